/** Puts clips and recordings of one case on one clock, by what they show in common, or says that it cannot. */
@NullMarked
package org.polymyo.video.timeline;

import org.jspecify.annotations.NullMarked;
