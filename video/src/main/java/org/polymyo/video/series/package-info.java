/** Points of the body that another program followed, read from its files and made into movement of body parts. */
@NullMarked
package org.polymyo.video.series;

import org.jspecify.annotations.NullMarked;
