package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.polymyo.preparation.Execution;
import org.polymyo.signal.CrossSpectrum;
import org.polymyo.signal.CrossSums;

/**
 * Cross-spectra of every EEG derivation with every muscle, and of every two muscles. Each channel is read and transformed
 * once a segment, and nothing but the sums is kept. The work is cut into the same units for any number of threads, and the
 * sums of the units are added in their order.
 *
 * @param drive cross-spectrum of derivation and muscle
 * @param muscles cross-spectrum of a muscle and a later one, {@code muscles[a][b - a - 1]}
 */
record CoherenceMatrix(CrossSpectrum[][] drive, CrossSpectrum[][] muscles) {
    private static final int TOGETHER = 16;
    private static final int MOST_UNITS = 24;
    private static final int FEWEST_IN_UNIT = 32;

    static CoherenceMatrix of(
            CoherenceChannels channels,
            CoherenceGrid grid,
            CoherencePlan plan,
            CoherenceSettings settings,
            Execution execution) {
        int segments = plan.starts().length;
        int units = Math.clamp(segments / FEWEST_IN_UNIT, 1, MOST_UNITS);
        List<Integer> numbers = IntStream.range(0, units).boxed().toList();
        List<CoherenceMatrix> parts = execution.each(
                numbers,
                u -> new Unit(channels, grid, settings)
                        .over(plan, (int) ((long) u * segments / units), (int) ((u + 1L) * segments / units)));
        return parts.stream().reduce(CoherenceMatrix::plus).orElseThrow();
    }

    private CoherenceMatrix plus(CoherenceMatrix other) {
        return new CoherenceMatrix(sum(drive, other.drive), sum(muscles, other.muscles));
    }

    private static CrossSpectrum[][] sum(CrossSpectrum[][] a, CrossSpectrum[][] b) {
        CrossSpectrum[][] sum = new CrossSpectrum[a.length][];
        for (int i = 0; i < a.length; i++) {
            sum[i] = new CrossSpectrum[a[i].length];
            for (int j = 0; j < a[i].length; j++) {
                sum[i][j] = a[i][j].plus(b[i][j]);
            }
        }
        return sum;
    }

    /** One unit of the work. */
    private static final class Unit {
        private final CoherenceCoefficients coefficients;
        private final List<List<CrossSums>> drive = new ArrayList<>();
        private final List<List<CrossSums>> muscles = new ArrayList<>();

        Unit(CoherenceChannels channels, CoherenceGrid grid, CoherenceSettings settings) {
            this.coefficients = new CoherenceCoefficients(channels, grid, settings, TOGETHER);
            int emg = channels.emg().size();
            channels.derivations().forEach(d -> drive.add(sums(emg, grid, settings)));
            for (int a = 0; a < emg; a++) {
                muscles.add(sums(emg - a - 1, grid, settings));
            }
        }

        private static List<CrossSums> sums(int count, CoherenceGrid grid, CoherenceSettings settings) {
            return IntStream.range(0, count)
                    .mapToObj(i -> new CrossSums(grid.stepHz(), grid.firstBin(), grid.bins(), settings.tapers()))
                    .toList();
        }

        CoherenceMatrix over(CoherencePlan plan, int from, int to) {
            for (int at = from; at < to; at += TOGETHER) {
                int end = Math.min(to, at + TOGETHER);
                coefficients.load(plan, at, end);
                add(end - at);
            }
            return new CoherenceMatrix(spectra(drive), spectra(muscles));
        }

        private void add(int segments) {
            for (int m = 0; m < coefficients.muscles.length; m++) {
                for (int d = 0; d < coefficients.derived.length; d++) {
                    pair(drive.get(d).get(m), coefficients.derived[d], coefficients.derivedValid[d], m, segments);
                }
                for (int a = 0; a < m; a++) {
                    pair(
                            muscles.get(a).get(m - a - 1),
                            coefficients.muscles[a],
                            coefficients.musclesValid[a],
                            m,
                            segments);
                }
            }
        }

        private void pair(CrossSums sums, double[] x, boolean[] valid, int muscle, int segments) {
            int size = coefficients.size();
            for (int k = 0; k < segments; k++) {
                if (valid[k] && coefficients.musclesValid[muscle][k]) {
                    sums.add(x, k * size, coefficients.muscles[muscle], k * size);
                }
            }
        }

        private static CrossSpectrum[][] spectra(List<List<CrossSums>> sums) {
            return sums.stream()
                    .map(row -> row.stream().map(CrossSums::spectrum).toArray(CrossSpectrum[]::new))
                    .toArray(CrossSpectrum[][]::new);
        }
    }
}
