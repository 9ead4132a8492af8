package org.polymyo.video.series;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.Response;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;
import org.polymyo.video.series.PointSeries.Course;

/**
 * Movement of the parts of the body from points. A part is the middle of its points, against what it hangs on. Lengths are
 * brought to 100 for a shoulder width, so that the same movement is judged alike in pixels and in millimetres.
 */
public final class SeriesMotion {
    /** Length of a shoulder width in the traces. */
    public static final double BODY = 100;

    private static final double TRUNK_IN_SHOULDERS = 1.5;
    private static final double EARS_IN_SHOULDERS = 0.5;
    private static final double LONG_STEP = 2.5;
    private static final int[] TRUNK = {11, 12};

    private static final Map<Part, int[]> POINTS = new EnumMap<>(Map.of(
            Part.NECK, new int[] {0, 2, 5, 7, 8},
            Part.FACE, new int[] {9, 10},
            Part.TRUNK, TRUNK,
            Part.LEFT_ARM, new int[] {13, 15},
            Part.RIGHT_ARM, new int[] {14, 16},
            Part.LEFT_HAND, new int[] {17, 19},
            Part.RIGHT_HAND, new int[] {18, 20},
            Part.LEFT_LEG, new int[] {25, 27},
            Part.RIGHT_LEG, new int[] {26, 28}));

    private final PointSeries series;
    private final SeriesSettings settings;
    private final double unit;

    private SeriesMotion(PointSeries series, SeriesSettings settings, double shoulders) {
        this.series = series;
        this.settings = settings;
        this.unit = shoulders / BODY;
    }

    /**
     * Makes movement of points.
     *
     * @param series the points
     * @param settings when they are believed
     * @return the movement; its pixels are hundredths of a shoulder width
     * @throws UnusableRecordingException if no part can be followed
     */
    public static ClipMotion of(PointSeries series, SeriesSettings settings) throws UnusableRecordingException {
        SeriesMotion motion = new SeriesMotion(series, settings, shoulders(series, settings));
        List<Trace> traces = new ArrayList<>();
        Map<Part, List<Response>> responses = new EnumMap<>(Part.class);
        for (Part part : POINTS.keySet()) {
            motion.trace(part).ifPresent(trace -> {
                traces.add(trace);
                responses.put(part, List.of(new Response(1, 1)));
            });
        }
        if (traces.isEmpty()) {
            throw nobody();
        }
        double seen = traces.stream()
                .mapToDouble(t -> 1 - t.seconds(State.LOST) / series.times()[series.times().length - 1])
                .max()
                .orElse(0);
        var view = new ClipMotion.View(0, 0, 255, 0, 0, 1, seen, series.people());
        return new ClipMotion(traces, responses, series.times(), BODY, List.of(), view);
    }

    private static UnusableRecordingException nobody() {
        return SeriesProblem.SERIES_NO_BODY.at("points", "points of shoulders, head, arms or legs", "none");
    }

    /**
     * Shoulder width, as far as shoulders, hips and ears tell it.
     *
     * @param series the points
     * @param settings when they are believed
     * @return in the unit of the series
     * @throws UnusableRecordingException if they do not tell it
     */
    public static double shoulders(PointSeries series, SeriesSettings settings) throws UnusableRecordingException {
        double shoulders = distance(series, settings, 11, 12);
        double trunk = Math.max(distance(series, settings, 11, 23), distance(series, settings, 12, 24));
        double ears = distance(series, settings, 7, 8);
        double length = Math.max(shoulders, Math.max(trunk / TRUNK_IN_SHOULDERS, ears / EARS_IN_SHOULDERS));
        if (!(length > 0)) {
            throw nobody();
        }
        return length;
    }

    /**
     * Length of a part of the body.
     *
     * @param series the points
     * @param settings when they are believed
     * @param ends numbers of the points at its ends, in pairs
     * @return of the longest pair, in the unit of the series; 0 where none is seen
     */
    public static double length(PointSeries series, SeriesSettings settings, List<Integer> ends) {
        double longest = 0;
        for (int pair = 0; pair + 1 < ends.size(); pair += 2) {
            longest = Math.max(longest, distance(series, settings, ends.get(pair), ends.get(pair + 1)));
        }
        return longest;
    }

    /** Middle of the distances of two points over the pictures that show both; 0 where none does. */
    private static double distance(PointSeries series, SeriesSettings settings, int one, int other) {
        Course a = series.points().get(one);
        Course b = series.points().get(other);
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < (a.there() && b.there() ? series.times().length : 0); i++) {
            if (a.seen(i, settings.confidence()) && b.seen(i, settings.confidence())) {
                double dx = a.x()[i] - b.x()[i];
                double dy = a.y()[i] - b.y()[i];
                all.add(Math.sqrt(dx * dx + dy * dy));
            }
        }
        return all.isEmpty()
                ? 0
                : Quantiles.median(all.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The points of a part that are found often enough, always the same ones. */
    private int[] followed(int[] points) {
        List<Integer> followed = new ArrayList<>();
        for (int point : points) {
            Course course = series.points().get(point);
            int seen = 0;
            for (int i = 0; i < course.x().length; i++) {
                seen += course.seen(i, settings.confidence()) ? 1 : 0;
            }
            if (course.there() && seen >= settings.coverage() * series.times().length && seen > 1) {
                followed.add(point);
            }
        }
        return followed.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] parent(Part part) {
        return switch (part) {
            case TRUNK -> new int[0];
            case FACE, EYES -> followed(new int[] {0});
            case LEFT_HAND -> followed(new int[] {15});
            case RIGHT_HAND -> followed(new int[] {16});
            case NECK, LEFT_ARM, RIGHT_ARM, LEFT_LEG, RIGHT_LEG -> followed(TRUNK);
        };
    }

    private Optional<Trace> trace(Part part) {
        int[] points = followed(POINTS.getOrDefault(part, new int[0]));
        if (points.length == 0) {
            return Optional.empty();
        }
        int[] parent = parent(part);
        double[] times = series.times();
        int steps = times.length - 1;
        double[] dx = new double[steps];
        double[] dy = new double[steps];
        double[] error = new double[steps];
        State[] states = new State[steps];
        double[] lengths = new double[steps];
        for (int i = 0; i < steps; i++) {
            lengths[i] = times[i + 1] - times[i];
        }
        double typical = Quantiles.median(lengths);
        for (int i = 0; i < steps; i++) {
            double x = way(points, i, true);
            double y = way(points, i, false);
            double baseX = way(parent, i, true);
            double baseY = way(parent, i, false);
            boolean lost = !Double.isFinite(x + y + baseX + baseY) || lengths[i] > LONG_STEP * typical;
            dx[i] = lost ? 0 : x - baseX;
            dy[i] = lost ? 0 : y - baseY;
            error[i] = lost ? 0 : settings.parentLeak() * Math.sqrt(baseX * baseX + baseY * baseY);
            double speed = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]) / lengths[i] / BODY;
            states[i] = lost ? State.LOST : speed > settings.fastest() ? State.UNCERTAIN : State.GOOD;
        }
        return Optional.of(new Trace(part, times, dx, dy, error, states));
    }

    /** Way of the middle of some points in one step; not a number where one is not seen; 0 for no points. */
    private double way(int[] points, int step, boolean across) {
        double way = 0;
        for (int point : points) {
            Course course = series.points().get(point);
            if (!course.seen(step, settings.confidence()) || !course.seen(step + 1, settings.confidence())) {
                return Double.NaN;
            }
            float[] places = across ? course.x() : course.y();
            way += ((double) places[step + 1] - places[step]) / points.length / unit;
        }
        return way;
    }
}
