package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultitaperTest {
    @ParameterizedTest
    @CsvSource({"64, 2.5, 4", "513, 2.5, 4", "2048, 4, 7", "2048, 2.5, 4"})
    void tapersAreIndependentOfEachOtherAndOfUnitPower(int samples, double halfBandwidth, int count) {
        double[][] tapers = Multitaper.tapers(samples, halfBandwidth, count);
        for (int a = 0; a < count; a++) {
            for (int b = 0; b <= a; b++) {
                double product = 0;
                for (int i = 0; i < samples; i++) {
                    product += tapers[a][i] * tapers[b][i] / samples;
                }
                assertThat(product).isCloseTo(a == b ? 1 : 0, within(1e-8));
            }
        }
    }
}
