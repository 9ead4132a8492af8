package org.polymyo.video.series;

import java.util.List;

/**
 * Points of one person over time, as another program followed them. Nobody changes the arrays.
 *
 * @param format where they come from, in words
 * @param times when each picture was taken, seconds from the first on, rising
 * @param points for each of the 33 points across, down and confidence in each picture; empty arrays for a point that was
 *     not followed; not a number where it was not found
 * @param lengths what the numbers are
 * @param people most people in one picture
 * @param unread names of points that are none of the 33
 */
public record PointSeries(
        String format, double[] times, List<Course> points, Lengths lengths, int people, List<String> unread) {
    /** Copies the lists. */
    public PointSeries {
        points = List.copyOf(points);
        unread = List.copyOf(unread);
    }

    /** What the numbers of a series are. */
    public enum Lengths {
        /** Pixels of the picture. */
        PIXELS,
        /** Millimetres in the room. */
        MILLIMETRES
    }

    /**
     * One point's course.
     *
     * @param x across
     * @param y down
     * @param confidence 0 to 1
     */
    public record Course(float[] x, float[] y, float[] confidence) {
        /**
         * Whether the point was followed at all.
         *
         * @return false for a point that the program does not know
         */
        boolean there() {
            return x.length > 0;
        }

        /**
         * Whether it was found in a picture.
         *
         * @param picture which picture
         * @param least least confidence
         * @return true where it has a place and enough confidence
         */
        boolean seen(int picture, double least) {
            return Float.isFinite(x[picture]) && Float.isFinite(y[picture]) && confidence[picture] >= least;
        }
    }
}
