/** Makes a recording fit to measure, and says what was done and what is wrong with it. */
@NullMarked
package org.polymyo.preparation;

import org.jspecify.annotations.NullMarked;
