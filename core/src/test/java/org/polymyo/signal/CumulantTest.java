package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CumulantTest {
    private static final Cumulant.Lags LAGS = new Cumulant.Lags(0.001, 150);

    @Test
    void aDrivenMuscleFollowsAtItsDelay() {
        Cumulant cumulant = of(CoupledNoise.of(new CoupledNoise.Coupling(0.8, 0.022, 15, 45), 150, 500, 5), 100);
        int largest = 0;
        for (int u = 0; u < cumulant.values().length; u++) {
            largest = cumulant.values()[u] > cumulant.values()[largest] ? u : largest;
        }
        assertThat(largest - 150).isBetween(20, 24);
        assertThat(cumulant.values()[largest]).isGreaterThan(cumulant.anywhere());
        assertThat(cumulant.anywhere()).isGreaterThan(cumulant.pointwise());
    }

    @Test
    void unrelatedChannelsExceedTheLimitsAsOftenAsStated() {
        int runs = 200;
        int lags = 0;
        int anywhere = 0;
        for (int r = 0; r < runs; r++) {
            Cumulant cumulant = of(CoupledNoise.of(new CoupledNoise.Coupling(0, 0, 15, 45), 50, 250, 60 + r), 200);
            boolean any = false;
            for (double v : cumulant.values()) {
                lags += Math.abs(v) > cumulant.pointwise() ? 1 : 0;
                any |= Math.abs(v) > cumulant.anywhere();
            }
            anywhere += any ? 1 : 0;
        }
        assertThat(lags / (301.0 * runs)).isBetween(0.04, 0.06);
        assertThat(anywhere / (double) runs).isBetween(0.02, 0.09);
    }

    @Test
    void theDensityFromSumsIsThatFromSegments() {
        CoupledNoise pair = CoupledNoise.of(new CoupledNoise.Coupling(0.5, 0.02, 15, 45), 40, 500, 9);
        double[] fromSums = Cumulant.density(pair.spectrum(), LAGS);
        assertThat(of(pair, 2).values()).containsExactly(fromSums, within(1e-12));
    }

    private static Cumulant of(CoupledNoise pair, int shuffles) {
        int n = (int) Math.round(1.024 * pair.rateHz());
        SegmentSpectrum transform = new SegmentSpectrum(n, 5, 57, SegmentSpectrum.untapered(n));
        int segments = pair.eeg().length / n;
        double[] x = new double[segments * transform.size()];
        double[] y = new double[segments * transform.size()];
        for (int l = 0; l < segments; l++) {
            transform.transform(pair.eeg(), l * n, x, l * transform.size());
            transform.transform(pair.emg(), l * n, y, l * transform.size());
        }
        double step = pair.rateHz() / n;
        return Cumulant.of(
                new Cumulant.Segments(step, 5, 57, x), new Cumulant.Segments(step, 5, 57, y), LAGS, shuffles, 1);
    }
}
