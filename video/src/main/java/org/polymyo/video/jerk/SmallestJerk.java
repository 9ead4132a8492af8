package org.polymyo.video.jerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.video.motion.Response;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/**
 * The smallest jerk that would have been found nine times out of ten in this clip, at this part, while it was quiet.
 * Known jerks are added to the part's own quiet movement, each as large as known shifts of the clip's own pictures were
 * measured to be, and sought in the same manner.
 */
public final class SmallestJerk {
    private static final double RISE = 0.05;
    private static final double FALL = 0.1;
    private static final double GOLDEN = 2.399963229728653;
    private static final double RATIO = 1.15;
    private static final double SMALLEST = 0.05;
    private static final int RUNGS = 50;
    private static final int PLACES = 30;
    private static final int FEWEST = 5;
    private static final double FOUND = 0.9;
    private static final double NEAR = 0.1;

    private final Trace trace;
    private final List<Response> responses;
    private final JerkSettings settings;
    private final Quiet quiet;
    private final List<Integer> places;
    private final int margin;

    private SmallestJerk(Trace trace, List<Response> responses, Found found, JerkSettings settings) {
        this.trace = trace;
        this.responses = responses;
        this.settings = settings;
        Movement movement = new Movement(trace, settings);
        this.quiet = Quiet.of(movement);
        this.margin = movement.inSteps(settings.aroundSeconds() + settings.guardSeconds() + 0.2);
        this.places = places(found);
    }

    /**
     * Measures it.
     *
     * @param trace the part's movement
     * @param responses what came of known shifts of the part's own pictures
     * @param found what was found in the trace
     * @param settings settings
     * @return pixels, or nothing where the part was not quiet and well seen for long enough
     */
    public static Optional<Double> of(Trace trace, List<Response> responses, Found found, JerkSettings settings) {
        SmallestJerk search = new SmallestJerk(trace, responses, found, settings);
        return search.places.size() < FEWEST || responses.isEmpty() ? Optional.empty() : search.climbed();
    }

    /** Even places where the part was seen and nothing was found. */
    private List<Integer> places(Found found) {
        List<Integer> free = new ArrayList<>();
        for (int at = margin; at + margin < trace.steps(); at += Math.max(1, margin / 8)) {
            if (usable(at, found)) {
                free.add(at);
            }
        }
        List<Integer> even = new ArrayList<>();
        for (int i = 0; i < Math.min(PLACES, free.size()); i++) {
            even.add(free.get((int) ((long) i * free.size() / Math.min(PLACES, free.size()))));
        }
        return even;
    }

    private boolean usable(int at, Found found) {
        double from = trace.times()[at - margin / 2];
        double to = trace.times()[at + margin / 2];
        boolean busy = found.jerks().stream()
                        .anyMatch(j ->
                                j.span().startSeconds() > from - 0.5 && j.span().startSeconds() < to)
                || found.others().stream()
                        .anyMatch(o -> o.span().startSeconds() < to && o.span().endSeconds() > from);
        for (int i = at - margin / 2; i < at + margin / 2; i++) {
            busy |= trace.states()[i] != State.GOOD;
        }
        return !busy;
    }

    /** The first rung of a ladder of sizes from which on nine of ten are found. */
    private Optional<Double> climbed() {
        int low = -1;
        int high = RUNGS;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (share(size(middle)) >= FOUND) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high == RUNGS ? Optional.empty() : Optional.of(size(high));
    }

    private static double size(int rung) {
        return SMALLEST * StrictMath.pow(RATIO, rung);
    }

    private double share(double pixels) {
        int seen = 0;
        for (int i = 0; i < places.size(); i++) {
            seen += found(places.get(i), pixels, i) ? 1 : 0;
        }
        return (double) seen / places.size();
    }

    private boolean found(int place, double pixels, int number) {
        Trace stretch = trace.between(place - margin, place + margin);
        Response response = responses.get(number % responses.size());
        double way = pixels * response.seen() / response.pixels();
        double phase = number * 0.618033988749895 % 1;
        double begin = stretch.times()[margin] + phase * (stretch.times()[margin + 1] - stretch.times()[margin]);
        double angle = GOLDEN * number;
        double[] dx = stretch.dx().clone();
        double[] dy = stretch.dy().clone();
        for (int i = 0; i < dx.length; i++) {
            double more = way * (course(stretch.times()[i + 1] - begin) - course(stretch.times()[i] - begin));
            dx[i] += more * StrictMath.cos(angle);
            dy[i] += more * StrictMath.sin(angle);
        }
        return JerkFinder.jerks(stretch.moving(dx, dy), quiet, settings).stream()
                .anyMatch(j -> Math.abs(j.span().startSeconds() - begin) < NEAR);
    }

    private static double course(double seconds) {
        return raised(seconds / RISE) - raised((seconds - RISE) / FALL);
    }

    /** Half a turn of the cosine, from 0 to 1. */
    private static double raised(double share) {
        return 0.5 - 0.5 * StrictMath.cos(Math.PI * Math.clamp(share, 0, 1));
    }
}
