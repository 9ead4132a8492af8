package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExponentialTest {
    @Test
    void isTheExponentialToTwelvePlaces() {
        var chance = new Random(4);
        for (int i = 0; i < 200_000; i++) {
            double x = -699 + 1300 * chance.nextDouble();
            assertThat(Exponential.of(x)).isCloseTo(StrictMath.exp(x), withinPercentage(1e-10));
        }
    }

    @Test
    void ofNothingIsOneAndOfWhatIsFarBelowNothing() {
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(-701)).isZero();
        assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void hasNoJumpWhereItsTableChangesPart() {
        for (int i = -640; i <= 640; i++) {
            double x = (i + 0.5) * StrictMath.log(2) / 64;
            for (double near : new double[] {Math.nextDown(x), x, Math.nextUp(x)}) {
                assertThat(Exponential.of(near)).isCloseTo(StrictMath.exp(near), withinPercentage(1e-10));
            }
        }
    }
}
