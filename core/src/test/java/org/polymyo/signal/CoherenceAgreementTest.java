package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same numbers as SciPy, as MNE-Python and as the formulas of NeuroSpec; coherence_truth.py tells how they were made. */
class CoherenceAgreementTest {
    private static final int SIZE = 512;
    private static final int SEGMENTS = 40;

    @Test
    void coherenceAndPhaseAreThoseOfScipyAndOfNeuroSpec() {
        CrossSpectrum spectrum = spectrum();
        List<List<String>> rows = Reference.rows("coherence.csv");
        assertThat(rows).hasSize(spectrum.bins());
        for (int k = 0; k < rows.size(); k++) {
            double[] row = numbers(rows.get(k));
            assertThat(spectrum.hz(k)).isCloseTo(row[0], within(1e-9));
            assertThat(spectrum.coherence(k)).isCloseTo(row[1], within(1e-9));
            assertThat(spectrum.phase(k)).isCloseTo(row[2], within(1e-8));
            assertThat(spectrum.coherence(k)).isCloseTo(row[3], within(1e-9));
            assertThat(spectrum.phase(k)).isCloseTo(row[4], within(1e-8));
        }
    }

    @Test
    void theCumulantIsThatOfNeuroSpec() {
        double[] density = Cumulant.density(spectrum(), new Cumulant.Lags(0.002, 50));
        List<List<String>> rows = Reference.rows("cumulant.csv");
        for (int u = 0; u < rows.size(); u++) {
            assertThat(density[u]).isCloseTo(numbers(rows.get(u))[1], within(1e-8));
        }
    }

    @Test
    void theDelayIsThatOfScipysWeightedLeastSquares() {
        CrossSpectrum spectrum = spectrum();
        PhaseDelay delay = PhaseDelay.fit(
                spectrum,
                IntStream.range(0, spectrum.bins())
                        .filter(k -> spectrum.coherence(k) > 0.15)
                        .toArray(),
                1);
        double[] row = numbers(Reference.rows("phase_delay.csv").getFirst());
        assertThat(delay.constant()).isCloseTo(row[0], within(1e-5));
        assertThat(delay.seconds()).isCloseTo(row[1], within(1e-7));
        double half = 1.959963984540054 * row[2] * Math.sqrt(Math.max(1, delay.misfit()));
        assertThat(delay.interval().width() / 2).isCloseTo(half, within(1e-7));
    }

    @Test
    void tapersAreThoseOfMne() {
        double[][] tapers = Multitaper.tapers(SIZE, 2.5, 4);
        for (List<String> row : Reference.rows("tapers.csv")) {
            double[] values = numbers(row);
            for (int t = 0; t < 4; t++) {
                assertThat(tapers[t][(int) values[0]]).isCloseTo(values[t + 1], within(1e-6));
            }
        }
    }

    private static double[] numbers(List<String> row) {
        return row.stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static double cell(long i, long square, long linear, long modulus) {
        return ((i * i * square + i * linear) % modulus - (modulus / 2)) / 100.0;
    }

    /** The channels of coherence_truth.py. */
    private static CrossSpectrum spectrum() {
        int n = SIZE * SEGMENTS;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = cell(i + 20, 7919, 104_729, 1009) + 0.7 * cell(i, 6271, 31, 997) + 0.001 * i;
            y[i] = cell(i + 9, 7919, 104_729, 1009) + 0.7 * cell(i, 3571, 17, 991);
        }
        SegmentSpectrum transform = new SegmentSpectrum(SIZE, 5, 57, SegmentSpectrum.untapered(SIZE));
        CrossSums sums = new CrossSums(500.0 / SIZE, 5, 57, 1);
        double[] a = new double[transform.size()];
        double[] b = new double[transform.size()];
        for (int from = 0; from < n; from += SIZE) {
            transform.transform(x, from, a, 0);
            transform.transform(y, from, b, 0);
            sums.add(a, 0, b, 0);
        }
        return sums.spectrum();
    }
}
