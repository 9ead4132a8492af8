package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.quantity.Unit;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

class ClockDriftTest {
    private static final double SECONDS = 300;

    private static Signal signal(double rateHz, double noise, long seed, DoubleUnaryOperator line) {
        Random chance = new Random(seed);
        double[] x = new double[(int) (SECONDS * rateHz)];
        for (int i = 0; i < x.length; i++) {
            x[i] = line.applyAsDouble(i / rateHz) + noise * chance.nextGaussian();
        }
        return new Signal(0, rateHz, Unit.MICROVOLT, Samples.of(x));
    }

    private static DoubleUnaryOperator mains(double hz, double phase) {
        return t -> 3 * Math.sin(2 * Math.PI * hz * t + phase);
    }

    @ParameterizedTest
    @CsvSource({"50, 50e-6", "50, -20e-6", "60, 100e-6"})
    void aClockThatGainsIsMeasured(double hz, double gain) {
        var drift = ClockDrift.of(
                List.of(signal(500, 15, 1, mains(hz / (1 + gain), 1))), List.of(signal(1000, 30, 2, mains(hz, 0))));

        assertThat(drift).hasValueSatisfying(d -> {
            assertThat(d.perSecond()).isCloseTo(gain, within(2e-6));
            assertThat(d.seconds()).isCloseTo(gain * SECONDS, within(0.0006));
            assertThat(d.mainsHz()).isEqualTo(hz);
        });
    }

    @Test
    void oneClockDoesNotDriftThoughTheMainsDo() {
        assertThat(ClockDrift.of(
                        List.of(signal(500, 15, 3, mains(49.97, 1))), List.of(signal(1000, 30, 4, mains(49.97, 0)))))
                .isEmpty();
    }

    @Test
    void phasesThatJumpOnceAreNoDrift() {
        DoubleUnaryOperator jumps = t -> mains(50, t < SECONDS / 2 ? 0 : 1.5).applyAsDouble(t);

        assertThat(ClockDrift.of(List.of(signal(500, 15, 5, jumps)), List.of(signal(1000, 30, 6, mains(50, 0)))))
                .isEmpty();
    }

    @Test
    void withoutMainsNothingIsSaid() {
        for (long seed = 0; seed < 5; seed++) {
            assertThat(ClockDrift.of(
                            List.of(signal(250, 15, 10 + seed, t -> 0)), List.of(signal(500, 30, 20 + seed, t -> 0))))
                    .isEmpty();
        }
    }
}
