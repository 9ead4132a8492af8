package org.polymyo.video.pose;

import org.polymyo.video.clip.Picture;

/** Finds the landmarks of one part of the body in a crop that holds it upright. */
interface LandmarkNetwork extends AutoCloseable {
    /**
     * Looks at a crop.
     *
     * @param picture the picture
     * @param crop what of it
     * @return landmarks, which mean nothing where presence is low
     */
    Located in(Picture picture, Crop crop);

    @Override
    void close();
}
