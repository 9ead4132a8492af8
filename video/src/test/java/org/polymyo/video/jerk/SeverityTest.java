package org.polymyo.video.jerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/** What the score must do whatever the jerks are. */
class SeverityTest {
    private static final double BODY = 120;
    private static final double SMALLEST = 1;
    private static final List<TimeSpan> ALWAYS = List.of(new TimeSpan(0, 60));
    private static final Trace STILL = trace(60);

    private static Trace trace(double seconds) {
        int steps = (int) (30 * seconds);
        double[] times = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            times[i] = i / 30.0;
        }
        State[] good = new State[steps];
        Arrays.fill(good, State.GOOD);
        return new Trace(Part.LEFT_ARM, times, new double[steps], new double[steps], new double[steps], good);
    }

    private static PartJerk jerk(double at, double pixels) {
        return new PartJerk(
                Part.LEFT_ARM,
                new TimeSpan(at, at + 0.05),
                new Interval(at - 0.01, at + 0.01),
                pixels / 0.05,
                pixels,
                0,
                false,
                10);
    }

    private static List<PartJerk> jerks(long seed) {
        Random chance = new Random(seed);
        List<PartJerk> jerks = new ArrayList<>();
        int n = 1 + chance.nextInt(40);
        for (int i = 0; i < n; i++) {
            jerks.add(jerk(60 * chance.nextDouble(), 1 + 40 * chance.nextDouble()));
        }
        return jerks;
    }

    private static Severity score(List<PartJerk> jerks) {
        return Severity.of(STILL, new Found(jerks, List.of()), ALWAYS, BODY, SMALLEST)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void oneJerkMoreOrALargerOneNeverLowersIt(long seed) {
        List<PartJerk> jerks = jerks(seed);
        double before = score(jerks).wayPerMinute();
        List<PartJerk> more = new ArrayList<>(jerks);
        more.add(jerk(30, 1));
        List<PartJerk> larger = new ArrayList<>(jerks);
        larger.set(
                0, jerk(jerks.getFirst().span().startSeconds(), jerks.getFirst().displacement() + 1));

        assertThat(score(more).wayPerMinute()).isGreaterThan(before);
        assertThat(score(larger).wayPerMinute()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neitherOrderNorDistanceNorAnEqualSecondMinuteChangesIt(long seed) {
        List<PartJerk> jerks = jerks(seed);
        double score = score(jerks).wayPerMinute();
        List<PartJerk> shuffled = new ArrayList<>(jerks);
        Collections.shuffle(shuffled, new Random(seed));
        List<PartJerk> nearer = jerks.stream()
                .map(j -> jerk(j.span().startSeconds(), 3 * j.displacement()))
                .toList();
        List<PartJerk> twice = new ArrayList<>(jerks);
        jerks.forEach(j -> twice.add(jerk(j.span().startSeconds() + 60, j.displacement())));

        assertThat(score(shuffled).wayPerMinute()).isCloseTo(score, within(1e-9));
        assertThat(Severity.of(STILL, new Found(nearer, List.of()), ALWAYS, 3 * BODY, 3 * SMALLEST)
                        .orElseThrow()
                        .wayPerMinute())
                .isCloseTo(score, within(1e-9));
        Severity both = Severity.of(
                        trace(120), new Found(twice, List.of()), List.of(new TimeSpan(0, 120)), BODY, SMALLEST)
                .orElseThrow();
        assertThat(both.wayPerMinute()).isCloseTo(score, within(1e-6));
        assertThat(both.interval().width()).isLessThan(score(jerks).interval().width());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void oneJerkLeftOutChangesItByNoMoreThanItsOwnShareAndStaysInTheInterval(long seed) {
        List<PartJerk> jerks = jerks(seed);
        Severity all = score(jerks);
        double share = jerks.getLast().displacement() / BODY;
        Severity without = score(jerks.subList(0, jerks.size() - 1));

        assertThat(all.wayPerMinute() - without.wayPerMinute()).isCloseTo(share, within(1e-6));
        assertThat(all.interval().low()).isLessThanOrEqualTo(all.wayPerMinute());
        assertThat(all.interval().high()).isGreaterThanOrEqualTo(all.wayPerMinute());
    }

    @Test
    void withoutAJerkItIsNothingUpToThreeOfTheSmallestThatCouldHaveBeenSeen() {
        Severity none = score(List.of());

        assertThat(none.wayPerMinute()).isZero();
        assertThat(none.interval().high()).isCloseTo(3 * SMALLEST / BODY, within(1e-6));
    }

    /** A reach of minimum jerk, and the same broken by so many stops. */
    private static double smoothness(int stops) {
        Trace still = trace(2);
        double[] dx = new double[still.steps()];
        for (int i = 0; i < dx.length; i++) {
            double u = still.times()[i] / 2;
            double speed = 30 * u * u * (1 - u) * (1 - u);
            dx[i] = speed * (1 - 0.9 * (stops == 0 ? 0 : Math.pow(Math.sin(Math.PI * stops * u), 8)));
        }
        var reach = new OtherMovement(Part.LEFT_ARM, new TimeSpan(0, 2), OtherMovement.Kind.SLOW, "");
        return Smoothness.of(
                        still.moving(dx, new double[dx.length]),
                        new Found(List.of(), List.of(reach)),
                        List.of(new TimeSpan(0, 2)))
                .getFirst();
    }

    @Test
    void aSmoothReachHasTheArcOfThePublicationAndEveryStopMakesItLonger() {
        assertThat(smoothness(0)).isBetween(-1.6, -1.35);
        assertThat(smoothness(2)).isLessThan(smoothness(0));
        assertThat(smoothness(5)).isLessThan(smoothness(2));
    }
}
