/** How the body moved from frame to frame: the camera's own movement taken out, local optical flow at each part. */
@NullMarked
package org.polymyo.video.motion;

import org.jspecify.annotations.NullMarked;
