package org.polymyo.event;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.signal.EnergyTrack;

/**
 * Finds stretches louder than the background, by two thresholds: one to begin, a lower one to hold on. A long stretch is a
 * contraction; it is searched again for what stands out of the contraction itself.
 */
final class Excursions {
    /** A stretch longer than this is a contraction of its own, seconds. */
    static final double SUSTAINED_SECONDS = 0.7;

    private static final double HOLD = 2.2;
    private static final double MERGE_SECONDS = 0.016;
    private static final double VALLEY_REACH_SECONDS = 0.06;
    private static final int VALLEY_BINS = 3;
    private static final double VALLEY_DEPTH = 0.05;
    private static final double RINGING = 0.03;
    private static final double RINGING_SECONDS = 0.012;
    private static final double HIGHEST_THRESHOLD = 6.5;

    private final Background background;
    private final EnergyTrack track;
    private final float[] smooth;
    private final float[] fine;
    private final double quiet;
    private final int merge;

    private Excursions(Background background, DetectionSettings settings) {
        this.background = background;
        this.track = background.track();
        this.smooth = track.smoothed(bins(Background.WINDOW_SECONDS));
        this.fine = track.smoothed(bins(Background.WINDOW_SECONDS / 2));
        this.quiet = Math.min(
                HIGHEST_THRESHOLD, background.threshold(settings.falseAlarmsPerMinute(), background.freedom()));
        this.merge = bins(MERGE_SECONDS);
    }

    /**
     * What stands out.
     *
     * @param brief stretches that may be bursts, in order
     * @param sustained contractions, in order
     */
    record Found(List<Excursion> brief, List<Excursion> sustained) {}

    static Found find(Background background, DetectionSettings settings) {
        return new Excursions(background, settings).find();
    }

    private Found find() {
        List<Excursion> brief = new ArrayList<>();
        List<Excursion> sustained = new ArrayList<>();
        int longest = bins(SUSTAINED_SECONDS);
        for (Excursion stretch : scan(0, track.bins(), false)) {
            if (stretch.bins() <= longest) {
                brief.addAll(split(stretch));
            } else {
                sustained.add(stretch);
                scan(stretch.from(), stretch.to(), true).stream()
                        .filter(e -> e.bins() <= longest)
                        .forEach(brief::add);
            }
        }
        return new Found(List.copyOf(brief), List.copyOf(sustained));
    }

    /** Cuts a stretch where it falls silent between two bursts, as trains do. */
    private List<Excursion> split(Excursion stretch) {
        int reach = bins(VALLEY_REACH_SECONDS);
        for (int i = stretch.from() + 1; i + VALLEY_BINS < stretch.to(); i++) {
            double left = most(Math.max(stretch.from(), i - reach), i);
            double right = most(i + VALLEY_BINS, Math.min(stretch.to(), i + VALLEY_BINS + reach));
            double depth = Math.max(VALLEY_DEPTH * Math.min(left, right), HOLD * stretch.level());
            if (most(i, i + VALLEY_BINS) < depth && Math.min(left, right) > 2 * HOLD * stretch.level()) {
                List<Excursion> parts = new ArrayList<>();
                parts.add(part(stretch.from(), i, stretch.level()));
                parts.addAll(split(part(i + VALLEY_BINS, stretch.to(), stretch.level())));
                return parts;
            }
        }
        return List.of(stretch);
    }

    private double most(int from, int to) {
        double most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, fine[i]);
        }
        return most;
    }

    private Excursion part(int from, int to, double level) {
        int peak = from;
        for (int i = from; i < to; i++) {
            peak = fine[i] > fine[peak] ? i : peak;
        }
        return new Excursion(from, to, peak, level);
    }

    /** One scan; {@code riding} looks for what stands out of a contraction, otherwise out of rest. */
    private List<Excursion> scan(int begin, int end, boolean riding) {
        List<Excursion> found = new ArrayList<>();
        double rest = 0;
        int known = begin;
        for (int i = begin; i < end; i++) {
            if (i >= known) {
                rest = background.rest(i);
                known = background.restUntil(i);
            }
            double level = riding ? background.now(i) : rest;
            double threshold = riding ? HIGHEST_THRESHOLD - 1 : quiet;
            boolean searched = (!riding || level > 2 * rest) && background.valid(i);
            if (searched && smooth[i] > threshold * level && smooth[i] > echo(found, i)) {
                Excursion next = grown(i, level, begin, end);
                join(found, next);
                i = Math.max(i, next.to());
            }
        }
        return found;
    }

    /** What the filter may still ring after a loud stretch; nothing weaker than that is a new one. */
    private double echo(List<Excursion> found, int bin) {
        if (found.isEmpty()) {
            return 0;
        }
        Excursion last = found.getLast();
        double after = Math.max(0, bin - last.to()) * track.binSeconds();
        return RINGING * fine[last.peak()] * StrictMath.exp(-after / RINGING_SECONDS);
    }

    private int bins(double seconds) {
        return (int) Math.max(1, Math.round(seconds / track.binSeconds()));
    }

    private Excursion grown(int seed, double level, int begin, int end) {
        double loudest = fine[seed];
        int from = seed;
        int quietFor = 0;
        for (int i = seed; i >= begin && quietFor <= merge && background.valid(i); i--) {
            boolean loud = fine[i] > HOLD * level;
            from = loud ? i : from;
            quietFor = loud ? 0 : quietFor + 1;
        }
        int to = seed + 1;
        quietFor = 0;
        for (int i = seed; i < end && quietFor <= merge && background.valid(i); i++) {
            loudest = Math.max(loudest, fine[i]);
            boolean loud = fine[i] > Math.max(HOLD * level, RINGING * loudest);
            to = loud ? i + 1 : to;
            quietFor = loud ? 0 : quietFor + 1;
        }
        int peak = seed;
        for (int i = from; i < to; i++) {
            peak = fine[i] > fine[peak] ? i : peak;
        }
        return new Excursion(from, to, peak, level);
    }

    private void join(List<Excursion> found, Excursion next) {
        if (!found.isEmpty() && next.from() <= found.getLast().to() + merge) {
            Excursion last = found.removeLast();
            int peak = smooth[next.peak()] > smooth[last.peak()] ? next.peak() : last.peak();
            found.add(new Excursion(
                    Math.min(last.from(), next.from()), Math.max(last.to(), next.to()), peak, last.level()));
        } else {
            found.add(next);
        }
    }
}
