package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Condition;

/**
 * Whether jerks take over the rhythm of tapping: how far their phases in the tapping's period agree (vector strength), the
 * best within a tenth of the stated rate, against the same jerks with their intervals shuffled.
 */
final class EntrainmentMeasure implements Measure {
    private static final Pattern RATE = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*hz", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 15;
    private static final double AROUND = 0.1;
    private static final double STRONG = 0.5;
    private static final double SIGNIFICANT = 0.01;
    private static final long SEED = 2_101;

    @Override
    public List<Measurement> of(Observed observed) {
        List<Condition> tapping = observed.told().conditions().stream()
                .filter(c -> c.kind() == Condition.Kind.TAPPING)
                .toList();
        if (tapping.isEmpty()) {
            return none("no tapping at a stated rate was marked; half a minute at 1, 2 and 3 Hz is needed");
        }
        List<Bout> bouts =
                tapping.stream().flatMap(c -> bout(c, observed).stream()).toList();
        int jerks = bouts.stream().mapToInt(b -> b.onsets.length).sum();
        if (jerks < FEWEST) {
            return none(String.format(
                    Locale.ROOT,
                    "%d jerks while tapping at a stated rate (\"tapping 2 Hz\"); at least %d are needed",
                    jerks,
                    FEWEST));
        }
        return List.of(judged(bouts, jerks, observed));
    }

    private static List<Measurement> none(String reason) {
        return List.of(new Measurement.NotMeasurable(Question.ENTRAINMENT, Measurement.WHOLE_RECORDING, reason));
    }

    private static List<Bout> bout(Condition condition, Observed observed) {
        Matcher rate = RATE.matcher(condition.text());
        if (!rate.find()) {
            return List.of();
        }
        List<TimeSpan> time = Spans.merged(List.of(condition.span()));
        double[] onsets = Arrays.stream(observed.onsets())
                .filter(t -> time.stream().anyMatch(s -> s.contains(t)))
                .toArray();
        return List.of(new Bout(Double.parseDouble(rate.group(1).replace(',', '.')), onsets, condition.span()));
    }

    private static Measurement judged(List<Bout> bouts, int jerks, Observed observed) {
        double strength = bouts.stream()
                        .mapToDouble(b -> b.onsets.length * b.strength(b.onsets))
                        .sum()
                / jerks;
        int draws = (int) observed.settings().draws();
        Random chance = new Random(SEED);
        int above = 0;
        for (int d = 0; d < draws; d++) {
            double shuffled = 0;
            for (Bout bout : bouts) {
                shuffled += bout.onsets.length * bout.strength(bout.shuffled(chance));
            }
            above += shuffled / jerks >= strength ? 1 : 0;
        }
        double p = (above + 1.0) / (draws + 1);
        String word = p < SIGNIFICANT && strength >= STRONG
                ? "entrained"
                : strength + 2 / Math.sqrt(2.0 * jerks) < STRONG ? "not entrained" : "inconclusive";
        return new Measurement.Category(
                Question.ENTRAINMENT,
                Measurement.WHOLE_RECORDING,
                word,
                jerks,
                observed.quality(jerks),
                String.format(
                        Locale.ROOT,
                        "vector strength of the jerks at the rate of tapping %.2f (0 none, 1 one jerk at the same place of"
                                + " every tap), p = %.3f against shuffled intervals, %d bouts",
                        strength,
                        p,
                        bouts.size()));
    }

    private record Bout(double hertz, double[] onsets, TimeSpan span) {
        double strength(double[] times) {
            double step = 0.25 / Math.max(1, span.seconds());
            double best = 0;
            for (double f = hertz * (1 - AROUND); f <= hertz * (1 + AROUND); f += step) {
                double cosine = 0;
                double sine = 0;
                for (double t : times) {
                    double turn = 2 * Math.PI * f * (t - span.startSeconds());
                    cosine += StrictMath.cos(turn);
                    sine += StrictMath.sin(turn);
                }
                best = Math.max(best, Math.sqrt(cosine * cosine + sine * sine) / Math.max(1, times.length));
            }
            return best;
        }

        double[] shuffled(Random chance) {
            List<Double> intervals = new ArrayList<>();
            for (int i = 1; i < onsets.length; i++) {
                intervals.add(onsets[i] - onsets[i - 1]);
            }
            java.util.Collections.shuffle(intervals, chance);
            double[] times = onsets.clone();
            for (int i = 1; i < times.length; i++) {
                times[i] = times[i - 1] + intervals.get(i - 1);
            }
            return times;
        }
    }
}
