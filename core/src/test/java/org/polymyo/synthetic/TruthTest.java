package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Side;

class TruthTest {
    private static final int RATE = 2000;
    private static final MuscleSite APB = StandardMuscle.APB.on(Side.RIGHT);

    /** One burst a second, on the second, in a muscle with almost no noise. */
    private static SyntheticRecording everySecond(double seconds, double milliseconds, double rise, Strength strength) {
        List<Double> at = DoubleStream.iterate(1, t -> t < seconds - 1, t -> t + 1)
                .boxed()
                .toList();
        return Scene.of(seconds, 17)
                .with(APB)
                .with(Deed.Jerks.of(
                        new TimeSpan(0, seconds),
                        new IntervalLaw.At(at),
                        new Deed.Burst(new BurstShape(milliseconds / 1000, 0, rise / 1000, 0.01), strength),
                        new Deed.Recruit(APB.label(), 0, 0, 1, 1)))
                .generate();
    }

    private static double[] samples(SyntheticRecording made) {
        return made.recording().channels().getFirst().pieces().getFirst().toArray();
    }

    @ParameterizedTest
    @CsvSource({"20, 3", "31, 3", "60, 15", "100, 3", "200, 20"})
    void theHalfAmplitudeSpanIsThatOfTheMeanPowerOfManyRepetitions(double milliseconds, double rise) {
        SyntheticRecording made = everySecond(400, milliseconds, rise, Strength.microvolts(300, 0));
        double[] x = samples(made);
        double[] mean = new double[RATE];
        for (int second = 1; second < 399; second++) {
            for (int i = 0; i < RATE; i++) {
                double v = x[second * RATE - RATE / 2 + i];
                mean[i] += v * v / 398;
            }
        }
        double level = Waves.peak(Waves.movingMean(mean, 10)) / 4;
        double asked = Waves.above(mean, level, 0, RATE).seconds();
        double said = made.truth().bursts().stream()
                .mapToDouble(b -> b.times().half().seconds())
                .average()
                .orElseThrow();
        assertThat(1000 * said).isCloseTo(1000 * asked, within(Math.max(1.5, 0.025 * milliseconds)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 10, 20})
    void burstsBeginWhereTheyWereAskedToWithinHalfAMillisecondOnAverage(double rise) {
        SyntheticRecording made = everySecond(200, 80, rise, Strength.microvolts(300, 0));
        double bias = made.truth().bursts().stream()
                .mapToDouble(b -> b.onset() - Math.rint(b.onset()))
                .average()
                .orElseThrow();
        assertThat(1000 * bias).isCloseTo(0, within(0.6));
    }

    @Test
    void beforeOnsetAndAfterOffsetTheNoiseFreeBurstIsBelowTheFoot() {
        SyntheticRecording made = everySecond(60, 40, 3, Strength.microvolts(3000, 0));
        double[] x = samples(made);
        for (Truth.Burst burst : made.truth().bursts()) {
            int on = (int) Math.ceil(burst.onset() * RATE);
            int off = (int) Math.floor(burst.offset() * RATE);
            // 3 µV of noise (at most 13) against a foot of about 200 µV
            double foot = Truth.FOOT_FRACTION * burst.level().amplitudeMicrovolts();
            assertThat(peak(x, on - 200, on)).isLessThan(1.6 * foot);
            assertThat(peak(x, off + 1, off + 200)).isLessThan(1.6 * foot);
            assertThat(peak(x, on, on + 4)).isGreaterThan(0.8 * foot);
        }
    }

    private static double peak(double[] x, int from, int to) {
        double peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(x[i]));
        }
        return peak;
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 10, 20, 30})
    void theSignalToNoiseRatioIsThatOfTheSamples(double decibels) {
        SyntheticRecording made = everySecond(120, 60, 3, Strength.decibels(decibels, 0));
        double[] x = samples(made);
        double burst = 0;
        double noise = 0;
        for (Truth.Burst b : made.truth().bursts()) {
            TimeSpan half = b.times().half();
            burst += Math.pow(SceneTest.rms(x, half.startSeconds(), half.endSeconds()), 2);
            noise += Math.pow(SceneTest.rms(x, b.onset() - 0.3, b.onset() - 0.01), 2);
            assertThat(b.level().snrDb()).isCloseTo(decibels, within(0.01));
        }
        assertThat(10 * Math.log10((burst - noise) / noise)).isCloseTo(decibels, within(0.3));
    }

    @Test
    void jerksAreNumberedInOrderOfTimeAndHoldTheirBursts() {
        Truth truth =
                VirtualPatient.of(IntendedType.CORTICAL, 5).scene(60).generate().truth();
        for (int i = 0; i < truth.jerks().size(); i++) {
            Truth.Jerk jerk = truth.jerks().get(i);
            assertThat(jerk.number()).isEqualTo(i + 1);
            assertThat(truth.bursts().stream().filter(b -> b.jerk() == jerk.number()))
                    .allMatch(b -> b.onset() >= jerk.span().startSeconds()
                            && b.offset() <= jerk.span().endSeconds());
        }
    }

    @Test
    void anotherMuscleDoesNotChangeTheFirst() {
        Scene one = Scene.of(20, 3).with(APB).with(new Deed.Hold(new TimeSpan(1, 19), List.of(APB.label()), 0.2, 1));
        Scene two = one.with(StandardMuscle.TA.on(Side.LEFT));
        assertThat(samples(two.generate())).containsExactly(samples(one.generate()));
    }

    @Test
    void motorUnitsFireAtPhysiologicalRates() {
        MotorPool pool = new MotorPool(APB, RATE, new Chance(1));
        for (int unit = 0; unit < pool.size(); unit++) {
            assertThat(pool.firingRate(unit, 1)).isBetween(15.0, 35.0);
            double weak = pool.firingRate(unit, 0.2);
            assertThat(weak == 0 || weak >= 8 && weak <= 17).isTrue();
        }
        assertThat(pool.firingRate(0, 0.02)).isPositive();
        assertThat(pool.firingRate(pool.size() - 1, 0.5)).isZero();
        assertThat(pool.rootMeanSquare(0.1)).isBetween(0.02 * 600, 0.2 * 600);
    }
}
