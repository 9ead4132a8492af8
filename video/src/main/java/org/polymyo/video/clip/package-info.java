/** What a video file holds: facts of the container and upright pictures with their true times. */
@NullMarked
package org.polymyo.video.clip;

import org.jspecify.annotations.NullMarked;
