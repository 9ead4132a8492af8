/** What the cortex shows round the jerks: back-averaged potentials, the Bereitschaftspotential, beta desynchronisation, spike-and-wave and coherence. */
@NullMarked
package org.polymyo.cortex;

import org.jspecify.annotations.NullMarked;
