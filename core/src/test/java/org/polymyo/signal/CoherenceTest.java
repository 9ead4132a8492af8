package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoherenceTest {
    private static final CoupledNoise.Coupling NONE = new CoupledNoise.Coupling(0, 0, 15, 45);

    @ParameterizedTest
    @CsvSource({"20, 0.146", "50, 0.059", "100, 0.0298", "150, 0.0199", "200, 0.0149"})
    void theLimitIsThatOfThePublishedTable(int segments, double limit) {
        assertThat(Coherence.limit(0.05, segments)).isCloseTo(limit, within(6e-4));
    }

    @ParameterizedTest
    @CsvSource({"20, 0.286", "50, 0.122", "100, 0.063", "150, 0.042", "200, 0.032"})
    void theLimitOverThirtyFrequenciesIsThatOfThePublishedTable(int segments, double limit) {
        assertThat(Coherence.limit(0.05 / 30, segments)).isCloseTo(limit, within(6e-4));
    }

    @Test
    void unrelatedChannelsExceedTheLimitsAsOftenAsStated() {
        int single = 0;
        int anywhere = 0;
        int runs = 600;
        for (int r = 0; r < runs; r++) {
            CrossSpectrum spectrum =
                    CoupledNoise.of(NONE, 60 * 1.024, 250, 100 + r).spectrum();
            double one = Coherence.limit(0.05, spectrum.estimates());
            double all = Coherence.limit(0.05 / spectrum.bins(), spectrum.estimates());
            boolean any = false;
            for (int k = 0; k < spectrum.bins(); k++) {
                single += spectrum.coherence(k) > one ? 1 : 0;
                any |= spectrum.coherence(k) > all;
            }
            anywhere += any ? 1 : 0;
        }
        assertThat(single / (57.0 * runs)).as("one frequency").isBetween(0.045, 0.055);
        assertThat(anywhere / (double) runs).as("any frequency").isBetween(0.03, 0.07);
    }

    @Test
    void tapersAddIndependentEstimates() {
        double[][] tapers = Multitaper.tapers(256, 2.5, 4);
        int single = 0;
        int runs = 300;
        for (int r = 0; r < runs; r++) {
            CrossSpectrum spectrum =
                    CoupledNoise.of(NONE, 20 * 1.024, 250, 900 + r).spectrum(tapers);
            assertThat(spectrum.estimates()).isEqualTo(80);
            double one = Coherence.limit(0.05, spectrum.estimates());
            for (int k = 0; k < spectrum.bins(); k++) {
                single += spectrum.coherence(k) > one ? 1 : 0;
            }
        }
        assertThat(single / (57.0 * runs)).isBetween(0.043, 0.057);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.4, 0.9})
    void theIntervalHoldsTheValueAndNarrowsWithMoreEstimates(double value) {
        var few = Coherence.interval(value, 20);
        var many = Coherence.interval(value, 2000);
        assertThat(value).isBetween(few.low(), few.high());
        assertThat(value).isBetween(many.low(), many.high());
        assertThat(many.width()).isLessThan(few.width());
    }

    @Test
    void theSmallestCoherenceThatWouldBeFoundLiesAboveTheLimit() {
        double limit = Coherence.limit(0.05 / 50, 100);
        assertThat(Coherence.detectable(limit, 100, 0.8)).isGreaterThan(limit);
        assertThat(Coherence.detectable(limit, 1000, 0.8)).isLessThan(Coherence.detectable(limit, 100, 0.8));
        assertThat(Coherence.detectable(1, 1, 0.8)).isEqualTo(1);
    }

    @Test
    void equalCoherencesDifferByNoMoreThanChance() {
        var coupling = new CoupledNoise.Coupling(0.6, 0.02, 15, 45);
        int apart = 0;
        int disagree = 0;
        int runs = 300;
        for (int r = 0; r < runs; r++) {
            CrossSpectrum a = CoupledNoise.of(coupling, 60, 250, 5000 + r).spectrum();
            CrossSpectrum b = CoupledNoise.of(coupling, 30, 250, 9000 + r).spectrum();
            double z = Coherence.difference(a.coherence(20), a.estimates(), b.coherence(20), b.estimates());
            apart += Coherence.twoSided(z) < 0.05 ? 1 : 0;
            disagree += Coherence.homogeneity(List.of(a, b), 20) < 0.05 ? 1 : 0;
        }
        assertThat(apart / (double) runs).isBetween(0.02, 0.08);
        assertThat(disagree).isEqualTo(apart);
    }

    @Test
    void poolingIsTheSpectrumOfBothStretches() {
        var coupling = new CoupledNoise.Coupling(0.6, 0.02, 15, 45);
        CrossSpectrum a = CoupledNoise.of(coupling, 60, 250, 1).spectrum();
        CrossSpectrum b = CoupledNoise.of(coupling, 30, 250, 2).spectrum();
        CrossSpectrum both = a.plus(b);
        assertThat(both.segments()).isEqualTo(a.segments() + b.segments());
        double re = a.re()[7] + b.re()[7];
        double im = a.im()[7] + b.im()[7];
        double expected = (re * re + im * im) / ((a.xx()[7] + b.xx()[7]) * (a.yy()[7] + b.yy()[7]));
        assertThat(both.coherence(7)).isCloseTo(expected, within(1e-15));
    }
}
