package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.ScriptedMuscle;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

class EventDetectorTest {
    private static final int BURSTS = 30;
    private static final Events PLAIN =
            Scripted.detect(scripted(1).channel("A"), scripted(2).channel("B"));

    /** Bursts of 40 to 70 ms at irregular times, the second muscle 15 ms after the first. */
    private static ScriptedMuscle scripted(int which) {
        Random random = new Random(5);
        ScriptedMuscle muscle = new ScriptedMuscle(100, Scripted.RATE, which).noise(4);
        for (int i = 0; i < BURSTS; i++) {
            double onset = 2 + 3.2 * i + random.nextDouble();
            muscle.burst(onset + 0.015 * which, 0.04 + 0.03 * random.nextDouble(), 127);
        }
        return muscle;
    }

    @Test
    void everyJerkIsFoundInBothMuscles() {
        assertThat(PLAIN.jerks()).hasSize(BURSTS);
        assertThat(PLAIN.jerks())
                .allSatisfy(
                        j -> assertThat(j.parts()).extracting(Activity::channel).containsExactly("A", "B"));
        assertThat(PLAIN.watches()).extracting(Watch::channel).containsExactly("A", "B");
        assertThat(PLAIN.watches()).allSatisfy(w -> {
            assertThat(w.validSeconds()).isCloseTo(100, within(1e-9));
            assertThat(w.noiseMicrovolts()).isCloseTo(4, within(0.6));
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 60", "3, 600"})
    void threadsAndBlocksDoNotMatter(int threads, double blockSeconds) {
        Execution execution = new Execution(threads, blockSeconds, share -> {});
        var prepared = ScriptedMuscle.prepared(
                execution, scripted(1).channel("A"), scripted(2).channel("B"));
        assertThat(EventDetector.with(Scripted.DEFAULTS, execution).detect(prepared))
                .isEqualTo(PLAIN);
    }

    @Test
    void theOrderOfTheChannelsDoesNotMatter() {
        Events turned = Scripted.detect(scripted(2).channel("B"), scripted(1).channel("A"));
        assertThat(turned.jerks()).isEqualTo(PLAIN.jerks());
        assertThat(turned.others()).isEqualTo(PLAIN.others());
        assertThat(turned.watches()).containsExactlyInAnyOrderElementsOf(PLAIN.watches());
    }

    @Test
    void twiceTheSizeGivesTwiceTheAmplitudeAndTheSameTimes() {
        List<Activity.Burst> plain = Scripted.bursts(PLAIN);
        List<Activity.Burst> doubled = Scripted.bursts(changed(x -> 2 * x, 0));
        assertThat(doubled).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            double ratio = doubled.get(i).amplitudeMicrovolts() / plain.get(i).amplitudeMicrovolts();
            assertThat(ratio).isCloseTo(2, within(1e-6));
            same(doubled.get(i), plain.get(i), 0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3600, -20})
    void anotherStartOfTheClockShiftsTimesOnly(double shift) {
        List<Activity.Burst> plain = Scripted.bursts(PLAIN);
        List<Activity.Burst> shifted = Scripted.bursts(changed(x -> x, shift));
        assertThat(shifted).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            same(shifted.get(i), plain.get(i), shift);
        }
    }

    @Test
    void aMillivoltOfOffsetChangesNothing() {
        List<Activity.Burst> plain = Scripted.bursts(PLAIN);
        List<Activity.Burst> lifted = Scripted.bursts(changed(x -> x + 1000, 0));
        assertThat(lifted).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            same(lifted.get(i), plain.get(i), 0);
        }
    }

    @Test
    void theOtherPolarityOfTheElectrodesChangesNothing() {
        assertThat(changed(x -> -x, 0).jerks()).isEqualTo(PLAIN.jerks());
    }

    @Test
    void aRecordingWithoutMusclesHasNothing() {
        Events events = Scripted.detect();
        assertThat(events.jerks()).isEmpty();
        assertThat(events.others()).isEmpty();
        assertThat(events.watches()).isEmpty();
    }

    @Test
    void aMuscleWithoutSamplesWasWatchedForNoTime() {
        Events events = Scripted.detect(ScriptedMuscle.muscle("M", Scripted.RATE));
        assertThat(events.watches()).containsExactly(nothingSeen());
    }

    private static Watch nothingSeen() {
        return new Watch("M", 0, 0, 0, Scripted.DEFAULTS.smallestMicrovolts());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 12.5, Double.NaN, Double.POSITIVE_INFINITY})
    void aRecordingOfOneValueHasNoValidTime(double value) {
        Events events = Scripted.detect(new ScriptedMuscle(30, Scripted.RATE, 1).hold(0, 30, value));
        assertThat(events.jerks()).isEmpty();
        assertThat(events.others()).isEmpty();
        assertThat(events.watches().getFirst().validSeconds()).isCloseTo(0, within(1e-9));
        assertThat(events.watches().getFirst().noiseMicrovolts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"100, 30", "200, 30", "250, 7", "1000, 1", "1000, 1.3", "500, 2", "5000, 3"})
    void shortAndSlowRecordingsAreWatchedWithoutError(double rate, double seconds) {
        ScriptedMuscle muscle = new ScriptedMuscle(seconds, rate, 3).noise(4).burst(seconds / 2, 0.08, 200);
        Watch watch = Scripted.detect(muscle).watches().getFirst();
        assertThat(watch.validSeconds()).isCloseTo(seconds, within(0.02));
        assertThat(watch.noiseMicrovolts()).isBetween(1.2, 5.2);
        assertThat(watch.smallestBurstMicrovolts()).isFinite().isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 500, 2000})
    void jerksAreFoundAtOtherRates(double rate) {
        ScriptedMuscle muscle = new ScriptedMuscle(40, rate, 4).noise(4);
        IntStream.range(0, 9).forEach(i -> muscle.burst(3.1 + 4 * i, 0.08, 200));
        List<Jerk> jerks = Scripted.detect(muscle).jerks();
        assertThat(jerks).hasSize(9);
        for (int i = 0; i < 9; i++) {
            assertThat(jerks.get(i).span().startSeconds()).isCloseTo(3.1 + 4 * i, within(0.015));
        }
    }

    @Test
    void aGapInTheRecordingIsNoEvent() {
        double[] x = scripted(1).samples();
        Signal before = ScriptedMuscle.signal(Scripted.RATE, Arrays.copyOf(x, 50_000));
        Signal after =
                new Signal(80, Scripted.RATE, Unit.MICROVOLT, Samples.of(Arrays.copyOfRange(x, 50_000, x.length)));
        Events events = Scripted.detect(ScriptedMuscle.muscle("A", Scripted.RATE, before, after));
        assertThat(events.watches().getFirst().validSeconds()).isCloseTo(100, within(1e-9));
        assertThat(events.jerks())
                .noneMatch(j -> j.span().endSeconds() > 50.01 && j.span().startSeconds() < 79.99);
        assertThat(events.jerks().size()).isBetween(BURSTS - 1, BURSTS);
    }

    @Test
    void restHasNoJerks() {
        assertThat(Scripted.detect(Scripted.muscle(240, 9)).jerks()).isEmpty();
    }

    private static Events changed(DoubleUnaryOperator each, double shift) {
        Channel[] channels = new Channel[2];
        for (int which = 1; which <= 2; which++) {
            double[] x = Arrays.stream(scripted(which).samples()).map(each).toArray();
            Signal signal = new Signal(shift, Scripted.RATE, Unit.MICROVOLT, Samples.of(x));
            channels[which - 1] = ScriptedMuscle.muscle(which == 1 ? "A" : "B", Scripted.RATE, signal);
        }
        return Scripted.detect(channels);
    }

    private static void same(Activity.Burst found, Activity.Burst expected, double shift) {
        assertThat(found.channel()).isEqualTo(expected.channel());
        assertThat(found.span().startSeconds() - shift)
                .isCloseTo(expected.span().startSeconds(), within(1e-4));
        assertThat(found.span().endSeconds() - shift).isCloseTo(expected.span().endSeconds(), within(1e-4));
        assertThat(found.halfAmplitude().seconds())
                .isCloseTo(expected.halfAmplitude().seconds(), within(1e-4));
        assertThat(found.signalToNoiseDb()).isCloseTo(expected.signalToNoiseDb(), within(0.1));
    }
}
