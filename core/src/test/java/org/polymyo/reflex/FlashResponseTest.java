package org.polymyo.reflex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.recording.BodyPart;

class FlashResponseTest {
    private static final String[] HEAD = {"Fz", "C3", "C4", "Pz"};

    private static InventedLaboratory flashes(int jerksInside) {
        var laboratory =
                new InventedLaboratory(200, 1).muscle("M", BodyPart.ARM, 1000).told(120, 190, "photic");
        laboratory.jerk(20).jerk(70);
        for (int j = 0; j < jerksInside; j++) {
            laboratory.jerk(122 + 2 * j);
        }
        return laboratory;
    }

    private static String word(InventedLaboratory laboratory) {
        return InventedLaboratory.word(laboratory.chapter(), Question.PHOTOPAROXYSMAL_RESPONSE);
    }

    @Test
    void jerksInTheBlockAreAResponse() {
        assertThat(word(flashes(20))).isEqualTo("present");
    }

    @Test
    void aMinuteOfFlashesWithoutAJerkHasNone() {
        assertThat(word(flashes(0))).isEqualTo("absent");
    }

    @Test
    void aJerkOrTwoDecideNothing() {
        assertThat(word(flashes(2))).isEqualTo("inconclusive");
    }

    @Test
    void generalisedDischargesAreAResponse() {
        InventedLaboratory laboratory = flashes(0);
        double[] discharges = new double[15];
        for (int d = 0; d < discharges.length; d++) {
            discharges[d] = 125 + 4 * d;
        }
        for (String position : HEAD) {
            laboratory
                    .scalp(position, 250)
                    .wave(position, discharges, 0, 0.3, t -> -300 * Math.sin(2 * Math.PI * t / 0.1));
        }
        assertThat(word(laboratory)).isEqualTo("present");
    }

    @Test
    void eegWithoutDischargesHasNone() {
        InventedLaboratory laboratory = flashes(0);
        for (String position : HEAD) {
            laboratory.scalp(position, 250);
        }
        assertThat(word(laboratory)).isEqualTo("absent");
    }

    @Test
    void withoutFlashesThereIsNoAnswer() {
        var laboratory = new InventedLaboratory(30, 1).muscle("M", BodyPart.ARM, 1000);

        assertThat(InventedLaboratory.answer(laboratory.chapter(), Question.PHOTOPAROXYSMAL_RESPONSE))
                .isInstanceOf(Measurement.NotMeasurable.class);
    }
}
