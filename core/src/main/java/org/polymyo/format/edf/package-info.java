/**
 * EDF, EDF+ (contiguous and with gaps), BDF and BDF+: reading and writing. After Kemp et al. 1992
 * (doi:10.1016/0013-4694(92)90009-7) and Kemp and Olivan 2003 (doi:10.1016/S1388-2457(03)00123-8).
 */
@NullMarked
package org.polymyo.format.edf;

import org.jspecify.annotations.NullMarked;
