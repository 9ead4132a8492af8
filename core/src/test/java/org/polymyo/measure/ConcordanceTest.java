package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConcordanceTest {
    /** Truth: scipy.stats.friedmanchisquare (SciPy 1.10), W = statistic / (rows × (columns − 1)). */
    @Test
    void agreesWithFriedmansTestOfSciPyAlsoWithTies() {
        double[][] onsets = {{1, 5, 9}, {2, 4, 9}, {3, 3, 8}, {6, 2, 7}, {1, 2, 3}};

        Concordance found = Concordance.of(onsets);

        assertThat(found.concordance()).isCloseTo(0.8315789473684218, within(1e-12));
        assertThat(found.chance()).isCloseTo(0.01564045054832703, within(1e-9));
        assertThat(found.meanRanks()).containsExactly(new double[] {1.3, 1.7, 3.0}, within(1e-12));
    }

    /** Truth: scipy.stats.binomtest(2, 12, 0.5). */
    @Test
    void twoMusclesAreComparedByTheExactSignTest() {
        double[][] onsets = new double[12][];
        for (int i = 0; i < 12; i++) {
            onsets[i] = i < 2 ? new double[] {2, 1} : new double[] {1, 2};
        }

        assertThat(Concordance.of(onsets).chance()).isCloseTo(0.03857421875, within(1e-12));
    }

    @Test
    void musclesThatAlwaysTieHaveNoOrder() {
        Concordance found = Concordance.of(new double[][] {{1, 1}, {2, 2}, {3, 3}});

        assertThat(found.concordance()).isZero();
        assertThat(found.chance()).isEqualTo(1);
    }

    @Test
    void holmMultipliesTheSmallestByTheNumberOfTestsAndNeverDecreases() {
        assertThat(Concordance.holm(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.06, 0.03, 0.06}, within(1e-12));
    }
}
