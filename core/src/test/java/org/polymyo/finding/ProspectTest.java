package org.polymyo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.polymyo.measure.Question;

class ProspectTest {
    @Test
    void whereTheRankingIsCertainNoFurtherTestIsAsked() {
        Origin certain = new Study(40)
                .word(Question.SPIKE_AND_WAVE, "present")
                .word(Question.CORTICAL_CORRELATE, "present")
                .word(Question.DISTRIBUTION, "generalised")
                .word(Question.PHOTOPAROXYSMAL_RESPONSE, "present")
                .word(Question.C_REFLEX, "absent")
                .number(Question.SYNCHRONY, "recording", 95, 90, 99)
                .number(Question.FREQUENCY, "recording", 3, 2.9, 3.1)
                .word(Question.RECRUITMENT_ORDER, "established")
                .word(Question.SPREAD_PATTERN, "simultaneous")
                .origin();

        assertThat(certain.ranking().getFirst().probability()).isGreaterThan(0.99);
        assertThat(certain.nextTest()).startsWith("None for the origin");
    }

    @Test
    void whereNothingIsKnownTheNextTestSaysWhatItNeedsAndWhatItIsExpectedToTell() {
        assertThat(new Study(60).origin().nextTest()).contains("it needs").contains("bits on average");
    }
}
