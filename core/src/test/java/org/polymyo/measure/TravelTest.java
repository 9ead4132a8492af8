package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.polymyo.recording.BodyPart.ARM;
import static org.polymyo.recording.BodyPart.FACE;
import static org.polymyo.recording.BodyPart.LEG;
import static org.polymyo.recording.BodyPart.NECK;
import static org.polymyo.recording.BodyPart.TRUNK;
import static org.polymyo.recording.Side.RIGHT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTest {
    private static final List<String> BODY = List.of(
            "sternocleidomastoid",
            "deltoid",
            "thoracic paraspinal",
            "rectus abdominis",
            "quadriceps",
            "tibialis anterior");
    private static final List<String> FOUR =
            List.of("sternocleidomastoid", "deltoid", "rectus abdominis", "quadriceps");
    private static final int PATIENTS = 250;

    private static List<CordLevels.Level> levels(List<String> muscles) {
        return muscles.stream().map(m -> CordLevels.of(m).orElseThrow()).toList();
    }

    /** A person who differs from the table as persons do, and jerks that leave a random place of the cord. */
    private static Travel patient(List<String> muscles, double velocity, double scatter, Random chance) {
        double[] metres = new double[muscles.size()];
        double[] delays = new double[muscles.size()];
        for (int i = 0; i < metres.length; i++) {
            CordLevels.Level level = levels(muscles).get(i);
            metres[i] = level.metres() + level.metresSd() * chance.nextGaussian();
            delays[i] = level.delay() + level.delaySd() * chance.nextGaussian();
        }
        double top = Arrays.stream(metres).min().orElseThrow();
        double bottom = Arrays.stream(metres).max().orElseThrow();
        double origin = top + (bottom - top) * chance.nextDouble();
        List<double[]> jerks = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            double[] row = new double[metres.length];
            for (int i = 0; i < row.length; i++) {
                double onset = Math.abs(metres[i] - origin) / velocity + delays[i] + scatter * chance.nextGaussian();
                row[i] = chance.nextDouble() < 0.75 ? onset : Double.NaN;
            }
            if (Arrays.stream(row).filter(Double::isFinite).count() >= 2) {
                jerks.add(row);
            }
        }
        return new Travel(jerks, levels(muscles), true);
    }

    @ParameterizedTest
    @CsvSource({"5, 50, 6", "50, 5, 6", "10, 50, 6", "5, 50, 4", "50, 5, 4"})
    void theIntervalOfTheVelocityHoldsTheTruthAndTellsSlowFromFast(double velocity, double other, int muscles) {
        List<String> names = muscles == 6 ? BODY : FOUR;
        int held = 0;
        int told = 0;
        for (int p = 0; p < PATIENTS; p++) {
            Random chance = new Random(9_000_000L + p);
            var slowness = patient(names, velocity, p % 2 == 0 ? 0.004 : 0.007, chance)
                    .anywhere(200)
                    .slowness();
            held += slowness.low() <= 1 / velocity && 1 / velocity <= slowness.high() ? 1 : 0;
            told += slowness.low() <= 1 / other && 1 / other <= slowness.high() ? 0 : 1;
        }
        assertThat((double) held / PATIENTS).isBetween(0.92, 0.985);
        assertThat((double) told / PATIENTS).isGreaterThanOrEqualTo(0.95);
    }

    private static InventedEvents body() {
        return new InventedEvents(200)
                .muscle("masseter", FACE, RIGHT)
                .muscle("sternocleidomastoid", NECK, RIGHT)
                .muscle("deltoid", ARM, RIGHT)
                .muscle("rectus abdominis", TRUNK, RIGHT)
                .muscle("quadriceps femoris", LEG, RIGHT)
                .muscle("tibialis anterior", LEG, RIGHT);
    }

    private static InventedEvents travelling(double origin, double velocity, double scatter) {
        List<CordLevels.Level> levels = levels(List.of(
                "masseter",
                "sternocleidomastoid",
                "deltoid",
                "rectus abdominis",
                "quadriceps femoris",
                "tibialis anterior"));
        InventedEvents made = body();
        Random chance = new Random(12);
        for (int k = 0; k < 40; k++) {
            double[] delays = levels.stream()
                    .mapToDouble(l -> 1000
                            * (Math.abs(l.metres() - origin) / velocity + l.delay() + scatter * chance.nextGaussian()))
                    .toArray();
            made.jerk(2 + 4 * k, delays);
        }
        return made;
    }

    private static Measurement answer(List<Measurement> all, Question question) {
        return all.stream()
                .filter(m -> m.question() == question && m.about().equals(Measurement.WHOLE_RECORDING))
                .findFirst()
                .orElseThrow();
    }

    private static String word(List<Measurement> all, Question question) {
        return answer(all, question) instanceof Measurement.Category c ? c.value() : "not measurable";
    }

    @Test
    void aSlowJerkFromTheTrunkSpreadsOutward() {
        List<Measurement> all = travelling(0.25, 5, 0.003).measure();
        assertThat(word(all, Question.SPREAD_PATTERN)).isEqualTo("outward");
        var velocity = (Measurement.Number) answer(all, Question.CONDUCTION_VELOCITY);
        assertThat(velocity.value()).isCloseTo(5, within(0.4));
        assertThat(velocity.method()).contains("height not known");
    }

    @Test
    void aJerkFromAboveComesDown() {
        List<Measurement> all = travelling(-0.04, 20, 0.003).measure();
        assertThat(word(all, Question.SPREAD_PATTERN)).isEqualTo("rostro-caudal");
        assertThat(((Measurement.Number) answer(all, Question.CONDUCTION_VELOCITY)).value())
                .isCloseTo(20, within(3.0));
        assertThat(word(all, Question.CRANIAL_ORDER)).isEqualTo("face first");
    }

    @Test
    void aJerkFromTheLowerBrainstemReachesTheSternocleidomastoidFirst() {
        assertThat(word(travelling(0.02, 5, 0.003).measure(), Question.CRANIAL_ORDER))
                .isEqualTo("sternocleidomastoid first");
    }

    @Test
    void aJerkFromBelowGoesUp() {
        assertThat(word(travelling(0.4, 10, 0.003).measure(), Question.SPREAD_PATTERN))
                .isEqualTo("caudo-rostral");
    }

    @Test
    void jerksWithoutAnOrderHaveNoVelocity() {
        List<Measurement> all = travelling(0.2, 1000, 0.025).measure();
        assertThat(word(all, Question.SPREAD_PATTERN)).isIn("variable", "none");
        assertThat(answer(all, Question.CONDUCTION_VELOCITY)).isInstanceOf(Measurement.NotMeasurable.class);
    }

    @Test
    void threeLevelsGiveAWayButNoVelocity() {
        InventedEvents made = new InventedEvents(200)
                .muscle("sternocleidomastoid", NECK, RIGHT)
                .muscle("deltoid", ARM, RIGHT)
                .muscle("quadriceps femoris", LEG, RIGHT);
        for (int k = 0; k < 30; k++) {
            made.jerk(2 + 4 * k, 0, 10 + k % 3, 60 + k % 5);
        }
        List<Measurement> all = made.measure();
        assertThat(word(all, Question.SPREAD_PATTERN)).isEqualTo("rostro-caudal");
        assertThat(answer(all, Question.CONDUCTION_VELOCITY)).isInstanceOf(Measurement.NotMeasurable.class);
    }

    @Test
    void theFigureShowsEveryMuscleAndTheLine() {
        InventedEvents made = travelling(0.25, 5, 0.003);
        var curves = Figures.with(MeasuringSettings.defaults()).of(made.prepared(), made.events()).stream()
                .filter(Figure.Curves.class::isInstance)
                .map(Figure.Curves.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(curves.points()).hasSize(6);
        assertThat(curves.lines()).hasSize(1);
    }
}
