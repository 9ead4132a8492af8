package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polymyo.recording.BodyPart.ARM;
import static org.polymyo.recording.Side.RIGHT;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmKindTest {
    private static String word(InventedEvents made) {
        return made.measure().stream()
                .filter(m -> m.question() == Question.RHYTHM)
                .findFirst()
                .map(m -> m instanceof Measurement.Category c ? c.value() : "not measurable")
                .orElseThrow();
    }

    private static InventedEvents arm() {
        return new InventedEvents(200).muscle(ARM, RIGHT);
    }

    @Test
    void aRhythmThatFillsACondition() {
        assertThat(word(arm().said(20, 60, "posture").tremor(20, 58))).isEqualTo("tremor");
    }

    @Test
    void aRhythmThatFillsLittleComesAndGoes() {
        assertThat(word(arm().said(20, 60, "posture").tremor(20, 28).tremor(45, 52)))
                .isEqualTo("rhythm that comes and goes");
    }

    @ParameterizedTest
    @CsvSource({"12, trains as of cortical tremor", "5, trains of jerks"})
    void trainsAreToldByTheirBeat(double hertz, String word) {
        InventedEvents made = arm();
        for (int train = 0; train < 12; train++) {
            for (int beat = 0; beat < 6; beat++) {
                made.jerk(5 + 7 * train + 3 * (train % 3) + beat / hertz, 0);
            }
        }
        assertThat(word(made)).isEqualTo(word);
    }

    @Test
    void jerksWithABeatAreRhythmicJerks() {
        Random chance = new Random(3);
        InventedEvents made = arm();
        double at = 1;
        for (int i = 0; i < 80; i++) {
            made.jerk(at, 0);
            at += 0.5 + 0.04 * chance.nextGaussian();
        }
        assertThat(word(made)).isEqualTo("rhythmic jerks");
    }

    @Test
    void thePeakOfTheSpectrumIsWhereTheBeatIs() {
        Random chance = new Random(9);
        double[] intervals = chance.doubles(80)
                .map(v -> (v < 0.2 ? 0.8 : 0.4) + 0.02 * chance.nextGaussian())
                .toArray();
        RhythmChance.Peak peak = RhythmChance.peak(intervals, 200);

        assertThat(peak.hertz()).isBetween(2.3, 2.7);
        assertThat(peak.probability()).isLessThan(0.01);
    }

    @Test
    void randomJerksHaveNoRhythm() {
        Random chance = new Random(4);
        InventedEvents made = new InventedEvents(900).muscle(ARM, RIGHT);
        double at = 1;
        for (int i = 0; i < 80; i++) {
            made.jerk(at, 0);
            at += 0.3 - 5 * StrictMath.log(1 - chance.nextDouble());
        }
        assertThat(word(made)).isEqualTo("no rhythm");
    }

    @Test
    void fewJerksHaveNoPattern() {
        assertThat(word(arm().jerk(3, 0).jerk(9, 0))).isEqualTo("not measurable");
    }
}
