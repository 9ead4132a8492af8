/** Clips whose truth is known, because they were drawn: a person of textured limbs in front of a textured wall. */
@NullMarked
package org.polymyo.video.synthetic;

import org.jspecify.annotations.NullMarked;
