package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinusoidsTest {
    private static final double RATE = 1000;
    private static final double[] COSINE = {3, 0, -1};
    private static final double[] SINE = {-4, 2, 0.5};

    @ParameterizedTest
    @CsvSource({"50, 1000", "49.83, 1000", "60, 2048", "50, 512"})
    void everyHarmonicIsFoundAndSubtracted(double hz, double rate) {
        double[] x = line(4000, hz, rate);
        Sinusoids fit = Sinusoids.fit(x, all(x.length), rate, hz, 3);
        assertThat(fit.cosine()).containsExactly(COSINE, within(0.02));
        assertThat(fit.sine()).containsExactly(SINE, within(0.02));
        fit.subtract(x, 0, x.length, 0, rate);
        assertThat(largest(x)).isLessThan(0.1);
    }

    @Test
    void samplesThatAreNotQuietDoNotCount() {
        double[] x = line(5000, 50, RATE);
        boolean[] quiet = all(x.length);
        double[] clean = x.clone();
        for (int i = 700; i < 1900; i++) {
            x[i] += 500;
            quiet[i] = false;
        }
        Sinusoids fit = Sinusoids.fit(x, quiet, RATE, 50, 3);
        fit.subtract(clean, 0, clean.length, 0, RATE);
        assertThat(largest(clean)).isLessThan(1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 17, 9_999, 1_000_000})
    void subtractionKeepsThePhaseAtAnyOffset(long offset) {
        double[] x = new double[300];
        var line = new Sinusoids(50.07, COSINE, SINE);
        line.subtract(x, 40, 200, offset, RATE);
        for (int i = 0; i < x.length; i++) {
            boolean inside = i >= 40 && i < 240;
            double expected = inside ? -value(offset + i - 40.0, 50.07, RATE) : 0;
            assertThat(x[i]).isCloseTo(expected, within(1e-7));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cuttingASubtractionChangesNothing(long seed) {
        Random random = new Random(seed);
        double[] whole = random.doubles(1000, -1, 1).toArray();
        double[] cut = whole.clone();
        var line = new Sinusoids(59.9, COSINE, SINE);
        line.subtract(whole, 0, whole.length, 123, RATE);
        int at = random.nextInt(1000);
        line.subtract(cut, 0, at, 123, RATE);
        line.subtract(cut, at, cut.length - at, 123L + at, RATE);
        assertThat(cut).containsExactly(whole, within(1e-9));
    }

    @Test
    void harmonicsTooNearHalfTheRateAreLeftOut() {
        assertThat(Sinusoids.fit(new double[512], all(512), 256, 50, 5).cosine())
                .hasSize(2);
        assertThat(Sinusoids.fit(new double[512], all(512), 100, 50, 5).cosine())
                .isEmpty();
    }

    @Test
    void withoutQuietSamplesNothingIsFitted() {
        Sinusoids fit = Sinusoids.fit(line(1000, 50, RATE), new boolean[1000], RATE, 50, 2);
        assertThat(fit.largestAmplitude()).isZero();
    }

    @Test
    void theLargestAmplitudeIsThatOfTheStrongestHarmonic() {
        assertThat(new Sinusoids(50, COSINE, SINE).largestAmplitude()).isEqualTo(5);
        assertThat(Sinusoids.NONE.largestAmplitude()).isZero();
    }

    private static double[] line(int count, double hz, double rate) {
        double[] x = new double[count];
        Arrays.setAll(x, i -> value(i, hz, rate));
        return x;
    }

    private static double value(double sample, double hz, double rate) {
        double sum = 0;
        for (int h = 0; h < COSINE.length; h++) {
            double phase = 2 * Math.PI * (h + 1) * hz * sample / rate;
            sum += COSINE[h] * Math.cos(phase) + SINE[h] * Math.sin(phase);
        }
        return sum;
    }

    private static boolean[] all(int count) {
        boolean[] all = new boolean[count];
        Arrays.fill(all, true);
        return all;
    }

    private static double largest(double[] x) {
        return Arrays.stream(x).map(Math::abs).max().orElseThrow();
    }
}
