/** From pictures with times to a video that browsers play, without sound, names, places or dates. */
@NullMarked
package org.polymyo.video.encoding;

import org.jspecify.annotations.NullMarked;
