/** Keeping a workspace alive: backup, restore, and the proof that a restored one is whole. */
@NullMarked
package org.polymyo.clinic.operation;

import org.jspecify.annotations.NullMarked;
