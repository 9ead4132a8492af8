package org.polymyo.cortex;

import static org.polymyo.measure.Measurement.WHOLE_RECORDING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.recording.Told;
import org.polymyo.signal.SignFlips;

/**
 * Whether beta falls over the central cortex before the jerks, as it does before movements on purpose; seen in more
 * functional jerks than the Bereitschaftspotential is (Beudel et al. 2016, PMID 27477621).
 */
final class BetaDesynchronisation {
    private static final double QUIET_SECONDS = 4.5;
    private static final double SLOWEST_HZ = 100;
    private static final double CLEARLY_NONE = 0.05;
    private static final double POWER_FACTOR = 3.17;
    private static final int ENOUGH = 40;

    private BetaDesynchronisation() {}

    /**
     * Answers the question.
     *
     * @param settings settings
     * @param execution how to run
     * @param prepared the recording
     * @param events what was found in it
     * @return answer and drawing
     */
    static Chapter of(CortexSettings settings, Execution execution, Prepared prepared, Events events) {
        List<ScalpSite> sites = ScalpSite.of(prepared).stream()
                .filter(ScalpSite::central)
                .filter(site -> site.signal().channel().rateHz() >= SLOWEST_HZ)
                .toList();
        if (sites.isEmpty()) {
            return none("no EEG of at least 100 Hz at Cz, FCz, C3 or C4 against a common reference");
        }
        var moments = new ReadinessMoments(Told.of(prepared.recording().annotations()), events);
        double[] onsets = moments.jerks(QUIET_SECONDS, settings.readinessJitterMilliseconds() / 1000);
        List<BetaEpochs> read = execution.each(
                sites, site -> BetaEpochs.of(site.signal(), onsets, settings.readinessRejectMicrovolts()));
        int[] clean = IntStream.range(0, onsets.length)
                .filter(m -> read.stream().allMatch(e -> Arrays.binarySearch(e.kept(), m) >= 0))
                .toArray();
        if (clean.length < settings.readinessFewest()) {
            return none(String.format(
                    Locale.ROOT,
                    "%d clean epochs of %d jerks with 4.5 s of quiet before; at least %.0f are needed",
                    clean.length,
                    onsets.length,
                    settings.readinessFewest()));
        }
        return judged(settings, sites, flat(read, clean), seed(onsets, clean));
    }

    private static Chapter none(String reason) {
        return new Chapter(
                List.of(new Measurement.NotMeasurable(Question.BETA_DESYNCHRONISATION, WHOLE_RECORDING, reason)),
                List.of());
    }

    private static double[][] flat(List<BetaEpochs> read, int[] clean) {
        double[][] rows = new double[clean.length][read.size() * BetaEpochs.FREQUENCIES];
        for (int e = 0; e < clean.length; e++) {
            for (int s = 0; s < read.size(); s++) {
                int row = Arrays.binarySearch(read.get(s).kept(), clean[e]);
                System.arraycopy(
                        read.get(s).values()[row], 0, rows[e], s * BetaEpochs.FREQUENCIES, BetaEpochs.FREQUENCIES);
            }
        }
        return rows;
    }

    private static long seed(double[] onsets, int[] clean) {
        long seed = 23;
        for (int m : clean) {
            seed = 31 * seed + Double.doubleToLongBits(onsets[m]);
        }
        return seed;
    }

    private static Chapter judged(CortexSettings settings, List<ScalpSite> sites, double[][] rows, long seed) {
        SignFlips.Cluster[] found =
                SignFlips.below(rows, BetaEpochs.FREQUENCIES, (int) settings.readinessFlips(), seed);
        int best = IntStream.range(0, found.length)
                .boxed()
                .min(java.util.Comparator.comparingDouble(s -> found[s].probability()))
                .orElseThrow();
        Fall fall = Fall.of(rows, best);
        double probability = found[best].probability();
        double visible = percent(-POWER_FACTOR * fall.error);
        boolean exact = -visible <= settings.betaLeastPercent()
                && -percent(fall.mean - 1.96 * fall.error) < settings.betaLeastPercent();
        String word = probability < settings.readinessChance()
                ? "present"
                : probability >= CLEARLY_NONE && exact ? "absent" : "inconclusive";
        String basis = String.format(
                Locale.ROOT,
                "%s, %d epochs: power of 13 to 45 Hz changes by %.0f %% (%.0f to %.0f) from 3000–2000 ms to 1500–0 ms before"
                        + " the EMG, p = %.2g over frequencies and places%s; a fall of %.0f %% over the whole band would have"
                        + " been seen with a power of 0.8",
                sites.get(best).position(),
                rows.length,
                percent(fall.mean),
                percent(fall.mean - 1.96 * fall.error),
                percent(fall.mean + 1.96 * fall.error),
                probability,
                where(found[best]),
                -visible);
        Quality quality = rows.length < ENOUGH ? Quality.FAIR : Quality.GOOD;
        return new Chapter(
                List.of(new Measurement.Category(
                        Question.BETA_DESYNCHRONISATION, WHOLE_RECORDING, word, rows.length, quality, basis)),
                List.of(figure(sites.get(best).position(), rows, best)));
    }

    private static String where(SignFlips.Cluster cluster) {
        return cluster.to() == cluster.from()
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", clearest at %.0f to %.0f Hz",
                        BetaEpochs.hertz(cluster.from()),
                        BetaEpochs.hertz(cluster.to() - 1));
    }

    private static double percent(double logarithm) {
        return 100 * (StrictMath.exp(logarithm) - 1);
    }

    private record Fall(double mean, double error) {
        static Fall of(double[][] rows, int site) {
            int from = site * BetaEpochs.FREQUENCIES;
            double[] each = Arrays.stream(rows)
                    .mapToDouble(r -> Arrays.stream(r, from, from + BetaEpochs.FREQUENCIES)
                            .average()
                            .orElse(0))
                    .toArray();
            double mean = Arrays.stream(each).average().orElse(0);
            double square =
                    Arrays.stream(each).map(v -> (v - mean) * (v - mean)).sum();
            return new Fall(mean, Math.sqrt(square / (each.length - 1) / each.length));
        }
    }

    private static Figure figure(String position, double[][] rows, int site) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int f = 0; f < BetaEpochs.FREQUENCIES; f++) {
            int column = site * BetaEpochs.FREQUENCIES + f;
            double[] values = Arrays.stream(rows).mapToDouble(r -> r[column]).toArray();
            double chance = SignFlips.chance(values).high();
            x.add(BetaEpochs.hertz(f));
            y.add(percent(Arrays.stream(values).average().orElse(0)));
            low.add(percent(-chance));
            high.add(percent(chance));
        }
        return new Figure.Curves(
                "change of beta before the jerks",
                "Power at " + position
                        + " from 1500 ms to the onset in the EMG, against 3000 to 2000 ms before it, mean of "
                        + rows.length + " epochs. Grey: where 95 % of averages lie when signs are drawn at random.",
                new Figure.Curves.Axis("frequency", "Hz", false),
                new Figure.Curves.Axis("change of power", "%", false),
                List.of(new Figure.Curves.Line("change at " + position, x, y)),
                List.of(new Figure.Curves.Band("chance", x, low, high)),
                List.of());
    }
}
