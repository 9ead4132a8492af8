/** What stimuli bring: evoked potentials of the cortex, reflexes of the muscles, startle. */
@NullMarked
package org.polymyo.reflex;

import org.jspecify.annotations.NullMarked;
