package org.polymyo.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.EnergyTrack;
import org.polymyo.signal.Quantiles;

/**
 * Finds silent periods: gaps in a held contraction, deep, with steep edges, and longer than the lulls that this
 * contraction shows by chance.
 */
final class Gaps {
    private static final double TONIC_OVER_REST = 6;
    /** Loudness from which a muscle is taken to be held, µV. */
    static final double TONIC_MICROVOLTS = 15;

    private static final double ROUND_SECONDS = 0.4;
    private static final double LEVEL_SECONDS = 1.0;
    private static final double SEARCH_DEPTH = 0.2;
    private static final double LULL_FACTOR = 5;
    private static final double STEADY = 5;
    private static final double UNFADED = 0.4;
    private static final double SLOWEST_RAMPS_SECONDS = 0.036;
    private static final double TONIC_FREEDOM = 5;

    private final PreparedPiece piece;
    private final Background background;
    private final EnergyTrack track;
    private final float[] fine;
    private final float[] level;
    private final int binsPerLevel;
    private final DetectionSettings settings;

    Gaps(PreparedPiece piece, Background background, DetectionSettings settings) {
        this.piece = piece;
        this.background = background;
        this.track = background.track();
        this.settings = settings;
        this.fine = background.fine();
        this.binsPerLevel = bins(0.1);
        this.level = levels();
    }

    /**
     * A silent period before it is told whether a burst goes before or after.
     *
     * @param placed onset and offset
     * @param tonic mean square round it
     * @param inside mean square inside
     */
    record Gap(Edges.Placed placed, double tonic, double inside) {
        TimeSpan span() {
            double onset = placed.onset().half();
            return new TimeSpan(onset, Math.max(onset, placed.offset().half()));
        }
    }

    private int bins(double seconds) {
        return (int) Math.max(1, Math.round(seconds / track.binSeconds()));
    }

    /** Median loudness within a second on each side, for each tenth of a second. */
    private float[] levels() {
        int step = binsPerLevel;
        int width = bins(Background.WINDOW_SECONDS);
        float[] windows = background.windows();
        int reach = bins(LEVEL_SECONDS) / width;
        float[] levels = new float[track.bins() / step + 1];
        for (int s = 0; s < levels.length; s++) {
            int centre = s * step / width;
            int from = Math.max(0, centre - reach);
            int to = Math.min(windows.length, centre + reach);
            double rest = background.rest(Math.min(s * step, track.bins() - 1));
            levels[s] = (float) (looksTonic(windows, from, to, rest) ? median(windows, from, to) : 0);
        }
        return levels;
    }

    private boolean looksTonic(float[] windows, int from, int to, double rest) {
        int loud = 0;
        double limit = tonicLimit(rest);
        for (int w = from; w < to; w++) {
            loud += windows[w] > limit ? 1 : 0;
        }
        return to > from && 2 * loud >= to - from;
    }

    private double tonicLimit(double rest) {
        boolean microvolts = piece.raw().unit().isVoltage();
        double absolute = TONIC_MICROVOLTS * TONIC_MICROVOLTS;
        return microvolts ? Math.min(TONIC_OVER_REST * rest, Math.max(absolute, 0.15 * rest)) : TONIC_OVER_REST * rest;
    }

    private static double median(float[] windows, int from, int to) {
        double[] some = new double[to - from];
        for (int i = from; i < to; i++) {
            some[i - from] = windows[i];
        }
        return Quantiles.median(some);
    }

    private double level(int bin) {
        return level[Math.min(level.length - 1, bin / binsPerLevel)];
    }

    /** Time in which a silent period could have been seen. */
    double tonicSeconds(TimeSpan within) {
        int tonic = 0;
        int to = track.binAt(within.endSeconds());
        for (int i = track.binAt(within.startSeconds()); i < to; i++) {
            tonic += level(i) > 0 && background.valid(i) ? 1 : 0;
        }
        return tonic * track.binSeconds();
    }

    List<Gap> find(List<Rhythm.Stretch> tremor) {
        List<int[]> lulls = lulls();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < lulls.size(); i++) {
            int[] lull = lulls.get(i);
            double seconds = (lull[1] - lull[0]) * track.binSeconds();
            if (1000 * seconds >= settings.shortestGapMilliseconds() - 15 && tonicRound(lull)) {
                TimeSpan span = new TimeSpan(track.timeOf(lull[0]), track.timeOf(lull[1]));
                if (seconds >= Math.max(chanceLull(lulls, i), tremorGap(tremor, span))) {
                    placed(lull).filter(this::accepted).ifPresent(gaps::add);
                }
            }
        }
        return List.copyOf(gaps);
    }

    private List<int[]> lulls() {
        List<int[]> lulls = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < track.bins(); i++) {
            boolean quiet = level(i) > 0 && background.valid(i) && fine[i] < SEARCH_DEPTH * level(i);
            from = quiet && from < 0 ? i : from;
            if (!quiet && from >= 0) {
                lulls.add(new int[] {from, i});
                from = -1;
            }
        }
        return lulls;
    }

    /** Five times the median of the lulls within 30 s, those that are long themselves left out. */
    private double chanceLull(List<int[]> lulls, int index) {
        int from = index;
        int to = index + 1;
        while (from > 0 && near(lulls, from - 1, index)) {
            from--;
        }
        while (to < lulls.size() && near(lulls, to, index)) {
            to++;
        }
        double[] lengths = lulls.subList(from, to).stream()
                .mapToDouble(l -> (l[1] - l[0]) * track.binSeconds())
                .filter(s -> s < 0.06)
                .toArray();
        return lengths.length < 10 ? 0 : LULL_FACTOR * Quantiles.of(lengths, 0.5);
    }

    private boolean near(List<int[]> lulls, int one, int other) {
        return Math.abs(lulls.get(one)[0] - lulls.get(other)[0]) * track.binSeconds() < 30;
    }

    private static double tremorGap(List<Rhythm.Stretch> tremor, TimeSpan span) {
        return tremor.stream()
                .filter(t -> t.span().overlaps(span))
                .mapToDouble(t -> 0.9 / t.hertz())
                .max()
                .orElse(0);
    }

    /** A contraction of at least 0.4 s on both sides. */
    private boolean tonicRound(int[] lull) {
        int reach = bins(ROUND_SECONDS);
        int skip = bins(0.03);
        return loudShare(lull[0] - reach, lull[0] - skip, lull) && loudShare(lull[1] + skip, lull[1] + reach, lull);
    }

    private double mean(int from, int to) {
        double sum = 0;
        int first = Math.max(0, from);
        int last = Math.min(track.bins(), to);
        for (int i = first; i < last; i++) {
            sum += track.power()[i];
        }
        return last > first ? sum / (last - first) : 0;
    }

    private boolean loudShare(int from, int to, int[] lull) {
        if (from < 0 || to > track.bins()) {
            return false;
        }
        int loud = 0;
        double limit = 0.25 * level(lull[0]);
        for (int i = from; i < to; i++) {
            loud += fine[i] > limit ? 1 : 0;
        }
        return loud > 0.5 * (to - from);
    }

    private Optional<Gap> placed(int[] lull) {
        double from = track.timeOf(lull[0]);
        double to = track.timeOf(lull[1]);
        double tonic = level(lull[0]);
        double middle = (from + to) / 2;
        var views = Edges.Views.ofGap(piece, new TimeSpan(from - 0.2, to + 0.2), middle);
        if (views.tooShort()) {
            return Optional.empty();
        }
        var edges = new Edges(views, tonic, TONIC_FREEDOM, 1);
        Step step = edges.step(new TimeSpan(middle - 0.005, middle + 0.005), new TimeSpan(from - 0.06, to + 0.06));
        Edges.Placed placed = step.evidence() < settings.evidence()
                ? edges.plain(step)
                : edges.place(step, Hump.plain(step), Flanks.usual());
        return Optional.of(new Gap(placed, tonic, placed.inside()));
    }

    private boolean accepted(Gap gap) {
        double milliseconds = 1000 * gap.span().seconds();
        boolean long1 = milliseconds >= settings.shortestGapMilliseconds();
        boolean short1 = milliseconds <= settings.longestGapMilliseconds();
        boolean steep = gap.placed.onset().rise() + gap.placed.offset().rise() <= SLOWEST_RAMPS_SECONDS && unfaded(gap);
        boolean deep = quietInside(gap) <= settings.gapDepth() * settings.gapDepth() * gap.tonic;
        return long1 && short1 && steep && deep && gap.placed.evidence() >= settings.evidence();
    }

    /** Full strength up to the gap and right after it; a voluntary pause fades in and out. */
    private boolean unfaded(Gap gap) {
        double onset = gap.span().startSeconds();
        double offset = gap.span().endSeconds();
        double before = mean(track.binAt(onset - 0.06), track.binAt(onset - 0.01));
        double after = mean(track.binAt(offset + 0.01), track.binAt(offset + 0.06));
        double earlier = mean(track.binAt(onset - ROUND_SECONDS), track.binAt(onset - 0.1));
        double later = mean(track.binAt(offset + 0.1), track.binAt(offset + ROUND_SECONDS));
        return Math.min(before, after) >= UNFADED * gap.tonic && Math.max(earlier, later) <= STEADY * gap.tonic;
    }

    private double quietInside(Gap gap) {
        int from = track.binAt(gap.span().startSeconds() + 0.01);
        int to = Math.max(from + 1, track.binAt(gap.span().endSeconds() - 0.01));
        double sum = 0;
        for (int i = from; i < Math.min(to, track.bins()); i++) {
            sum += track.power()[i];
        }
        return sum / (to - from);
    }

    Activity.SilentPeriod silentPeriod(String channel, Gap gap, List<TimeSpan> bursts) {
        TimeSpan span = gap.span();
        boolean before = near(bursts, span.startSeconds() - 0.1, span.startSeconds() + 0.02);
        boolean after = near(bursts, span.endSeconds() - 0.02, span.endSeconds() + 0.1);
        Activity.Form form = before ? Activity.Form.POST_BURST : after ? Activity.Form.REBOUND : Activity.Form.PURE;
        var extent = new Extent(
                span,
                including(gap.placed.onset().interval(), span.startSeconds()),
                including(gap.placed.offset().interval(), span.endSeconds()));
        double depth = Math.sqrt(quietInside(gap) / Math.max(gap.tonic, 1e-12));
        return new Activity.SilentPeriod(channel, extent, Math.sqrt(gap.tonic), depth, form);
    }

    private static Interval including(Interval interval, double value) {
        return new Interval(Math.min(interval.low(), value), Math.max(interval.high(), value));
    }

    private static boolean near(List<TimeSpan> bursts, double from, double to) {
        return bursts.stream().anyMatch(b -> b.endSeconds() > from && b.startSeconds() < to);
    }
}
