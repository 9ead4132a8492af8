package org.polymyo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.event.Events;
import org.polymyo.event.Watch;
import org.polymyo.finding.Presence.Direction;
import org.polymyo.finding.Presence.Verdict;

class CriteriaTest {
    private static Presence quiet(double validSeconds) {
        var watch = new Watch("M0", validSeconds, 0, 2, 8);
        return Criteria.builtIn().presence(List.of(), new Events(List.of(), List.of(), List.of(watch)), List.of());
    }

    @Test
    void everyCriterionCarriesASourceAndARange() {
        assertThat(Criteria.builtIn().all()).isNotEmpty().allSatisfy(c -> {
            assertThat(c.source()).isNotBlank();
            assertThat(c.text()).isNotBlank();
            assertThat(c.low()).isLessThan(c.high());
            assertThat(c.verifiedOn()).matches("(\\d{4}-\\d{2}-\\d{2})?");
        });
    }

    @Test
    void aValueOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> new Criterion("a", "b", 9, 1, 5, "ms", "s", "", ""))
                .hasMessageContaining("expected criterion a from 1.0 to 5.0, found 9.0");
    }

    @Test
    void noJerkInEnoughTimeIsANoWithTheRateThatCanBeExcluded() {
        Presence presence = quiet(600);

        assertThat(presence.verdict()).isEqualTo(Verdict.NO);
        assertThat(presence.reasons().getFirst().text())
                .isEqualTo("no jerk found in 10.0 valid minutes, rate below 0.30 per minute (95 %)");
    }

    @Test
    void noJerkInTooLittleTimeIsUndetermined() {
        Presence presence = quiet(20);

        assertThat(presence.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(presence.reasons().getFirst().direction()).isEqualTo(Direction.MISSING);
    }

    @Test
    void withoutAnyMuscleTheAnswerIsUndetermined() {
        var presence = Criteria.builtIn().presence(List.of(), new Events(List.of(), List.of(), List.of()), List.of());

        assertThat(presence.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
