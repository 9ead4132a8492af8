package org.polymyo.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.TimeSpan;

class SurveyTest {
    private static final double RATE = 1000;
    private static final double MARGIN = 0.05;

    private static Survey.Found survey(ScriptedMuscle muscle) {
        return Survey.of(muscle.signal(), 0, 60);
    }

    private static ScriptedMuscle muscle() {
        return new ScriptedMuscle(30, RATE, 11).noise(10);
    }

    @Test
    void cleanDataHaveNothingInvalid() {
        assertThat(survey(muscle()).invalid()).isEmpty();
    }

    @Test
    void aStandstillOfAQuarterSecondIsFlatToTheSample() {
        Survey.Found found = survey(muscle().hold(4, 0.25, 3.5).hold(12, 0.249, 3.5));
        spans(found.flat(), 4, 4.25);
        spans(found.invalid(), 4, 4.25);
    }

    @Test
    void aStandstillAcrossTwoTilesIsOneSpan() {
        spans(survey(muscle().hold(9, 2, 0)).flat(), 9, 11);
    }

    @Test
    void aFlatRecordingIsInvalidThroughout() {
        spans(survey(new ScriptedMuscle(25, RATE, 1)).invalid(), 0, 25);
    }

    @Test
    void threeSamplesAtTheRailTwiceAreClipped() {
        Survey.Found found = survey(muscle().hold(5, 0.003, 900).hold(20, 0.003, 900));
        spans(found.clipped(), 5 - MARGIN, 5.003 + MARGIN, 20 - MARGIN, 20.003 + MARGIN);
    }

    @Test
    void aLoneRunOrTwoSamplesAtTheRailAreNotClipped() {
        assertThat(survey(muscle().hold(5, 0.003, 900)).clipped()).isEmpty();
        assertThat(survey(muscle().hold(5, 0.002, 900).hold(20, 0.002, 900)).clipped())
                .isEmpty();
    }

    @Test
    void runsBelowTheExtremeAreNotClipped() {
        Survey.Found found =
                survey(muscle().hold(5, 0.004, 400).hold(8, 0.004, 400).hold(20, 0.001, 900));
        assertThat(found.clipped()).isEmpty();
    }

    @Test
    void theLowerRailIsARailToo() {
        Survey.Found found = survey(muscle().hold(5, 0.01, -700).hold(20, 0.01, -700));
        assertThat(found.clipped()).hasSize(2);
    }

    @Test
    void missingSamplesAreInvalidToTheSample() {
        Survey.Found found = survey(
                muscle().hold(0, 0.001, Double.NaN).hold(9.99, 0.02, Double.NaN).hold(29, 1, Double.NaN));
        spans(found.missing(), 0, 0.001, 9.99, 10.01, 29, 30);
        assertThat(found.invalid()).isEqualTo(found.missing());
    }

    @Test
    void infiniteSamplesAreMissingAndNoRail() {
        Survey.Found found =
                survey(muscle().hold(3, 0.01, Double.POSITIVE_INFINITY).hold(6, 0.01, Double.POSITIVE_INFINITY));
        spans(found.missing(), 3, 3.01, 6, 6.01);
        assertThat(found.clipped()).isEmpty();
    }

    @Test
    void clippingIsSeenBesideInfiniteSamples() {
        Survey.Found found = survey(muscle().hold(2, 0.01, Double.POSITIVE_INFINITY)
                .hold(5, 0.01, 900)
                .hold(20, 0.01, 900));
        assertThat(found.clipped()).hasSize(2);
    }

    @Test
    void theBlockLengthDoesNotMatter() {
        ScriptedMuscle muscle = muscle().hold(9, 2, 0).hold(19.99, 0.02, Double.NaN);
        for (double block : new double[] {1, 10, 25, 600}) {
            assertThat(Survey.of(muscle.signal(), 0, block).invalid())
                    .isEqualTo(survey(muscle).invalid());
        }
    }

    private static void spans(List<TimeSpan> found, double... edges) {
        double[] flat = found.stream()
                .flatMapToDouble(s -> java.util.stream.DoubleStream.of(s.startSeconds(), s.endSeconds()))
                .toArray();
        Assertions.assertThat(flat).containsExactly(edges, within(1e-9));
    }
}
