package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * The moments at which an epoch can be read in every judged channel, put end to end, so that a whole train of triggers
 * can be shifted round in it: number and intervals stay, gaps and artefacts are jumped.
 */
final class Timeline {
    private static final double LEAST_SHIFT_SECONDS = 0.5;

    private final List<Segment> segments;
    private final double seconds;

    private record Segment(double start, double length, double offset) {}

    private Timeline(List<Segment> segments, double seconds) {
        this.segments = List.copyOf(segments);
        this.seconds = seconds;
    }

    /**
     * Looks for usable moments.
     *
     * @param tracks at least one
     * @param lags what is read round a moment
     * @return the timeline
     */
    static Timeline of(List<Track> tracks, Lags lags) {
        Track first = tracks.getFirst();
        int guard = (int) Math.ceil(lags.guardSeconds() * first.rateHz());
        int reach = (int) Math.ceil(lags.seconds(lags.count() - 1) * first.rateHz()) + 12;
        List<Segment> segments = new ArrayList<>();
        double total = 0;
        for (Track.Run run : first.runs()) {
            int open = -1;
            int lastBad = guard(run, lags) - guard - 1;
            int end = run.zero().length - Math.max(1, reach);
            for (int i = 0; i <= end; i++) {
                double t = run.startSeconds() + i / first.rateHz();
                lastBad = i < end && clean(tracks, run, i, t) ? lastBad : i;
                boolean usable = i - lastBad > guard;
                if (usable && open < 0) {
                    open = i;
                } else if (!usable && open >= 0) {
                    double length = (i - open) / first.rateHz();
                    segments.add(new Segment(run.startSeconds() + open / first.rateHz(), length, total));
                    total += length;
                    open = -1;
                }
            }
        }
        return new Timeline(segments, total);
    }

    private static int guard(Track.Run run, Lags lags) {
        return Math.min(run.zero().length, Math.max(0, 10 - lags.first()));
    }

    private static boolean clean(List<Track> tracks, Track.Run run, int i, double t) {
        if (run.bad()[i]) {
            return false;
        }
        for (int c = 1; c < tracks.size(); c++) {
            Track.Place place = tracks.get(c).place(t);
            long at = Math.round(place.index());
            boolean[] bad = place.run().bad();
            if (at < 0 || at >= bad.length || bad[(int) at]) {
                return false;
            }
        }
        return true;
    }

    /**
     * All usable time.
     *
     * @return seconds
     */
    double seconds() {
        return seconds;
    }

    /**
     * The place of a moment.
     *
     * @param moment seconds on the recording's clock
     * @return seconds on the timeline; empty where an epoch is not usable
     */
    OptionalDouble place(double moment) {
        for (Segment s : segments) {
            if (moment >= s.start && moment < s.start + s.length) {
                return OptionalDouble.of(s.offset + moment - s.start);
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * The moment at a place.
     *
     * @param place seconds on the timeline, taken modulo its length
     * @return seconds on the recording's clock
     */
    double moment(double place) {
        double turned = place - Math.floor(place / seconds) * seconds;
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).offset <= turned) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Segment s = segments.get(low);
        return s.start + Math.min(turned - s.offset, s.length);
    }

    /**
     * Shifts for random trains.
     *
     * @param count how many
     * @param seed seed
     * @return seconds, none close to 0 or to a whole turn
     */
    double[] shifts(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] shifts = new double[count];
        double least = Math.min(LEAST_SHIFT_SECONDS, seconds / 4);
        for (int s = 0; s < count; s++) {
            shifts[s] = least + (seconds - 2 * least) * random.nextDouble();
        }
        return shifts;
    }
}
