package org.polymyo.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.Unit;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

class RecognitionTest {
    private static final Recognition PLAIN = Recognition.with(Montage.empty());
    private static final double RATE = 1000;

    @Test
    void doubtfulMusclesAreBelievedAmongOtherMuscles() {
        Recording gait = recording(silent("RF"), silent("VM"), silent("BF"), silent("TA"));
        assertThat(PLAIN.apply(gait).channels()).allSatisfy(c -> {
            assertThat(c.placement()).isInstanceOf(Placement.Muscle.class);
            assertThat(c.reason()).contains("believed because 4 labels");
        });
    }

    @Test
    void aDoubtfulMuscleAloneIsDecidedBySignal() {
        Channel muscle =
                PLAIN.apply(recording(channel("RF", bursts(7)))).channels().getFirst();
        Channel brain =
                PLAIN.apply(recording(channel("RF", brain(7)))).channels().getFirst();
        assertThat(muscle.placement()).isEqualTo(new Placement.Muscle("rectus femoris", Side.UNSTATED, BodyPart.LEG));
        assertThat(brain.placement()).isInstanceOf(Placement.Scalp.class);
        assertThat(brain.reason()).contains("not believed");
    }

    @Test
    void aCapWithItsOwnNumbersHasNoScalpPositions() {
        List<Channel> cap = new ArrayList<>();
        for (String letter : List.of("A", "B", "C", "E")) {
            for (int i = 1; i <= 6; i++) {
                cap.add(silent(letter + i));
            }
        }
        assertThat(PLAIN.apply(recording(cap.toArray(Channel[]::new))).channels())
                .allSatisfy(c -> assertThat(c.placement()).isEqualTo(new Placement.Scalp("unnamed")));
    }

    @Test
    void signalsTellMuscleBrainHeartAndTriggerApart() {
        Recording recording = recording(
                channel("ch0", bursts(1)),
                channel("ch1", brain(2)),
                channel("ch2", RecognitionTest::heart),
                channel("ch3", i -> i / 700 % 3 == 0 ? 8 : 0),
                channel("ch4", i -> 5),
                channel("ch5", i -> 100 * Math.sin(i / 20.0)));
        assertThat(PLAIN.apply(recording).channels().stream()
                        .map(c -> c.placement().type()))
                .containsExactly("EMG", "EEG", "ECG", "TRIG", "unknown", "unknown");
    }

    @Test
    void aPercentageIsNoMuscle() {
        Channel odd = new Channel("EMG", new Placement.Unknown(), "", RATE, new Unit("%"), List.of());
        assertThat(PLAIN.apply(recording(odd)).channels().getFirst().placement())
                .isInstanceOf(Placement.Unknown.class);
    }

    @Test
    void slowEmgStaysEmg() {
        Channel slow = new Channel("EMG submental", new Placement.Unknown(), "", 1, Unit.MICROVOLT, List.of());
        assertThat(PLAIN.apply(recording(slow)).channels().getFirst().placement())
                .isInstanceOf(Placement.Muscle.class);
    }

    @Test
    void theMontageOverridesAndFormsPairs() {
        Montage montage = Montage.parse("b~a=EMG:APB:L").and(Montage.parse("C3=OTHER:noise"));
        Recording recording =
                recording(channel("a", i -> i), channel("b", i -> 3 * i), channel("C3", i -> i), silent("C4"));
        List<Channel> channels = Recognition.with(montage).apply(recording).channels();
        assertThat(channels.stream().map(Channel::label)).containsExactly("a", "b-a", "b", "C3", "C4");
        assertThat(channels.get(1).placement())
                .isEqualTo(new Placement.Muscle("abductor pollicis brevis", Side.LEFT, BodyPart.ARM));
        assertThat(channels.get(1).pieces().getFirst().toArray()).startsWith(0, 2, 4);
        assertThat(channels.get(3).placement()).isEqualTo(new Placement.Other("noise"));
    }

    @Test
    void aPairCoversOnlyTheTimeOfBoth() {
        Signal early = new Signal(0, RATE, Unit.MICROVOLT, Samples.of(new double[] {1, 2, 3, 4, 5}));
        Signal late = new Signal(0.002, RATE, Unit.MICROVOLT, Samples.of(new double[] {1, 1, 1, 1, 1}));
        Channel pair = Difference.of(over("a", early), over("b", late));
        assertThat(pair.pieces()).hasSize(1);
        assertThat(pair.pieces().getFirst().startSeconds()).isEqualTo(0.002);
        assertThat(pair.pieces().getFirst().toArray()).containsExactly(2, 3, 4);
    }

    @Test
    void aMontageForAnotherRecordingIsRefused() {
        assertThatThrownBy(() -> Recognition.with(Montage.parse("APB=EMG")).apply(recording(silent("C3"))))
                .hasMessageContaining("'APB'")
                .hasMessageContaining("C3");
    }

    @Test
    void aPairOfDifferentRatesIsRefused() {
        Channel slow = new Channel("b", new Placement.Unknown(), "", 100, Unit.MICROVOLT, List.of());
        assertThatThrownBy(() -> Recognition.with(Montage.parse("a~b=EMG")).apply(recording(silent("a"), slow)))
                .hasMessageContaining("one rate and unit");
    }

    private static Recording recording(Channel... channels) {
        return new Recording(new NoSource("test"), Optional.empty(), 20, List.of(channels), List.of(), List.of());
    }

    private static Channel silent(String label) {
        return channel(label, i -> 0);
    }

    private static Channel channel(String label, IntToDoubleFunction value) {
        double[] values = new double[20_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(i);
        }
        return over(label, new Signal(0, RATE, Unit.MICROVOLT, Samples.of(values)));
    }

    private static Channel over(String label, Signal piece) {
        return new Channel(label, new Placement.Unknown(), "", piece.rateHz(), piece.unit(), List.of(piece));
    }

    private static IntToDoubleFunction bursts(long seed) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return i -> (i % 1700 < 90 ? 200 : 5) * chance.nextGaussian();
    }

    private static IntToDoubleFunction brain(long seed) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] state = new double[1];
        return i -> state[0] = 0.97 * state[0] + 3 * chance.nextGaussian();
    }

    private static double heart(int i) {
        double phase = i % 850 - 40;
        return 900 * Math.exp(-phase * phase / 300) + 3 * Math.sin(i / 3.0);
    }
}
