/** A phone video as jerks by body part: decode, find the person, follow the body, detect, calibrate. */
@NullMarked
package org.polymyo.video;

import org.jspecify.annotations.NullMarked;
