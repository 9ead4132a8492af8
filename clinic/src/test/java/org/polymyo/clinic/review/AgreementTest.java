package org.polymyo.clinic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static Adjudication reading(MarkAction... actions) {
        return Adjudication.of(Acts.JERKS, List.of(actions));
    }

    @Test
    void kappaIsThatOfAWorkedExample() {
        // 20, 5, 10, 15 of 50: observed 0.70, by chance 0.50, kappa 0.40; standard error 0.1266 by hand.
        var kappa = new Kappa(20, 5, 10, 15);

        assertThat(kappa.observed()).isCloseTo(0.70, within(1e-12));
        assertThat(kappa.value()).isCloseTo(0.40, within(1e-12));
        assertThat(kappa.halfWidth()).isCloseTo(1.96 * 0.1265, within(0.002));
    }

    @Test
    void readersWhoAlwaysSayTheSameThingHaveNoKappa() {
        assertThat(new Kappa(10, 0, 0, 0).exists()).isFalse();
        assertThat(new Kappa(0, 0, 0, 0).exists()).isFalse();
        assertThat(new Kappa(5, 0, 0, 5).value()).isEqualTo(1);
        assertThat(new Kappa(0, 5, 5, 0).value()).isEqualTo(-1);
        assertThat(new Kappa(5, 0, 0, 5).halfWidth()).isZero();
    }

    @Test
    void onlyJerksThatBothHaveReadAreCompared() {
        var first = reading(
                Acts.on(ActionType.ACCEPT, "j1"), Acts.on(ActionType.REJECT, "j2"), Acts.on(ActionType.ACCEPT, "j3"));
        var second = reading(Acts.on(ActionType.ACCEPT, "j1"), Acts.on(ActionType.ACCEPT, "j2"));

        Kappa jerks = Agreement.of(first, second).jerks();
        assertThat(jerks).isEqualTo(new Kappa(1, 0, 1, 0));
        assertThat(Agreement.of(second, first).jerks()).isEqualTo(new Kappa(1, 1, 0, 0));
    }

    @Test
    void onsetsAreComparedWhereBothCountTheMark() {
        var first = reading(Acts.on(ActionType.ACCEPT, "j1"), Acts.move("m0", 0.99, 1.05));
        var second = reading(Acts.on(ActionType.ACCEPT, "j1"), Acts.move("m0", 1.004, 1.05));

        Agreement agreement = Agreement.of(first, second);
        assertThat(agreement.onsetMilliseconds()).hasSize(2);
        assertThat(agreement.onsetQuantile(0)).isCloseTo(-14, within(1e-6));
        assertThat(agreement.onsetQuantile(0.5)).isCloseTo(-7, within(1e-6));
        assertThat(agreement.sameOnsets()).isEqualTo(1);
    }

    @Test
    void addedJerksAreTheSameWithinFiftyMilliseconds() {
        var first = reading(Acts.add("new", "R APB", 2.5), Acts.add("new", "R APB", 4), Acts.add("new", "R APB", 5));
        var second = reading(Acts.add("new", "R FDI", 2.52), Acts.add("new", "R APB", 4.2));

        Agreement agreement = Agreement.of(first, second);
        assertThat(List.of(agreement.addedByBoth(), agreement.addedByFirst(), agreement.addedBySecond()))
                .containsExactly(1, 2, 1);
    }
}
