/** The curves of a recording ready for the screen at every zoom; for looking only, nothing is ever measured from them. */
@NullMarked
package org.polymyo.clinic.trace;

import org.jspecify.annotations.NullMarked;
