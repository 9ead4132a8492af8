package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogarithmTest {
    @Test
    void isTheLogarithmOverEightyPowersOfTen() {
        var chance = new Random(4);
        for (int i = 0; i < 200_000; i++) {
            double x = StrictMath.pow(10, -40 + 80 * chance.nextDouble());
            assertThat(Logarithm.of(x)).isCloseTo(StrictMath.log(x), within(1e-13));
        }
    }

    @Test
    void isExactToFourteenPlacesRoundOneAndHasNoJumpWhereItsTableChangesCell() {
        for (int i = 0; i <= 4096; i++) {
            double x = 0.5 + i / 2048.0;
            for (double near : new double[] {Math.nextDown(x), x, Math.nextUp(x)}) {
                assertThat(Logarithm.of(near)).isCloseTo(StrictMath.log(near), within(1e-14));
            }
        }
    }
}
