/** Other people's programs and bytes, shut into a process of their own with limits; nothing here knows of video. */
@NullMarked
package org.polymyo.video.worker;

import org.jspecify.annotations.NullMarked;
