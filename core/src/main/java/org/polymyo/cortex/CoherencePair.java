package org.polymyo.cortex;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.CrossSpectrum;
import org.polymyo.signal.CrossSums;
import org.polymyo.signal.Cumulant;

/**
 * One pair of channels segment by segment, read again because the matrix keeps sums alone: for what needs single segments.
 *
 * @param grid the frequencies
 * @param tapers tapers of each segment
 * @param starts start of each segment that both channels hold
 * @param x coefficients of the first channel
 * @param y coefficients of the second
 */
record CoherencePair(CoherenceGrid grid, int tapers, double[] starts, double[] x, double[] y) {
    private static final int TOGETHER = 64;
    private static final int MOST_SHUFFLED = 4096;
    private static final Cumulant.Lags LAGS = new Cumulant.Lags(0.001, 200);

    /** Reads a derivation and a muscle. */
    static CoherencePair read(CoherenceSetup setup, int derivation, int muscle, CoherenceSettings settings) {
        CoherenceChannels channels =
                one(setup.channels(), setup.channels().derivations().get(derivation), muscle);
        boolean[][] active = {setup.plan().active()[muscle]};
        CoherencePlan plan = new CoherencePlan(setup.plan().starts(), active);
        CoherenceCoefficients coefficients = new CoherenceCoefficients(channels, setup.grid(), settings, TOGETHER);
        int size = coefficients.size();
        int most = setup.plan().segments(muscle);
        double[] x = new double[most * size];
        double[] y = new double[most * size];
        double[] starts = new double[most];
        int n = 0;
        for (int at = 0; at < plan.starts().length; at += TOGETHER) {
            int end = Math.min(plan.starts().length, at + TOGETHER);
            coefficients.load(plan, at, end);
            for (int k = 0; k < end - at; k++) {
                if (coefficients.derivedValid[0][k] && coefficients.musclesValid[0][k]) {
                    System.arraycopy(coefficients.derived[0], k * size, x, n * size, size);
                    System.arraycopy(coefficients.muscles[0], k * size, y, n * size, size);
                    starts[n++] = plan.starts()[at + k];
                }
            }
        }
        return new CoherencePair(
                setup.grid(),
                settings.tapers(),
                Arrays.copyOf(starts, n),
                Arrays.copyOf(x, n * size),
                Arrays.copyOf(y, n * size));
    }

    private static CoherenceChannels one(CoherenceChannels all, CoherenceDerivation derivation, int muscle) {
        List<CoherenceSource> eeg =
                Arrays.stream(derivation.sources()).mapToObj(all.eeg()::get).toList();
        int[] renumbered = new int[eeg.size()];
        Arrays.setAll(renumbered, i -> i);
        var same = new CoherenceDerivation(derivation.label(), derivation.site(), renumbered, derivation.weights());
        return new CoherenceChannels(eeg, List.of(same), List.of(all.emg().get(muscle)));
    }

    /** The spectrum of all segments. */
    CrossSpectrum spectrum() {
        return where(k -> true);
    }

    /** The spectrum of the segments inside some spans. */
    CrossSpectrum within(List<TimeSpan> spans) {
        List<TimeSpan> merged = Spans.merged(spans);
        return where(k -> {
            double end = starts[k] + grid.seconds();
            return merged.stream().anyMatch(s -> s.startSeconds() <= starts[k] && s.endSeconds() >= end);
        });
    }

    private CrossSpectrum where(IntPredicate segment) {
        CrossSums sums = new CrossSums(grid.stepHz(), grid.firstBin(), grid.bins(), tapers);
        int size = 2 * grid.bins() * tapers;
        for (int k = 0; k < starts.length; k++) {
            if (segment.test(k)) {
                sums.add(x, k * size, y, k * size);
            }
        }
        return sums.spectrum();
    }

    /** Cumulant density with limits; of the first taper, and of evenly drawn segments where there are very many. */
    Cumulant cumulant(int shuffles) {
        int used = Math.min(starts.length, MOST_SHUFFLED);
        int bins = grid.bins();
        double[] a = new double[used * 2 * bins];
        double[] b = new double[used * 2 * bins];
        for (int k = 0; k < used; k++) {
            int from = (int) ((long) k * starts.length / used);
            System.arraycopy(x, from * 2 * bins * tapers, a, k * 2 * bins, 2 * bins);
            System.arraycopy(y, from * 2 * bins * tapers, b, k * 2 * bins, 2 * bins);
        }
        var first = new Cumulant.Segments(grid.stepHz(), grid.firstBin(), bins, a);
        var second = new Cumulant.Segments(grid.stepHz(), grid.firstBin(), bins, b);
        return Cumulant.of(first, second, LAGS, shuffles, Arrays.hashCode(b));
    }
}
