/** BrainVision: a header (.vhdr), markers (.vmrk) and data (.eeg, .dat) in three files. */
@NullMarked
package org.polymyo.format.brainvision;

import org.jspecify.annotations.NullMarked;
