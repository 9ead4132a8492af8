package org.polymyo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.polymyo.finding.Presence.Verdict;
import org.polymyo.measure.Question;

class HealthyEvidenceTest {
    private static final double CLEAR = 25;
    private static final double FAINT = 6;

    @Test
    void aFewBurstsThatHardlyStandOutAreNoMyoclonus() {
        Presence presence = new Study(40).jerks(2, FAINT).presence();

        assertThat(presence.verdict()).isEqualTo(Verdict.NO);
        assertThat(presence.reasons().getFirst().text()).startsWith("0 jerks stand clear of their background in 10.0");
    }

    @Test
    void manyBurstsThatHardlyStandOutAreUndetermined() {
        assertThat(new Study(40).jerks(40, FAINT).presence().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aFewClearJerksAreUndetermined() {
        assertThat(new Study(40).jerks(4, CLEAR).presence().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void startlesAtSoundsAreNoMyoclonusUnlessTheyAreExaggerated() {
        assertThat(startled().presence().verdict()).isEqualTo(Verdict.NO);
        assertThat(startled().word(Question.STARTLE, "exaggerated").presence().verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    /** Three jerks, each 80 ms after a sound. */
    private static Study startled() {
        Study study = new Study(40).jerks(3, CLEAR);
        for (int i = 0; i < 3; i++) {
            double jerk = 5 + 9.7 * i;
            study.said(jerk - 0.08, jerk - 0.08, "stimulus: sound");
        }
        return study;
    }
}
