package org.polymyo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.polymyo.finding.Origin.Candidate;
import org.polymyo.finding.Origin.Type;

class ClinicTest {
    private static double share(Origin origin, Type type) {
        return origin.ranking().stream()
                .filter(c -> c.type() == type)
                .mapToDouble(Candidate::probability)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereThePersonIsSeenSetsTheChancesBeforeAnyTestAndIsShown() {
        Origin unstated = new Study(60).origin();
        Origin epilepsy = new Study(60).origin(Clinic.EPILEPSY);

        assertThat(share(epilepsy, Type.CORTICAL_SUBCORTICAL) / share(epilepsy, Type.CORTICAL))
                .isCloseTo(
                        0.44 / 0.4 * share(unstated, Type.CORTICAL_SUBCORTICAL) / share(unstated, Type.CORTICAL),
                        within(1e-9));
        assertThat(epilepsy.basis().getFirst()).contains("“epilepsy clinic”").contains("cortical 40.0 %");
        assertThat(unstated).isEqualTo(new Study(60).origin(Clinic.NOT_STATED));
    }

    @Test
    void aNumberThatIsNoClinicIsRefused() {
        assertThatThrownBy(() -> new FindingSettings(1.5)).hasMessageContaining("clinic must be 0, 1, 2 or 3");
        assertThatThrownBy(() -> new FindingSettings(4)).hasMessageContaining("clinic must be 0, 1, 2 or 3");
    }
}
