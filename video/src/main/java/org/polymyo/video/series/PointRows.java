package org.polymyo.video.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.series.PointSeries.Course;
import org.polymyo.video.series.PointSeries.Lengths;

/** Points while they are read, picture by picture. */
final class PointRows {
    private static final int MOST_ROWS = 2_000_000;
    private static final int FIRST = 1024;
    private static final int FIELDS = 3;

    private final float[][][] values = new float[SpotNames.COUNT][0][];
    private double[] times = new double[FIRST];
    private int rows;

    /** Says that a point is followed. */
    void follow(int spot) {
        if (values[spot].length == 0) {
            values[spot] = new float[FIELDS][times.length];
            for (float[] field : values[spot]) {
                Arrays.fill(field, Float.NaN);
            }
        }
    }

    /** Begins the next picture, in which nothing was found so far. */
    void begin(double seconds) throws UnusableRecordingException {
        if (rows == MOST_ROWS) {
            throw SeriesProblem.SERIES_TOO_LARGE.at("pictures", "at most " + MOST_ROWS, "more");
        }
        if (rows == times.length) {
            times = Arrays.copyOf(times, 2 * rows);
            for (float[][] point : values) {
                for (int f = 0; f < point.length; f++) {
                    point[f] = Arrays.copyOf(point[f], 2 * rows);
                    Arrays.fill(point[f], rows, 2 * rows, Float.NaN);
                }
            }
        }
        times[rows++] = seconds;
    }

    /** Sets a point in the picture begun last; the first of several points with one meaning counts. */
    void set(int spot, double x, double y, double confidence) {
        follow(spot);
        if (Float.isNaN(values[spot][0][rows - 1])) {
            values[spot][0][rows - 1] = (float) x;
            values[spot][1][rows - 1] = (float) y;
            values[spot][2][rows - 1] = Double.isFinite(confidence) ? (float) confidence : 0;
        }
    }

    int rows() {
        return rows;
    }

    /** Largest number across or down, by size; tells shares of the picture from pixels. */
    double largest() {
        double largest = 0;
        for (float[][] point : values) {
            for (int f = 0; f < Math.min(2, point.length); f++) {
                for (int i = 0; i < rows; i++) {
                    largest = Math.max(largest, Float.isFinite(point[f][i]) ? Math.abs(point[f][i]) : 0);
                }
            }
        }
        return largest;
    }

    void scale(double across, double down) {
        for (float[][] point : values) {
            for (int i = 0; i < rows && point.length > 0; i++) {
                point[0][i] *= (float) across;
                point[1][i] *= (float) down;
            }
        }
    }

    /** Middle of the times between pictures, in whatever unit they are. */
    double typicalStep() {
        double[] steps = new double[Math.max(0, rows - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = times[i + 1] - times[i];
        }
        return steps.length == 0 ? 0 : Quantiles.median(steps);
    }

    void rescale(double factor) {
        for (int i = 0; i < rows; i++) {
            times[i] *= factor;
        }
    }

    /** Replaces counted times by those of a stated rate. */
    void evenly(double rateHz) {
        for (int i = 0; i < rows; i++) {
            times[i] = i / rateHz;
        }
    }

    PointSeries done(String format, Lengths lengths, int people, List<String> unread)
            throws UnusableRecordingException {
        if (rows < 2) {
            throw SeriesProblem.SERIES_TABLE.at("pictures", "2 or more", "" + rows);
        }
        double first = times[0];
        double[] seconds = new double[rows];
        for (int i = 0; i < rows; i++) {
            seconds[i] = times[i] - first;
            if (!Double.isFinite(seconds[i]) || i > 0 && !(seconds[i] - seconds[i - 1] > 1e-6)) {
                throw SeriesProblem.SERIES_TIMES.at("picture " + (i + 1), "a later time than before", "none");
            }
        }
        List<Course> courses = new ArrayList<>();
        for (float[][] point : values) {
            courses.add(
                    point.length == 0
                            ? new Course(new float[0], new float[0], new float[0])
                            : new Course(cut(point[0]), cut(point[1]), cut(point[2])));
        }
        return new PointSeries(format, seconds, courses, lengths, people, unread);
    }

    private float[] cut(float[] values) {
        return Arrays.copyOf(values, rows);
    }
}
