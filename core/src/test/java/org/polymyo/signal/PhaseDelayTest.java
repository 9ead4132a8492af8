package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseDelayTest {
    @ParameterizedTest
    @CsvSource({"0.6, 0.020", "0.6, 0.008", "0.4, 0.020", "1.0, 0.040", "0.6, -0.024", "0.6, 0"})
    void theDelayIsUnbiasedAndItsIntervalCovers(double strength, double delay) {
        var coupling = new CoupledNoise.Coupling(strength, delay, 15, 45);
        int runs = 150;
        int covered = 0;
        double sum = 0;
        for (int r = 0; r < runs; r++) {
            PhaseDelay fit =
                    fit(CoupledNoise.of(coupling, 150 * 1.024, 500, 40 + r).spectrum(), 1, 15, 45);
            sum += fit.seconds() - delay;
            covered += delay >= fit.interval().low() && delay <= fit.interval().high() ? 1 : 0;
        }
        assertThat(1000 * sum / runs).as("bias, ms").isBetween(-1.0, 1.0);
        assertThat(covered / (double) runs).as("coverage").isBetween(0.90, 0.995);
    }

    @Test
    void tapersNeitherMoveTheDelayNorNarrowItsIntervalFalsely() {
        var coupling = new CoupledNoise.Coupling(0.6, 0.02, 15, 45);
        double[][] tapers = Multitaper.tapers(512, 2.5, 4);
        int runs = 100;
        int covered = 0;
        double sum = 0;
        for (int r = 0; r < runs; r++) {
            PhaseDelay fit = fit(CoupledNoise.of(coupling, 100, 500, 700 + r).spectrum(tapers), 5, 15, 45);
            sum += fit.seconds() - 0.02;
            covered += 0.02 >= fit.interval().low() && 0.02 <= fit.interval().high() ? 1 : 0;
        }
        assertThat(1000 * sum / runs).isBetween(-1.0, 1.0);
        assertThat(covered / (double) runs).isBetween(0.88, 1.0);
    }

    @Test
    void aReversedPolarityTurnsTheConstantAndLeavesTheDelay() {
        var pair = CoupledNoise.of(new CoupledNoise.Coupling(1, 0.015, 15, 45), 200, 500, 3);
        PhaseDelay plain = fit(pair.spectrum(), 1, 15, 45);
        double[] turned = pair.eeg().clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] = -turned[i];
        }
        PhaseDelay reversed = fit(new CoupledNoise(turned, pair.emg(), 500).spectrum(), 1, 15, 45);
        assertThat(reversed.seconds()).isCloseTo(plain.seconds(), within(1e-9));
        assertThat(Math.abs(reversed.constant() - plain.constant())).isCloseTo(Math.PI, within(1e-6));
    }

    private static PhaseDelay fit(CrossSpectrum spectrum, double correlated, double low, double high) {
        int[] chosen = IntStream.range(0, spectrum.bins())
                .filter(k -> spectrum.hz(k) >= low && spectrum.hz(k) <= high)
                .toArray();
        return PhaseDelay.fit(spectrum, chosen, correlated);
    }
}
