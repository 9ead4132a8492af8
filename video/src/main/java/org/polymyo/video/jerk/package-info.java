/** Finds jerks in the movement of each part, says what was none, and what could not have been seen. */
@NullMarked
package org.polymyo.video.jerk;

import org.jspecify.annotations.NullMarked;
