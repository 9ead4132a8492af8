/** Agreement with what is known of real recordings. */
@org.jspecify.annotations.NullMarked
package org.polymyo.verification.agreement;
