package org.polymyo.video.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.evaluation.Placing;
import org.polymyo.synthetic.Chance;
import org.polymyo.video.timeline.Witness.Kind;

/** Streams with a known offset, made by chance. */
class TimelineTest {
    private static final double OFFSET = 41.37;
    private static final TimelineSettings SETTINGS = TimelineSettings.defaults();

    /** What happens at some moments, and noise. */
    private static Witness witness(Kind kind, List<Double> moments, double late, double seconds, Chance chance) {
        double[] values = new double[(int) (seconds * Witness.RATE_HZ)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.abs(chance.normal());
            for (double moment : moments) {
                double since = i / Witness.RATE_HZ - moment - late;
                values[i] += since >= 0 && since < 0.05 ? 8 : 0;
            }
        }
        return new Witness(kind, values);
    }

    private static List<Double> jerks(double seconds, Chance chance) {
        List<Double> moments = new ArrayList<>();
        for (double at = chance.uniform(0.5, 2); at < seconds; at += chance.uniform(0.6, 5)) {
            moments.add(at);
        }
        return moments;
    }

    private static Placing placed(Stream clip, Stream recording) {
        return Timeline.of(List.of(clip, recording), SETTINGS).get(clip.name());
    }

    private static Stream recording(List<Double> moments, Chance chance) {
        return new Stream("emg", false, 0, List.of(witness(Kind.MUSCLE, moments, 0, 120, chance)));
    }

    private static Stream clip(List<Double> moments, Chance chance) {
        List<Double> own = moments.stream()
                .map(m -> m - OFFSET)
                .filter(m -> m > 0 && m < 30)
                .toList();
        return new Stream("clip", true, 1 / 30.0, List.of(witness(Kind.MOVEMENT, own, 0.04, 30, chance)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aClipIsPlacedByTheJerksBothShowAndTheIntervalHoldsTheTruth(long seed) {
        Chance chance = new Chance(seed);
        List<Double> moments = jerks(120, chance);

        Placing placing = placed(clip(moments, chance), recording(moments, chance));

        assertThat(placing).isInstanceOf(Placing.Placed.class);
        var placed = (Placing.Placed) placing;
        assertThat(placed.offsetSeconds()).isCloseTo(OFFSET, within(0.02));
        assertThat(placed.interval().low()).isLessThan(OFFSET);
        assertThat(placed.interval().high()).isGreaterThan(OFFSET);
        assertThat(placed.independent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void aClipOfAnotherTimeIsNotPlaced(long seed) {
        Chance chance = new Chance(seed);

        Placing placing = placed(clip(jerks(120, chance), chance), recording(jerks(120, chance), chance));

        assertThat(placing).isInstanceOf(Placing.Unplaced.class);
    }

    @Test
    void rhythmicJerksFitAtManyPlacesAndAreRefused() {
        Chance chance = new Chance(5);
        List<Double> moments = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            moments.add(0.5 * i);
        }

        assertThat(placed(clip(moments, chance), recording(moments, chance))).isInstanceOf(Placing.Unplaced.class);
    }

    @Test
    void aFlashInTheClipAndTheTriggersPlaceItWithoutAssumingAnythingOfMuscles() {
        Chance chance = new Chance(7);
        List<Double> flashes = List.of(43.1, 44.4, 52.9);
        double[] trigger = new double[12_000];
        flashes.forEach(f -> trigger[(int) (f * Witness.RATE_HZ)] = 1);
        double[] light = new double[3000];
        for (int i = 0; i < light.length; i++) {
            light[i] = 0.02 * Math.abs(chance.normal());
        }
        flashes.forEach(f -> light[(int) ((f - OFFSET) * Witness.RATE_HZ)] = 30);
        var clip = new Stream("clip", true, 1 / 30.0, List.of(new Witness(Kind.LIGHT, light)));
        var recording = new Stream("emg", false, 0, List.of(new Witness(Kind.TRIGGER, trigger)));

        var placed = (Placing.Placed) placed(clip, recording);

        assertThat(placed.offsetSeconds()).isCloseTo(OFFSET, within(0.011));
        assertThat(placed.independent()).isTrue();
    }

    @Test
    void aStreamThatShowsNothingIsNotPlaced() {
        var clip = new Stream("clip", true, 1 / 30.0, List.of());
        Placing placing = placed(clip, recording(List.of(1.0, 2.5), new Chance(1)));

        assertThat(placing).isInstanceOf(Placing.Unplaced.class);
    }
}
