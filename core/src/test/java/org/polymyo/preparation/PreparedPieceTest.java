package org.polymyo.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.preparation.PreparedPiece.Excerpt;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.EnergyTrack;

class PreparedPieceTest {
    private static final double RATE = 1000;
    private static final PreparedPiece PIECE = muscle().piece();
    private static final double[] WHOLE = PIECE.filtered(new TimeSpan(-1, 76)).values();

    private static ScriptedMuscle muscle() {
        return new ScriptedMuscle(75, RATE, 41)
                .noise(10)
                .add(t -> 200 + 30 * Math.sin(2 * Math.PI * 50.03 * t))
                .burst(19.98, 0.05, 300)
                .hold(33, 0.1, Double.NaN);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 3, 9.99, 10, 19.9, 20.01, 41.234, 74.5})
    void anExcerptIsThePartOfTheStreamWhereverItStarts(double from) {
        Excerpt excerpt = PIECE.filtered(new TimeSpan(from, from + 0.4));
        int first = (int) Math.round((excerpt.startSeconds() + PIECE.delaySeconds()) * RATE);
        for (int i = 0; i < excerpt.values().length; i++) {
            assertThat(excerpt.values()[i]).isCloseTo(WHOLE[first + i], within(0.01));
        }
        assertThat(excerpt.startSeconds()).isCloseTo(from, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 60, 600, 0.5, 31})
    void theEnergyIsTheSameToTheBitForAnyBlock(double blockSeconds) {
        EnergyTrack expected = PIECE.energy(20);
        EnergyTrack found = PIECE.energy(blockSeconds);
        assertThat(found.power()).isEqualTo(expected.power());
        assertThat(found.startSeconds()).isEqualTo(expected.startSeconds());
    }

    @Test
    void theEnergyIsThatOfTheFilteredSamples() {
        EnergyTrack track = PIECE.energy(60);
        int perBin = (int) Math.round(track.binSeconds() * RATE);
        for (int bin = 0; bin < track.bins(); bin += 97) {
            double sum = 0;
            for (int i = bin * perBin; i < (bin + 1) * perBin; i++) {
                sum += WHOLE[i] * WHOLE[i];
            }
            assertThat(track.power()[bin]).isCloseTo((float) (sum / perBin), within(0.01f));
        }
    }

    @Test
    void aBurstBeginsWhenItBeganForwardsAndEndsWhenItEndedBackwards() {
        PreparedPiece loud =
                new ScriptedMuscle(20, RATE, 42).burst(10, 0.1, 100).piece();
        Excerpt forwards = loud.filtered(new TimeSpan(9.5, 10.5));
        Excerpt backwards = loud.filteredBackwards(new TimeSpan(9.5, 10.5));
        assertThat(firstAbove(forwards, 1)).isCloseTo(10, within(0.002));
        assertThat(lastAbove(backwards, 1)).isCloseTo(10.1, within(0.002));
    }

    @Test
    void aConstantDoesNotComeThrough() {
        double[] x = new ScriptedMuscle(20, RATE, 43)
                .add(t -> 5000)
                .piece()
                .filtered(new TimeSpan(5, 6))
                .values();
        assertThat(x).hasSize(1000).containsOnly(0);
    }

    @Test
    void missingSamplesComeOutAsNumbers() {
        assertThat(PIECE.filtered(new TimeSpan(32.9, 33.3)).values()).doesNotContain(Double.NaN);
        assertThat(PIECE.unfiltered(new TimeSpan(32.9, 33.3)).values()).doesNotContain(Double.NaN);
        assertThat(PIECE.filteredBackwards(new TimeSpan(32.9, 33.3)).values()).doesNotContain(Double.NaN);
    }

    @Test
    void spansOutsideThePieceGiveEmptyExcerpts() {
        for (TimeSpan away : new TimeSpan[] {new TimeSpan(-9, -8), new TimeSpan(90, 91), new TimeSpan(5, 5)}) {
            assertThat(PIECE.filtered(away).values()).isEmpty();
            assertThat(PIECE.filteredBackwards(away).values()).isEmpty();
            assertThat(PIECE.unfiltered(away).values()).isEmpty();
        }
    }

    private static double firstAbove(Excerpt excerpt, double limit) {
        int i = 0;
        while (Math.abs(excerpt.values()[i]) < limit) {
            i++;
        }
        return excerpt.startSeconds() + i / excerpt.rateHz();
    }

    private static double lastAbove(Excerpt excerpt, double limit) {
        int i = excerpt.values().length - 1;
        while (Math.abs(excerpt.values()[i]) < limit) {
            i--;
        }
        return excerpt.startSeconds() + i / excerpt.rateHz();
    }
}
