package org.polymyo.video.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RigidTest {
    @Test
    void shiftTurnAndGrowthAreTold() {
        Rigid fitted = Rigid.fit(flows(0), true);

        assertThat(fitted.dx(30, 40)).isCloseTo(trueX(30, 40), within(1e-9));
        assertThat(fitted.dy(30, 40)).isCloseTo(trueY(30, 40), within(1e-9));
        assertThat(fitted.growth()).isCloseTo(0.01, within(1e-9));
    }

    @Test
    void aThirdThatSeesSomethingElseDoesNotCount() {
        Rigid fitted = Rigid.fit(flows(8), true);

        assertThat(fitted.dx(30, 40)).isCloseTo(trueX(30, 40), within(0.05));
        assertThat(fitted.agreeing()).isLessThan(24);
    }

    @Test
    void onePatchTellsAShiftOnly() {
        Rigid fitted = Rigid.fit(List.of(new Flow(5, 5, 1, 2, 0.1)), false);

        assertThat(fitted.dx(100, 100)).isEqualTo(1);
        assertThat(fitted.dy(100, 100)).isEqualTo(2);
        assertThat(fitted.turn()).isZero();
    }

    private static List<Flow> flows(int astray) {
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            double x = i % 6 * 37;
            double y = i / 6 * 51;
            double wrong = i % 3 == 1 && i / 3 < astray ? 6 : 0;
            flows.add(new Flow(x, y, trueX(x, y) + wrong, trueY(x, y), 0.05));
        }
        return flows;
    }

    private static double trueX(double x, double y) {
        return 0.7 - 0.02 * y + 0.01 * x;
    }

    private static double trueY(double x, double y) {
        return -1.1 + 0.02 * x + 0.01 * y;
    }
}
