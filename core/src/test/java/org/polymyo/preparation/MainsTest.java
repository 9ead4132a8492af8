package org.polymyo.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Sinusoids;

class MainsTest {
    private static final double RATE = 1000;
    private static final double LINE = 40;

    @ParameterizedTest
    @CsvSource({"50, 1000", "60, 1000", "50, 2048", "60, 512"})
    void aWanderingLineIsTakenDownToATenth(double hz, double rate) {
        ScriptedMuscle muscle = new ScriptedMuscle(60, rate, 3).noise(3).add(t -> LINE * Math.sin(wander(hz, t)));
        PreparedPiece piece = muscle.piece();
        double[] left = piece.unfiltered(new TimeSpan(0, 60)).values();
        assertThat(amplitude(left, hz, rate)).isLessThan(0.1 * LINE);
        assertThat(rms(left)).isLessThan(3 + 0.1 * LINE);
    }

    /** Up to 0.04 Hz away from nominal and back in two minutes: a change of 1 mHz a second. */
    private static double wander(double hz, double t) {
        double period = 240;
        return 2 * Math.PI * hz * t - 0.04 * period * Math.cos(2 * Math.PI * t / period);
    }

    @ParameterizedTest
    @ValueSource(doubles = {49.85, 50, 50.15})
    void harmonicsGoWithTheLine(double hz) {
        ScriptedMuscle muscle = new ScriptedMuscle(30, RATE, 4)
                .noise(2)
                .add(t -> 30 * Math.sin(2 * Math.PI * hz * t) + 12 * Math.cos(6 * Math.PI * hz * t));
        double[] left = muscle.piece().unfiltered(new TimeSpan(0, 30)).values();
        assertThat(rms(left)).isLessThan(2.5);
    }

    @Test
    void whereThereIsNoLineNothingIsSubtracted() {
        ScriptedMuscle muscle = new ScriptedMuscle(60, RATE, 5).noise(10);
        PreparedPiece piece = muscle.piece();
        assertThat(piece.mains()).allMatch(s -> s.largestAmplitude() == 0);
        assertThat(piece.unfiltered(new TimeSpan(0, 60)).values()).isEqualTo(muscle.samples());
    }

    @Test
    void burstsAreNotTakenForALine() {
        ScriptedMuscle muscle = new ScriptedMuscle(60, RATE, 6).noise(5);
        for (int i = 0; i < 100; i++) {
            muscle.burst(0.5 + 0.59 * i, 0.05, 200);
        }
        assertThat(Mains.find(muscle.signal(), new Tiles(muscle.signal()), 0)).isZero();
    }

    @Test
    void aBurstIsLeftAsItWasWithoutTheLine() {
        ScriptedMuscle clean = new ScriptedMuscle(30, RATE, 7).noise(3).burst(12.3, 0.05, 300);
        ScriptedMuscle humming = new ScriptedMuscle(30, RATE, 7)
                .noise(3)
                .burst(12.3, 0.05, 300)
                .add(t -> LINE * Math.sin(2 * Math.PI * 50 * t));
        TimeSpan around = new TimeSpan(12.2, 12.5);
        double[] left = humming.piece().unfiltered(around).values();
        assertThat(left).containsExactly(clean.piece().unfiltered(around).values(), within(2.0));
    }

    @Test
    void missingSamplesDoNotSpoilTheFit() {
        ScriptedMuscle muscle = new ScriptedMuscle(30, RATE, 8)
                .noise(3)
                .add(t -> LINE * Math.sin(2 * Math.PI * 50 * t))
                .hold(14, 0.3, Double.NaN);
        double[] left = muscle.piece().unfiltered(new TimeSpan(10.5, 13.5)).values();
        assertThat(rms(left)).isLessThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 110})
    void aLineBeyondTheBandIsNotSought(double rate) {
        ScriptedMuscle muscle = new ScriptedMuscle(20, rate, 9).noise(5);
        assertThat(Mains.find(muscle.signal(), new Tiles(muscle.signal()), 0)).isZero();
    }

    private static double amplitude(double[] x, double hz, double rate) {
        double most = 0;
        int second = (int) Math.round(rate);
        boolean[] all = new boolean[second];
        java.util.Arrays.fill(all, true);
        for (int from = 0; from + second <= x.length; from += second) {
            double[] here = java.util.Arrays.copyOfRange(x, from, from + second);
            most = Math.max(most, Sinusoids.fit(here, all, rate, hz, 1).largestAmplitude());
        }
        return most;
    }

    private static double rms(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v * v;
        }
        return Math.sqrt(sum / x.length);
    }
}
