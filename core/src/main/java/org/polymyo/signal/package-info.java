/** Mathematics on evenly spaced samples: filters, envelopes, spectra and change points. */
@NullMarked
package org.polymyo.signal;

import org.jspecify.annotations.NullMarked;
