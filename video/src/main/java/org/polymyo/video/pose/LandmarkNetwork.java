package org.polymyo.video.pose;

/** Finds the landmarks of one part of the body in a crop that holds it upright. */
interface LandmarkNetwork extends AutoCloseable {
    /**
     * Looks at a crop.
     *
     * @param picture the picture
     * @param crop what of it
     * @return landmarks, which mean nothing where presence is low
     */
    Located in(Levels picture, Crop crop);

    @Override
    void close();
}
