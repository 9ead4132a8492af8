/** Finds the patient's body, hands and face in a picture with MediaPipe's networks, and holds on to them. */
@NullMarked
package org.polymyo.video.pose;

import org.jspecify.annotations.NullMarked;
