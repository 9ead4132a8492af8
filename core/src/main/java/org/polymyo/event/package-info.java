/** Finds what happened: bursts, silent periods, jerks, and what is not one. */
@NullMarked
package org.polymyo.event;

import org.jspecify.annotations.NullMarked;
