package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.PreparationSettings;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

/** A sensor alone: a limb that is jerked swings at its own frequency and stops. */
class MotionTest {
    private static final double SECONDS = 120;

    private static double jerk(double t, double size) {
        return t < 0 || t > 0.6
                ? 0
                : size * 1.9 * Math.exp(-t / 0.07) * Math.sin(2 * Math.PI * 6 * t) * Math.min(1, t / 0.01);
    }

    private static double[] jerks(double rate, double size, List<Double> onsets) {
        return Arrays.stream(times(rate))
                .map(t -> onsets.stream().mapToDouble(o -> jerk(t - o, size)).sum())
                .toArray();
    }

    private static double[] times(double rate) {
        double[] t = new double[(int) (SECONDS * rate)];
        Arrays.setAll(t, i -> i / rate);
        return t;
    }

    private static List<Double> onsets() {
        List<Double> onsets = new ArrayList<>();
        Random chance = new Random(31);
        for (double t = 3; t < SECONDS - 3; t += 3 + 2 * chance.nextDouble()) {
            onsets.add(t);
        }
        return onsets;
    }

    private static Events detect(double rate, double[] swing) {
        Random chance = new Random(8);
        double[] share = {0.8, 0.5, 0.33};
        double[] gravity = {0.2 * 9.81, 0.5 * 9.81, 0.84 * 9.81};
        List<Channel> axes = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            double[] x = new double[swing.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = share[a] * swing[i] + gravity[a] + 0.02 * chance.nextGaussian();
            }
            String axis = List.of("X", "Y", "Z").get(a);
            axes.add(new Channel(
                    "ACC " + axis,
                    new Placement.Segment("hand", Side.RIGHT, axis),
                    "made",
                    rate,
                    Unit.METRE_PER_SECOND_SQUARED,
                    List.of(new Signal(0, rate, Unit.METRE_PER_SECOND_SQUARED, new Held(x)))));
        }
        var recording = new Recording(new NoSource("made"), Optional.empty(), SECONDS, axes, List.of(), List.of());
        var one = new Execution(1, 60, share1 -> {});
        return EventDetector.with(DetectionSettings.defaults(), one)
                .detect(Preparation.with(PreparationSettings.defaults(), one).apply(recording));
    }

    @ParameterizedTest
    @ValueSource(doubles = {25, 50, 100, 200, 1000, 2000})
    void jerksOfALimbAreFoundAtAnyRate(double rate) {
        List<Double> onsets = onsets();
        Events events = detect(rate, jerks(rate, 5, onsets));

        assertThat(events.jerks()).hasSize(onsets.size());
        for (int i = 0; i < onsets.size(); i++) {
            Jerk found = events.jerks().get(i);
            assertThat(found.polarity()).isEqualTo(Polarity.UNTOLD);
            assertThat(found.span().startSeconds()).isCloseTo(onsets.get(i), within(0.012 + 1.5 / rate));
            assertThat(((Activity.Movement) found.parts().getFirst()).peak()).isBetween(2.0, 7.0);
        }
    }

    @Test
    void aSensorAtRestShowsNothing() {
        assertThat(detect(100, new double[12000]).jerks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 6, 9, 12})
    void tremorIsNoJerk(double hertz) {
        double[] tremor = Arrays.stream(times(100))
                .map(t -> t < 20 || t > 90 ? 0 : 2 * Math.min(1, t - 20) * Math.sin(2 * Math.PI * hertz * t))
                .toArray();
        Events events = detect(100, tremor);

        assertThat(events.jerks()).isEmpty();
        assertThat(events.others()).extracting(Activity.Other::kind).contains(Activity.Kind.TREMOR);
    }

    /** Reaching with a minimum-jerk speed, half a second to a second. */
    @Test
    void voluntaryReachingIsNoJerk() {
        Random chance = new Random(3);
        double[] x = new double[12000];
        for (double start = 2; start < 115; start += 4) {
            double length = 0.6 + 0.5 * chance.nextDouble();
            for (int i = 0; i < x.length; i++) {
                double s = (i / 100.0 - start) / length;
                if (s > 0 && s < 1) {
                    x[i] += 0.4 / (length * length) * (60 * s - 180 * s * s + 120 * s * s * s);
                }
            }
        }
        assertThat(detect(100, x).jerks()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aMovementJoinsTheJerkOfTheMuscleItFollows() {
        var burst = new Activity.Burst("M", extent(10, 10.05), new TimeSpan(10.005, 10.04), 100, 20);
        var jerk = new Jerk(1, Polarity.POSITIVE, List.of(burst));
        var soon = new Activity.Movement("ACC X", extent(10.04, 10.3), 4);
        var stray = new Activity.Movement("ACC X", extent(20, 20.3), 4);
        List<Activity.Other> left = new ArrayList<>();
        List<Jerk> joined =
                new Felt(List.of(new MotionScan.Found(List.of(soon, stray), List.of()))).with(List.of(jerk), left);

        assertThat(joined.getFirst().parts()).containsExactly(burst, soon);
        assertThat(left).extracting(Activity.Other::kind).containsExactly(Activity.Kind.UNCLEAR);
    }

    private static Extent extent(double from, double to) {
        return new Extent(
                new TimeSpan(from, to),
                new org.polymyo.quantity.Interval(from, from),
                new org.polymyo.quantity.Interval(to, to));
    }

    private record Held(double[] x) implements Samples {
        @Override
        public long length() {
            return x.length;
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            System.arraycopy(x, (int) from, into, at, count);
        }
    }
}
