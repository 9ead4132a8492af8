package org.polymyo.video.series;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person adds to points that do not say it themselves.
 *
 * @param rateHz pictures a second; counts before a time column
 * @param picture size of the picture the points are shares of
 * @param millimetres whether the numbers of a table without units are millimetres; pixels where they are not
 */
public record SeriesOptions(OptionalDouble rateHz, Optional<Size> picture, boolean millimetres) {
    /** Nothing added. */
    public static final SeriesOptions NONE = new SeriesOptions(OptionalDouble.empty(), Optional.empty(), false);

    /** Refuses a rate that no camera has. */
    public SeriesOptions {
        if (rateHz.isPresent() && !(rateHz.getAsDouble() >= 1 && rateHz.getAsDouble() <= 10_000)) {
            throw new IllegalArgumentException("expected 1 to 10000 pictures a second, found " + rateHz.getAsDouble());
        }
    }

    /**
     * Size of a picture.
     *
     * @param width pixels across
     * @param height pixels down
     */
    public record Size(int width, int height) {
        /** Refuses a size that is none. */
        public Size {
            if (width < 1 || height < 1 || width > 100_000 || height > 100_000) {
                throw new IllegalArgumentException("expected a picture's size, found " + width + " by " + height);
            }
        }
    }
}
