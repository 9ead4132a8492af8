/** A clip with what was found drawn into it: skeleton, jerks and traces; the face hidden where that is asked for. */
@NullMarked
package org.polymyo.video.overlay;

import org.jspecify.annotations.NullMarked;
