package org.polymyo.video.pose;

import java.util.List;
import org.polymyo.video.landmark.Landmark;

/**
 * What a landmark network made of a crop.
 *
 * @param presence how sure it is that what it looks for is there, 0 to 1
 * @param landmarks in picture coordinates
 * @param crop the crop that would have suited best
 */
record Located(double presence, List<Landmark> landmarks, Crop crop) {}
