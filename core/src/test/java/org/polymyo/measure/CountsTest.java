package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

class CountsTest {
    /** Limits computed with SciPy 1.10: chi2.ppf(0.025, 2n)/2 and chi2.ppf(0.975, 2n+2)/2. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.025317807984289876, 5.571643390938898",
        "2, 0.24220927854396496, 7.22468766772396",
        "5, 1.6234863901184207, 11.66833207932267",
        "10, 4.7953886961324335, 18.39035604201778",
        "30, 20.240874021420915, 42.82686539480766",
        "1000, 938.9730184076952, 1063.952136016302"
    })
    void poissonLimitsAreThoseOfGarwood(int n, double low, double high) {
        assertThat(Counts.poisson(n).low()).isCloseTo(low, within(1e-6 * n));
        assertThat(Counts.poisson(n).high()).isCloseTo(high, within(1e-6 * n));
    }

    @Test
    void withoutAnEventTheLimitIsTheRuleOfThree() {
        assertThat(Counts.poisson(0).low()).isZero();
        assertThat(Counts.poisson(0).high()).isCloseTo(2.995732, within(1e-6));
    }

    /** Limits computed with SciPy 1.10: beta.ppf. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.3084971078187608",
        "3, 10, 0.06673951117773447, 0.6524528500599973",
        "10, 10, 0.6915028921812392, 1",
        "83, 100, 0.7418245893678412, 0.8977350899644717"
    })
    void sharesHaveTheLimitsOfClopperAndPearson(int hits, int n, double low, double high) {
        assertThat(Counts.share(hits, n).low()).isCloseTo(low, within(1e-7));
        assertThat(Counts.share(hits, n).high()).isCloseTo(high, within(1e-7));
    }

    @Test
    void blocksHonourGapsAndLeaveOutWhatIsLeftOver() {
        double[] onsets = {0, 1, 4.9, 5, 9.9, 11, 20, 24.9, 25};

        double[] counts = Counts.blocks(onsets, List.of(new TimeSpan(0, 12), new TimeSpan(20, 26)), 5);

        assertThat(counts).containsExactly(3, 2, 2);
    }

    @Test
    void regularJerksAreUnderdispersedAndBurstsOverdispersed() {
        assertThat(Counts.dispersion(new double[] {4, 4, 4, 4})).isZero();
        assertThat(Counts.dispersion(new double[] {16, 0, 0, 0})).isEqualTo(16);
        assertThat(Counts.dispersion(new double[] {0, 0})).isEqualTo(1);
        assertThat(Counts.dispersion(new double[0])).isEqualTo(1);
    }

    @Test
    void theBootstrapOfIndependentBlocksIsAsWideAsTheory() {
        Random chance = new Random(5);
        double[] counts = new double[400];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = chance.nextInt(5);
        }

        Interval drawn = Counts.bootstrap(counts, 2000);

        double theory = 1.96 * Math.sqrt(2.0 / 400) / 2;
        assertThat(drawn.high() - 1).isCloseTo(theory, within(0.15 * theory));
        assertThat(1 - drawn.low()).isCloseTo(theory, within(0.15 * theory));
    }
}
