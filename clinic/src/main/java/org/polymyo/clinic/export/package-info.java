/** Copies of recordings that leave the clinic without saying whose they are. */
@NullMarked
package org.polymyo.clinic.export;

import org.jspecify.annotations.NullMarked;
