/** How well slow potentials, evoked potentials and reflexes are found, in generated recordings whose truth is known. */
@NullMarked
package org.polymyo.verification.potentials;

import org.jspecify.annotations.NullMarked;
