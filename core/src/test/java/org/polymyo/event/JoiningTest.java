package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polymyo.event.Scripted.burst;
import static org.polymyo.event.Scripted.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {
    private static final double JOIN = Scripted.DEFAULTS.joinMilliseconds() / 1000;

    private static List<Jerk> join(Activity... parts) {
        return Joining.of(List.of(parts), Scripted.DEFAULTS);
    }

    @Test
    void musclesThatFollowWithinTheJoiningTimeAreOneJerk() {
        List<Jerk> jerks =
                join(burst("A", 1, 0.04), burst("B", 1 + 0.9 * JOIN, 0.04), burst("C", 1 + 1.8 * JOIN, 0.04));
        assertThat(jerks).hasSize(1);
        assertThat(jerks.getFirst().polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(jerks.getFirst().span().startSeconds()).isEqualTo(1);
    }

    @Test
    void musclesThatFollowLaterAreAnotherJerk() {
        assertThat(join(burst("A", 1, 0.04), burst("B", 1 + 1.1 * JOIN, 0.04))).hasSize(2);
    }

    @Test
    void oneMuscleBurstsOnceInAJerk() {
        List<Jerk> jerks =
                join(burst("A", 1, 0.02), burst("B", 1.01, 0.02), burst("A", 1.045, 0.02), burst("B", 1.055, 0.02));
        assertThat(jerks).hasSize(2);
        assertThat(jerks.getLast().parts()).extracting(Activity::channel).containsExactly("A", "B");
    }

    @Test
    void partsStandInTheOrderOfTheirOnsets() {
        List<Jerk> jerks = join(burst("C", 2.02, 0.04), burst("A", 2.01, 0.04), burst("B", 2, 0.04));
        assertThat(jerks.getFirst().parts()).extracting(Activity::channel).containsExactly("B", "A", "C");
    }

    @Test
    void aSilentPeriodRightAfterABurstOfItsMuscleBelongsToIt() {
        List<Jerk> jerks = join(burst("A", 1, 0.04), gap("A", 1.05, 0.1));
        assertThat(jerks).hasSize(1);
        assertThat(jerks.getFirst().polarity()).isEqualTo(Polarity.POSITIVE_THEN_NEGATIVE);
    }

    @Test
    void aSilentPeriodLongAfterABurstIsALapseOfItsOwn() {
        List<Jerk> jerks = join(burst("A", 1, 0.04), gap("A", 1.3, 0.1));
        assertThat(jerks).extracting(Jerk::polarity).containsExactly(Polarity.POSITIVE, Polarity.NEGATIVE);
    }

    @Test
    void jerksAreNumberedFromOneInTheOrderOfTime() {
        List<Jerk> jerks = join(burst("A", 9, 0.04), burst("A", 3, 0.04), burst("A", 6, 0.04));
        assertThat(jerks).extracting(Jerk::number).containsExactly(1, 2, 3);
        assertThat(jerks).extracting(j -> j.span().startSeconds()).containsExactly(3.0, 6.0, 9.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderInWhichPartsAreFoundDoesNotMatterAndNoneIsLost(long seed) {
        Random random = new Random(seed);
        List<Activity> parts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String channel = "M" + random.nextInt(4);
            double onset = random.nextDouble() * 5;
            parts.add(random.nextInt(4) == 0 ? gap(channel, onset, 0.1) : burst(channel, onset, 0.03));
        }
        List<Jerk> jerks = Joining.of(parts, Scripted.DEFAULTS);
        assertThat(jerks.stream().flatMap(j -> j.parts().stream())).containsExactlyInAnyOrderElementsOf(parts);
        Collections.shuffle(parts, random);
        assertThat(Joining.of(parts, Scripted.DEFAULTS)).isEqualTo(jerks);
    }

    @Test
    void nothingJoinsToNothing() {
        assertThat(join()).isEmpty();
        assertThatThrownBy(() -> new Jerk(1, Polarity.POSITIVE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
