package org.polymyo.video.jerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.synthetic.Chance;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.Response;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

class JerkFinderTest {
    private static final JerkSettings SETTINGS = JerkSettings.defaults();
    private static final double SECONDS = 20;

    @ParameterizedTest
    @ValueSource(doubles = {30, 60, 120})
    void aJerkOfOnePixelIsFoundWithItsBegin(double rate) {
        Found found = JerkFinder.in(trace(rate, t -> step(t - 8.013, 0.05)), SETTINGS);

        assertThat(found.jerks()).hasSize(1);
        PartJerk jerk = found.jerks().getFirst();
        assertThat(jerk.span().startSeconds()).isCloseTo(8.013, within(0.6 / rate));
        assertThat(jerk.onset().low()).isLessThanOrEqualTo(8.02);
        assertThat(jerk.onset().high()).isGreaterThanOrEqualTo(8.005);
        assertThat(jerk.displacement()).isCloseTo(1, within(0.15));
        assertThat(jerk.degrees()).isCloseTo(0, within(10.0));
    }

    @Test
    void aReachOfThreeTenthsOfASecondIsNoJerk() {
        Found found = JerkFinder.in(trace(30, t -> 40 * rise((t - 8) / 0.35)), SETTINGS);

        assertThat(found.jerks()).isEmpty();
        assertThat(found.others()).extracting(OtherMovement::kind).contains(OtherMovement.Kind.SLOW);
    }

    @Test
    void aRhythmIsCalledTremor() {
        Found found = JerkFinder.in(
                trace(30, t -> t > 5 && t < 14 ? 2 * StrictMath.sin(2 * Math.PI * 5.5 * (t - 5)) : 0), SETTINGS);

        assertThat(found.jerks()).isEmpty();
        assertThat(found.others()).extracting(OtherMovement::kind).contains(OtherMovement.Kind.TREMOR);
    }

    @Test
    void nothingIsFoundInNoise() {
        assertThat(JerkFinder.in(trace(30, t -> 0), SETTINGS).jerks()).isEmpty();
    }

    @Test
    void aJerkNotWellSeenIsUnclear() {
        Trace seen = trace(30, t -> step(t - 8.013, 0.05));
        State[] states = seen.states().clone();
        Arrays.fill(states, 235, 250, State.UNCERTAIN);
        Found found = JerkFinder.in(
                new Trace(seen.part(), seen.times(), seen.dx(), seen.dy(), seen.error(), states), SETTINGS);

        assertThat(found.jerks()).isEmpty();
        assertThat(found.others()).extracting(OtherMovement::kind).contains(OtherMovement.Kind.UNCLEAR);
    }

    @Test
    void anEmptyTraceHoldsNothing() {
        Trace none =
                new Trace(Part.LEFT_ARM, new double[] {0}, new double[0], new double[0], new double[0], new State[0]);

        assertThat(JerkFinder.in(none, SETTINGS).jerks()).isEmpty();
    }

    @Test
    void theSmallestVisibleJerkGrowsWithTheNoise() {
        double little = smallest(trace(30, t -> 0));
        Trace calm = trace(30, t -> 0);
        double[] x = Arrays.stream(calm.dx()).map(d -> 3 * d).toArray();
        double[] y = Arrays.stream(calm.dy()).map(d -> 3 * d).toArray();
        double much = smallest(calm.moving(x, y));

        assertThat(much).isBetween(2.2 * little, 3.8 * little);
    }

    @Test
    void severityGrowsWithEveryJerk() {
        Severity one = severity(trace(30, t -> step(t - 8.013, 0.05)));
        Severity two = severity(trace(30, t -> step(t - 8.013, 0.05) + step(t - 12.4, 0.05)));

        assertThat(one.wayPerMinute()).isCloseTo(3 * 1.0 / 100, within(0.006));
        assertThat(two.wayPerMinute()).isGreaterThan(1.7 * one.wayPerMinute());
        assertThat(two.interval().low()).isLessThan(two.wayPerMinute());
        assertThat(severity(trace(30, t -> 0)).interval().high()).isPositive();
    }

    private static Severity severity(Trace trace) {
        return Severity.of(trace, JerkFinder.in(trace, SETTINGS), List.of(new TimeSpan(0, SECONDS)), 100, 0.5)
                .orElseThrow();
    }

    private static double smallest(Trace trace) {
        Found found = JerkFinder.in(trace, SETTINGS);
        return SmallestJerk.of(trace, List.of(new Response(1, 1)), found, SETTINGS)
                .orElseThrow();
    }

    /** Out in the given time, back in the double. */
    private static double step(double t, double out) {
        return rise(t / out) - rise((t - out) / (2 * out));
    }

    private static double rise(double share) {
        double u = Math.clamp(share, 0, 1);
        return u * u * u * (10 + u * (6 * u - 15));
    }

    private static Trace trace(double rate, DoubleUnaryOperator place) {
        Chance chance = new Chance(11);
        int steps = (int) (SECONDS * rate);
        double[] times = new double[steps + 1];
        double[] dx = new double[steps];
        double[] dy = new double[steps];
        double[] error = new double[steps];
        State[] states = new State[steps];
        Arrays.fill(error, 0.03);
        Arrays.fill(states, State.GOOD);
        for (int i = 0; i <= steps; i++) {
            times[i] = i / rate;
        }
        for (int i = 0; i < steps; i++) {
            dx[i] = place.applyAsDouble(times[i + 1]) - place.applyAsDouble(times[i]) + 0.03 * chance.normal();
            dy[i] = 0.03 * chance.normal();
        }
        return new Trace(Part.LEFT_ARM, times, dx, dy, error, states);
    }
}
