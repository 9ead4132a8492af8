package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HingeTest {
    private static final double[] X = new double[49];

    static {
        Arrays.setAll(X, i -> -2.45 + 0.05 * i);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.8, -1.2, -0.5})
    void theKneeIsFound(double onset) {
        double[] y = Arrays.stream(X).map(x -> 0.7 - 4 * Math.max(0, x - onset)).toArray();
        Hinge hinge = Hinge.fit(X, y, -2, -0.1, 0.025);

        assertThat(hinge.onset()).isCloseTo(onset, within(1e-9));
        assertThat(hinge.level()).isCloseTo(0.7, within(1e-9));
        assertThat(hinge.slope()).isCloseTo(-4, within(1e-9));
        assertThat(hinge.at(onset + 0.1)).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void whatRisesHasNoFall() {
        Hinge hinge = Hinge.fit(X, Arrays.stream(X).map(x -> x).toArray(), -2, -0.1, 0.025);

        assertThat(hinge.slope()).isZero();
        assertThat(hinge.onset()).isEqualTo(-0.1);
    }

    @Test
    void noiseMovesTheKneeALittle() {
        var chance = new Random(1);
        double[] y = Arrays.stream(X)
                .map(x -> -5 * Math.max(0, x + 1) + 0.4 * chance.nextGaussian())
                .toArray();
        assertThat(Hinge.fit(X, y, -2, -0.1, 0.025).onset()).isCloseTo(-1, within(0.2));
    }
}
