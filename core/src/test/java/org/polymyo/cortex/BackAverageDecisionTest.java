package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.polymyo.preparation.Execution;

/** The decision on heads made by hand; the thousands of heads behind the promised figures run on request. */
class BackAverageDecisionTest {
    private static final List<String> HEAD = List.of("C3", "C4", "Cz", "P3", "P4");

    private static Averaged averaged(long seed, int jerks, double microvolts) {
        InventedHead head = new InventedHead(150, 500, seed, HEAD);
        double[] moments = head.jerks(jerks);
        head.with(moments, microvolts, 0);
        Averaged.Rule rule = new Averaged.Rule(300, 0.05, 20, 0.3, 0.3);
        return Averaged.of(head.tracks(), head.triggers(moments, 0.0015), rule, new Execution(1, 60, x -> {}))
                .orElseThrow();
    }

    @Test
    void aPotentialOfFiveMicrovoltsBeforeAHundredJerksIsFoundAndTimed() {
        List<Averaged> all =
                LongStream.range(0, 10).mapToObj(seed -> averaged(seed, 100, 5)).toList();

        assertThat(all).filteredOn(Averaged::significant).hasSizeGreaterThanOrEqualTo(9);
        assertThat(all).filteredOn(Averaged::significant).allSatisfy(a -> {
            assertThat(a.best().track().position()).isIn("C3", "Cz", "P3");
            assertThat(PeakTiming.of(a, 200).leadMilliseconds()).isBetween(15.0, 25.0);
        });
    }

    @Test
    void noiseAloneIsSeldomCalledAPotential() {
        long called = LongStream.range(100, 130)
                .filter(seed -> averaged(seed, 60, 0).significant())
                .count();

        assertThat(called).as("5 % of 30, at most by chance").isLessThanOrEqualTo(6);
    }

    @Test
    void fewJerksCanShowOnlyLargePotentials() {
        double many = averaged(1, 120, 0).smallest().orElseThrow();
        double few = averaged(1, 20, 0).smallest().orElseThrow();

        assertThat(many).isBetween(1.0, 5.0);
        assertThat(few).isGreaterThan(1.7 * many);
    }

    @Test
    void theSameHeadGivesTheSameNumbers() {
        Averaged once = averaged(5, 60, 4);
        Averaged again = averaged(5, 60, 4);

        assertThat(again.seen()).isEqualTo(once.seen());
        assertThat(again.limit()).isEqualTo(once.limit());
    }
}
