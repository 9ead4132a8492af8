package org.polymyo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polymyo.finding.Presence;
import org.polymyo.finding.Presence.Verdict;
import org.polymyo.preparation.Execution;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.VirtualPatient;

/** The verdict on generated people. Seeds differ from those the criteria were set on (1, 2, 11, 12). */
class PresenceOfPatientsTest {
    private static Presence presence(IntendedType type, long seed) {
        var recording = VirtualPatient.of(type, seed).scene(90).generate().recording();
        return Evaluation.of(recording, Protocol.defaults(), Execution.ordinary())
                .presence();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "HEALTHY_REST",
                "VOLUNTARY_MOVEMENT",
                "ESSENTIAL_TREMOR",
                "PARKINSONIAN_TREMOR",
                "ORTHOSTATIC_TREMOR",
                "TONIC_HOLD",
                "GAIT",
                "PERIODIC_LIMB_MOVEMENTS"
            })
    void peopleWithoutMyoclonusAreNeverSaidToHaveIt(IntendedType type) {
        assertThat(presence(type, 31).verdict()).isNotEqualTo(Verdict.YES);
    }

    @ParameterizedTest
    @EnumSource(names = {"CORTICAL", "BRAINSTEM", "SPINAL_SEGMENTAL", "ASTERIXIS", "EPILEPTIC_NEGATIVE"})
    void clearMyoclonusIsFound(IntendedType type) {
        Presence presence = presence(type, 31);

        assertThat(presence.verdict()).as("%s", presence.reasons()).isEqualTo(Verdict.YES);
    }
}
