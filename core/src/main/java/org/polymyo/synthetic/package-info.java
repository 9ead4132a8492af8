/** Recordings whose truth is known, because it was made. */
@NullMarked
package org.polymyo.synthetic;

import org.jspecify.annotations.NullMarked;
