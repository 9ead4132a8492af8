/** Where the body is in a picture: landmarks of body, hands and face. */
@NullMarked
package org.polymyo.video.landmark;

import org.jspecify.annotations.NullMarked;
