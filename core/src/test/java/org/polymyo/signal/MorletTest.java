package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MorletTest {
    private static double power(double signalHz, double waveletHz) {
        double[] x = new double[500];
        Arrays.setAll(x, i -> 3 * Math.sin(2 * Math.PI * signalHz * i / 250 + 0.7));
        return new Morlet(waveletHz, 7, 250).power(x, 250);
    }

    @Test
    void aSinusoidHasThePowerOfItsAmplitude() {
        assertThat(power(20, 20)).isCloseTo(9, within(0.05));
    }

    @Test
    void otherFrequenciesAreNotSeen() {
        assertThat(power(20, 40)).isLessThan(0.01);
        assertThat(power(8, 20)).isLessThan(0.05);
    }

    @Test
    void theWaveletEndsAfterThreeDeviations() {
        assertThat(new Morlet(13, 7, 250).half() / 250.0).isCloseTo(3 * Morlet.deviationSeconds(13, 7), within(0.005));
    }
}
