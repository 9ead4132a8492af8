package org.polymyo.verification.detector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Quantiles;

/** Hits, misses and false marks, and the errors of the hits in milliseconds. Scores of several recordings add up. */
final class Score {
    /** A mark hits when its onset is at most this far from the true one. */
    static final double TOLERANCE_SECONDS = 0.02;

    private int hits;
    private int misses;
    private int falseMarks;
    private int withInterval;
    private int onsetCovered;
    private int offsetCovered;
    private double minutes;
    private int jerks;
    private final List<Double> onset = new ArrayList<>();
    private final List<Double> offset = new ArrayList<>();
    private final List<Double> half = new ArrayList<>();

    static Score of(List<Known> truth, List<Mark> marks, double seconds, int jerks) {
        Score score = new Score();
        score.minutes = seconds / 60;
        score.jerks = jerks;
        boolean[] used = new boolean[marks.size()];
        for (Known known : truth) {
            int match = nearest(known, marks, used);
            if (match < 0) {
                score.misses++;
            } else {
                used[match] = true;
                score.hit(known, marks.get(match));
            }
        }
        for (boolean u : used) {
            score.falseMarks += u ? 0 : 1;
        }
        return score;
    }

    static Score sum(Collection<Score> scores) {
        Score all = new Score();
        for (Score s : scores) {
            all.hits += s.hits;
            all.misses += s.misses;
            all.falseMarks += s.falseMarks;
            all.withInterval += s.withInterval;
            all.onsetCovered += s.onsetCovered;
            all.offsetCovered += s.offsetCovered;
            all.minutes += s.minutes;
            all.jerks += s.jerks;
            all.onset.addAll(s.onset);
            all.offset.addAll(s.offset);
            all.half.addAll(s.half);
        }
        return all;
    }

    private static int nearest(Known known, List<Mark> marks, boolean[] used) {
        int best = -1;
        double least = TOLERANCE_SECONDS;
        for (int i = 0; i < marks.size(); i++) {
            double away = Math.abs(marks.get(i).onset() - known.span().startSeconds());
            if (!used[i] && away <= least && marks.get(i).channel().equals(known.channel())) {
                best = i;
                least = away;
            }
        }
        return best;
    }

    private void hit(Known known, Mark mark) {
        hits++;
        onset.add(1000 * (mark.onset() - known.span().startSeconds()));
        mark.offset().ifPresent(end -> offset.add(1000 * (end - known.span().endSeconds())));
        mark.detail().ifPresent(d -> {
            half.add(1000 * (d.half() - known.half()));
            withInterval++;
            onsetCovered += covers(d.onset(), known.span().startSeconds());
            offsetCovered += covers(d.offset(), known.span().endSeconds());
        });
    }

    private static int covers(Interval interval, double moment) {
        return interval.low() <= moment && moment <= interval.high() ? 1 : 0;
    }

    int events() {
        return hits + misses;
    }

    int found() {
        return hits;
    }

    int falseMarks() {
        return falseMarks;
    }

    double minutes() {
        return minutes;
    }

    double f1() {
        int all = 2 * hits + misses + falseMarks;
        return all == 0 ? 1 : 2.0 * hits / all;
    }

    double falsePerMinute() {
        return falseMarks / Math.max(minutes, 1e-9);
    }

    double jerksPerMinute() {
        return jerks / Math.max(minutes, 1e-9);
    }

    double onsetMedian() {
        return absolute(onset, 0.5);
    }

    double onsetHigh() {
        return absolute(onset, 0.95);
    }

    double onsetBias() {
        return mean(onset);
    }

    double offsetMedian() {
        return absolute(offset, 0.5);
    }

    double offsetHigh() {
        return absolute(offset, 0.95);
    }

    double offsetBias() {
        return mean(offset);
    }

    double halfBias() {
        return mean(half);
    }

    double halfMedian() {
        return absolute(half, 0.5);
    }

    double halfHigh() {
        return absolute(half, 0.95);
    }

    double onsetCoverage() {
        return withInterval == 0 ? Double.NaN : (double) onsetCovered / withInterval;
    }

    double offsetCoverage() {
        return withInterval == 0 ? Double.NaN : (double) offsetCovered / withInterval;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static double absolute(List<Double> values, double share) {
        double[] x = values.stream().mapToDouble(Math::abs).toArray();
        return x.length == 0 ? Double.NaN : Quantiles.of(x, share);
    }
}
