/** From a video file nobody trusts to upright pictures with true times, by way of a worker process. */
@NullMarked
package org.polymyo.video.decoding;

import org.jspecify.annotations.NullMarked;
