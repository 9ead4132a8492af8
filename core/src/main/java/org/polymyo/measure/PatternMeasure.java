package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;

/** Isolated, in trains, rhythmic or arrhythmic, the frequency of a rhythm or of the trains, and what rhythm it is. */
final class PatternMeasure implements Measure {
    private static final double CLEARLY_TRAINS = 0.8;
    private static final double MOSTLY_TRAINS = 0.5;
    private static final double MOSTLY_ALONE = 0.9;
    private static final double SIGNIFICANT = 0.01;

    @Override
    public List<Measurement> of(Observed observed) {
        List<Measurement> all = new ArrayList<>();
        List<TimeSpan> gaps = observed.gaps();
        List<Measurement> whole =
                sequence(Measurement.WHOLE_RECORDING, JerkIntervals.moments(observed.onsets()), gaps, observed);
        all.addAll(whole);
        all.add(RhythmKind.of(observed, whole));
        all.addAll(observed.muscles().parallelStream()
                .flatMap(muscle -> ofMuscle(muscle, gaps, observed).stream())
                .toList());
        return all;
    }

    private static List<Measurement> ofMuscle(MuscleEvents muscle, List<TimeSpan> gaps, Observed observed) {
        double[] onsets = JerkIntervals.moments(muscle.onsets());
        return onsets.length < observed.settings().fewestForPattern()
                ? List.of()
                : sequence(muscle.label(), onsets, gaps, observed);
    }

    private static List<Measurement> sequence(String about, double[] onsets, List<TimeSpan> gaps, Observed observed) {
        MeasuringSettings settings = observed.settings();
        var trains = JerkIntervals.trains(onsets, settings.trainMilliseconds() / 1000);
        double[] all = JerkIntervals.all(onsets, gaps);
        double[] runs = JerkIntervals.withinRuns(all, settings.breakSeconds());
        if (onsets.length < settings.fewestForPattern() || runs.length < 3) {
            boolean clear = onsets.length >= Medians.FEWEST && trains.jerks() >= CLEARLY_TRAINS * onsets.length;
            return clear
                    ? List.of(
                            category(about, "in trains", onsets.length, Quality.POOR, words(trains, onsets.length)),
                            frequency(about, "trains", trains.inside(), observed))
                    : few(about, onsets.length, settings);
        }
        return judged(about, new Sequence(onsets, all, runs, trains), observed);
    }

    private record Sequence(double[] onsets, double[] all, double[] runs, JerkIntervals.Trains trains) {
        int n() {
            return onsets.length;
        }
    }

    private static List<Measurement> few(String about, int n, MeasuringSettings settings) {
        String reason = n == 0
                ? "no jerk was found"
                : String.format(Locale.ROOT, "only %d jerks; a pattern needs %.0f", n, settings.fewestForPattern());
        return List.of(
                new Measurement.NotMeasurable(Question.PATTERN, about, reason),
                new Measurement.NotMeasurable(Question.FREQUENCY, about, reason));
    }

    private static List<Measurement> judged(String about, Sequence s, Observed observed) {
        MeasuringSettings settings = observed.settings();
        double variation = JerkIntervals.variation(s.runs());
        double local = JerkIntervals.localVariation(s.runs());
        RhythmChance.Peak peak = RhythmChance.peak(s.runs(), (int) settings.surrogates());
        double chance = peak.probability();
        Bursting bursting = Bursting.of(s, settings);
        String word = bursting.inTrains(s) ? "in trains" : word(s, variation, chance, settings);
        String basis = String.format(
                Locale.ROOT,
                "coefficient of variation of the intervals %.2f, local variation %.2f (1 is random, 0 a clock);"
                        + " spectral peak at %.2g Hz, against random jerks p %s %.3f; %s; %.0f %% of the intervals below %.0f ms, %.1f %% by chance",
                variation,
                local,
                peak.hertz(),
                chance <= 1.5 / (settings.surrogates() + 1) ? "≤" : "=",
                chance,
                words(s.trains(), s.n()),
                100 * bursting.share(),
                settings.trainMilliseconds(),
                100 * bursting.expected());
        Measurement frequency = switch (word) {
            case "in trains" -> frequency(about, "trains", s.trains().inside(), observed);
            case "rhythmic", "semi-rhythmic" -> frequency(about, "rhythm", s.runs(), observed);
            default ->
                new Measurement.NotMeasurable(
                        Question.FREQUENCY, about, "the jerks have no rhythm and do not come in trains");
        };
        return List.of(category(about, word, s.n(), observed.quality(s.n()), basis), frequency);
    }

    private static String word(Sequence s, double variation, double chance, MeasuringSettings settings) {
        if (variation <= settings.rhythmicVariation() && chance < SIGNIFICANT) {
            return "rhythmic";
        }
        if (variation <= settings.semiRhythmicVariation() || (chance < SIGNIFICANT && variation < 1)) {
            return "semi-rhythmic";
        }
        return alone(s.onsets(), settings.aloneSeconds()) >= MOSTLY_ALONE ? "isolated" : "arrhythmic";
    }

    private static double alone(double[] onsets, double seconds) {
        int alone = 0;
        for (int i = 0; i < onsets.length; i++) {
            boolean before = i == 0 || onsets[i] - onsets[i - 1] > seconds;
            boolean after = i == onsets.length - 1 || onsets[i + 1] - onsets[i] > seconds;
            alone += before && after ? 1 : 0;
        }
        return (double) alone / onsets.length;
    }

    /** Share of short intervals, against that of a Poisson process of the same rate. */
    private record Bursting(double share, double expected, double chance) {
        static Bursting of(Sequence s, MeasuringSettings settings) {
            double longest = settings.trainMilliseconds() / 1000;
            double mean = Arrays.stream(s.all()).average().orElse(1);
            int brief = (int) Arrays.stream(s.all()).filter(i -> i <= longest).count();
            double expected = -StrictMath.expm1(-longest / mean);
            double chance = brief == 0
                    ? 1
                    : 1 - new BinomialDistribution(s.all().length, expected).cumulativeProbability(brief - 1);
            return new Bursting((double) brief / s.all().length, expected, chance);
        }

        boolean inTrains(Sequence s) {
            return s.trains().jerks() >= MOSTLY_TRAINS * s.n() && chance < SIGNIFICANT;
        }
    }

    private static String words(JerkIntervals.Trains trains, int n) {
        return String.format(
                Locale.ROOT, "%d of %d jerks in %d trains of three or more", trains.jerks(), n, trains.count());
    }

    private static Measurement category(String about, String word, int n, Quality quality, String basis) {
        return new Measurement.Category(Question.PATTERN, about, word, n, quality, basis);
    }

    private static Measurement frequency(String about, String of, double[] intervals, Observed observed) {
        var found = Medians.of(intervals);
        return new Measurement.Number(
                Question.FREQUENCY,
                about,
                1 / found.median(),
                Unit.HERTZ,
                new Interval(
                        1 / found.interval().high(), inverse(found.interval().low())),
                found.n(),
                observed.quality(found.n()),
                "one over the median interval of the " + of + "; exact interval of the median from order statistics");
    }

    private static double inverse(double low) {
        return low > 0 ? 1 / low : Double.POSITIVE_INFINITY;
    }
}
