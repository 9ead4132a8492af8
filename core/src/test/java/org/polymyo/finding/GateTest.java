package org.polymyo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.polymyo.event.Activity;

class GateTest {
    @Test
    void movementsInSeriesInSleepAreMoreLikePeriodicLimbMovementsThoughEachIsBroken() {
        Study study = new Study(40).jerks(2, 25).said(0, 600, "sleep N2");
        for (int i = 0; i < 8; i++) {
            double at = 30 + 25.0 * i;
            study.other(Activity.Kind.VOLUNTARY, at, at + 1.2).other(Activity.Kind.VOLUNTARY, at + 1.5, at + 2.4);
        }

        Origin origin = study.origin();

        assertThat(origin.doubted()).isTrue();
        assertThat(origin.gate().getFirst().text()).contains("periodic limb movements");
    }

    @Test
    void jerksWhileFallingAsleepAreHypnicThoughFragmentsComeLater() {
        Origin origin = new Study(40).jerks(4, 25).said(20, 600, "sleep N1").origin();

        assertThat(origin.gate().getFirst().text()).contains("hypnic jerks");
    }

    @Test
    void anUrgeWithBurstsOfManyLengthsIsMoreLikeATic() {
        assertThat(new Study(40).said(60, 60, "urge").origin().doubted()).isFalse();

        Origin origin = new Study(40).varied(2).said(60, 60, "urge").origin();

        assertThat(origin.doubted()).isTrue();
        assertThat(origin.gate().getFirst().text()).contains("more like tics");
    }
}
