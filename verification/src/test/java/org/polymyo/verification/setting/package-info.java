/** Conditions, stimuli and the spread of jerks, beside what is true of generated people. */
@org.jspecify.annotations.NullMarked
package org.polymyo.verification.setting;
