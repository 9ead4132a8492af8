package org.polymyo.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;

class HeartTest {
    private static final double RATE = 1000;
    private static final Execution CALM = new Execution(1, 60, share -> {});
    private static final double[] BEATS = beats();

    /** A beat every 0.85 s, give or take what breathing does. */
    private static double[] beats() {
        double[] beats = new double[68];
        Random random = new Random(21);
        double at = 0.6;
        for (int i = 0; i < beats.length; i++) {
            beats[i] = at;
            at += 0.85 + 0.04 * Math.sin(0.25 * 2 * Math.PI * at) + 0.005 * random.nextGaussian();
        }
        return beats;
    }

    private static DoubleUnaryOperator heart(double microvolts) {
        return t -> {
            int k = Arrays.binarySearch(BEATS, t);
            int right = Math.clamp(k < 0 ? -k - 1 : k, 0, BEATS.length - 1);
            return microvolts * (wave(t - BEATS[right]) + (right > 0 ? wave(t - BEATS[right - 1]) : 0));
        };
    }

    /** An R peak between a smaller Q and S, and a T wave. */
    private static double wave(double t) {
        return bell(t, 0, 0.008)
                - 0.2 * bell(t, -0.025, 0.008)
                - 0.3 * bell(t, 0.025, 0.009)
                + 0.25 * bell(t, 0.25, 0.05);
    }

    private static double bell(double t, double centre, double width) {
        double z = (t - centre) / width;
        return Math.exp(-z * z / 2);
    }

    @Test
    void everyBeatOfAnEcgIsFound() {
        ScriptedMuscle ecg = new ScriptedMuscle(60, RATE, 22).noise(15).add(heart(800));
        double[] found = HeartBeats.find(ecg.signal(), 60);
        double[] there = Arrays.stream(BEATS).filter(b -> b < 59.5).toArray();
        for (double beat : there) {
            assertThat(Arrays.stream(found).anyMatch(f -> Math.abs(f - beat) < 0.02))
                    .as("beat at %s", beat)
                    .isTrue();
        }
        assertThat(found.length).isBetween(there.length, there.length + 2);
    }

    @Test
    void beatsOfAnEcgChannelAreSubtractedFromATrunkMuscle() {
        ScriptedMuscle trunk = new ScriptedMuscle(60, RATE, 23).noise(5).add(heart(120));
        ScriptedMuscle chest = new ScriptedMuscle(60, RATE, 24).noise(10).add(heart(900));
        Channel ecg =
                new Channel("ECG", new Placement.Heart(), "by hand", RATE, Unit.MICROVOLT, List.of(chest.signal()));
        Prepared prepared = ScriptedMuscle.prepared(CALM, trunk.channel("Paraspinal"), ecg);
        assertThat(rmsAtBeats(prepared.muscles().getFirst().pieces().getFirst()))
                .isLessThan(10);
        assertThat(prepared.steps()).anyMatch(s -> s.name().equals("ECG removal"));
    }

    @Test
    void beatsAreFoundInTheTrunkMuscleItself() {
        PreparedPiece piece =
                new ScriptedMuscle(60, RATE, 25).noise(5).add(heart(120)).piece();
        assertThat(piece.heart().beatSeconds()).hasSizeGreaterThan(60);
        assertThat(rmsAtBeats(piece)).isLessThan(10);
    }

    @Test
    void beatsThatPopsHideAreFoundAgainByTheirShape() {
        ScriptedMuscle muscle = new ScriptedMuscle(60, RATE, 31).noise(5).add(heart(60));
        for (int k = 10; k < 65; k += 15) {
            double pop = BEATS[k] - 0.15;
            muscle.add(t -> t < pop ? 0 : 900 * Math.exp((pop - t) / 0.05));
        }
        double[] found = muscle.piece().heart().beatSeconds();

        for (int k = 10; k < 65; k += 15) {
            double beat = BEATS[k];
            assertThat(Arrays.stream(found).anyMatch(f -> Math.abs(f - beat) < 0.02))
                    .as("beat at %s", beat)
                    .isTrue();
        }
    }

    @Test
    void withoutAHeartNothingIsSubtracted() {
        PreparedPiece piece = new ScriptedMuscle(60, RATE, 26).noise(10).piece();
        assertThat(piece.heart()).isSameAs(HeartShare.NONE);
    }

    @Test
    void rhythmicMyoclonusIsNotTakenForAHeart() {
        ScriptedMuscle muscle = new ScriptedMuscle(60, RATE, 27).noise(5);
        for (double beat : BEATS) {
            muscle.burst(beat, 0.05, 120);
        }
        assertThat(muscle.piece().heart()).isSameAs(HeartShare.NONE);
    }

    @Test
    void anEcgThatTheMuscleDoesNotCarryChangesNothing() {
        ScriptedMuscle arm = new ScriptedMuscle(60, RATE, 28).noise(5);
        assertThat(HeartShares.known(arm.piece(), BEATS)).isSameAs(HeartShare.NONE);
    }

    @Test
    void jerksBetweenBeatsStayAsTheyAre() {
        ScriptedMuscle with = new ScriptedMuscle(60, RATE, 29)
                .noise(5)
                .burst(30.35, 0.05, 150)
                .add(heart(120));
        ScriptedMuscle without = new ScriptedMuscle(60, RATE, 29).noise(5).burst(30.35, 0.05, 150);
        TimeSpan around = new TimeSpan(30.3, 30.45);
        double[] left = with.piece().filtered(around).values();
        double kept = power(left) / power(without.piece().filtered(around).values());
        assertThat(kept).isCloseTo(1, within(0.1));
    }

    @Test
    void aRateTooLowToShowABeatShowsNone() {
        assertThat(HeartBeats.find(new ScriptedMuscle(60, 50, 30).noise(5).signal(), 60))
                .isEmpty();
    }

    private static double rmsAtBeats(PreparedPiece piece) {
        double[] powers = Arrays.stream(BEATS)
                .filter(b -> b > 1 && b < 59)
                .map(b -> power(piece.filtered(new TimeSpan(b - 0.02, b + 0.02)).values()))
                .toArray();
        return Math.sqrt(Arrays.stream(powers).average().orElseThrow());
    }

    private static double power(double[] x) {
        return Arrays.stream(x).map(v -> v * v).average().orElseThrow();
    }
}
