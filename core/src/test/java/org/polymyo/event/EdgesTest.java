package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.preparation.PreparedPiece.Excerpt;
import org.polymyo.quantity.TimeSpan;

/** Excerpts that no filter has touched, so that the change-point model is looked at alone. */
class EdgesTest {
    private static final double RATE = 1000;
    private static final double START = 100;
    /** White noise: every sample is independent, 20 in 20 ms. */
    private static final double FREEDOM = 20;

    @ParameterizedTest
    @CsvSource({"20, 1", "20, 2", "50, 3", "50, 4", "100, 5", "200, 6"})
    void aStepUpAndDownIsPlacedWithinTwoMilliseconds(double milliseconds, long seed) {
        double end = 0.2 + milliseconds / 1000;
        Edges.Placed placed = place(t -> t >= 0.2 && t < end ? 30 : 1, 0.2 + milliseconds / 2000, end + 0.2, seed);
        assertThat(placed.onset().half()).isCloseTo(START + 0.2, within(0.002));
        assertThat(placed.offset().half()).isCloseTo(START + end, within(0.002));
        assertThat(placed.evidence()).isGreaterThan(50);
    }

    @Test
    void aRampIsSeenAsRisingAndAStepIsNot() {
        double[] ramps = new double[10];
        double[] steps = new double[10];
        for (int seed = 0; seed < ramps.length; seed++) {
            ramps[seed] = place(EdgesTest::ramp, 0.35, 0.7, seed).onset().rise();
            steps[seed] = place(t -> t >= 0.2 && t < 0.5 ? 30 : 1, 0.35, 0.7, seed)
                    .onset()
                    .rise();
        }
        assertThat(mean(ramps)).isCloseTo(0.06, within(0.02));
        assertThat(mean(steps)).isLessThan(0.004);
    }

    @Test
    void theHalfAmplitudeOfARampLiesAtItsMiddleAndTheFootBeforeIt() {
        double[] halves = new double[10];
        for (int seed = 0; seed < halves.length; seed++) {
            Edges.End onset = place(EdgesTest::ramp, 0.35, 0.7, seed).onset();
            halves[seed] = onset.half();
            assertThat(onset.foot()).isLessThan(onset.half());
        }
        assertThat(mean(halves)).isCloseTo(START + 0.23, within(0.004));
    }

    /** A raised cosine from 1 to 30 over 60 ms, and as slowly back. */
    private static double ramp(double t) {
        double up = Math.clamp((t - 0.2) / 0.06, 0, 1);
        double down = Math.clamp((0.5 - t) / 0.06, 0, 1);
        double g = 0.5 - 0.5 * Math.cos(Math.PI * Math.min(up, down));
        return Math.sqrt(1 + 900 * g * g);
    }

    @Test
    void aGapIsPlacedAsABurstIs() {
        for (int seed = 0; seed < 5; seed++) {
            Edges.Placed placed = place(t -> t >= 0.25 && t < 0.35 ? 1 : 30, 0.3, 0.6, 900, seed);
            assertThat(placed.onset().half()).isCloseTo(START + 0.25, within(0.005));
            assertThat(placed.offset().half()).isCloseTo(START + 0.35, within(0.005));
            assertThat(placed.inside()).isLessThan(90);
        }
    }

    @Test
    void theIntervalHoldsTheOnsetAboutAsOftenAsItSays() {
        int held = 0;
        for (int seed = 0; seed < 60; seed++) {
            Edges.End onset = place(t -> t >= 0.2 && t < 0.26 ? 5 : 1, 0.23, 0.46, 100 + seed)
                    .onset();
            boolean inside =
                    onset.interval().low() <= START + 0.2 && onset.interval().high() >= START + 0.2;
            held += inside ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(50);
    }

    @Test
    void lessNoiseGivesNarrowerIntervals() {
        double weak = 0;
        double strong = 0;
        for (int seed = 0; seed < 10; seed++) {
            weak += place(t -> t >= 0.2 && t < 0.26 ? 3 : 1, 0.23, 0.46, seed)
                    .onset()
                    .interval()
                    .width();
            strong += place(t -> t >= 0.2 && t < 0.26 ? 30 : 1, 0.23, 0.46, seed)
                    .onset()
                    .interval()
                    .width();
        }
        assertThat(strong).isLessThan(weak);
    }

    @Test
    void mereNoiseIsWeakEvidence() {
        for (int seed = 0; seed < 10; seed++) {
            assertThat(place(t -> 1, 0.25, 0.5, seed).evidence()).isLessThan(Scripted.DEFAULTS.evidence());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.01, 1, 1000})
    void theUnitDoesNotMatter(double scale) {
        double[] x = noise(t -> t >= 0.2 && t < 0.26 ? 10 : 1, 0.46, 7);
        double[] scaled = Arrays.stream(x).map(v -> v * scale).toArray();
        Edges.Placed plain = place(x, 0.23, 1);
        Edges.Placed other = place(scaled, 0.23, scale * scale);
        assertThat(other.onset().half()).isCloseTo(plain.onset().half(), within(1e-5));
        assertThat(other.offset().foot()).isCloseTo(plain.offset().foot(), within(1e-5));
    }

    @Test
    void anExcerptOfZerosGivesNumbers() {
        finite(place(new double[300], 0.15, 1));
        finite(place(new double[300], 0.15, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 12, 20})
    void theShortestExcerptsGiveOrderedFiniteEnds(int samples) {
        double[] x = new double[samples];
        Arrays.fill(x, samples / 3, 2 * samples / 3, 20);
        finite(place(x, samples / 2000.0, 1));
    }

    @Test
    void excerptsUnderEightSamplesAreTooShort() {
        assertThat(views(new double[7], 0.003).tooShort()).isTrue();
        assertThat(views(new double[8], 0.003).tooShort()).isFalse();
    }

    @Test
    void eachSideOfTheMiddleIsReadFromItsOwnView() {
        var ones = new Excerpt(START, RATE, new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
        var later = new Excerpt(START + 0.002, RATE, new double[] {2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        double[] joined = new Edges.Views(ones, later, START + 0.005, 1).joined(START, 8);
        assertThat(joined).containsExactly(1, 1, 1, 1, 1, 5, 6, 7);
    }

    private static void finite(Edges.Placed placed) {
        assertThat(placed.onset().foot()).isFinite();
        assertThat(placed.offset().foot()).isFinite();
        assertThat(placed.onset().rise()).isFinite();
        assertThat(placed.evidence()).isFinite();
        assertThat(placed.onset().interval().low())
                .isLessThanOrEqualTo(placed.onset().foot());
        assertThat(placed.onset().interval().high())
                .isGreaterThanOrEqualTo(placed.onset().foot());
    }

    private static Edges.Placed place(DoubleUnaryOperator size, double middle, double seconds, long seed) {
        return place(size, middle, seconds, 1, seed);
    }

    private static Edges.Placed place(
            DoubleUnaryOperator size, double middle, double seconds, double outside, long seed) {
        return place(noise(size, seconds, seed), middle, outside);
    }

    private static Edges.Placed place(double[] x, double middle, double outside) {
        double at = START + middle;
        var edges = new Edges(views(x, middle), outside, FREEDOM, 1);
        var step = edges.step(new TimeSpan(at - 0.002, at + 0.002), new TimeSpan(START, START + x.length / RATE));
        Flanks usual = Flanks.usual();
        return edges.place(step, step.extra() > 0 ? edges.fits(step).mean(usual) : Hump.plain(step), usual);
    }

    private static Edges.Views views(double[] x, double middle) {
        var excerpt = new Excerpt(START, RATE, x);
        return new Edges.Views(excerpt, excerpt, START + middle, Double.POSITIVE_INFINITY);
    }

    private static double[] noise(DoubleUnaryOperator size, double seconds, long seed) {
        Random random = new Random(seed);
        double[] x = new double[(int) Math.round(seconds * RATE)];
        Arrays.setAll(x, i -> size.applyAsDouble(i / RATE) * random.nextGaussian());
        return x;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
