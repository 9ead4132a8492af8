package org.polymyo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Channel;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

class SuitabilityTest {
    @Test
    void aFullPolygraphyIsFitForEverything() {
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            channels.add(emg("EMG" + i, 1000));
        }
        List.of("C3", "Cz", "C4").forEach(site -> channels.add(eeg(site, 500)));
        channels.add(acceleration(100));
        assertThat(Suitability.of(recording(channels))).hasSize(6).allMatch(s -> s.answer() == Suitability.Answer.YES);
    }

    @Test
    void slowEmgGivesNoDurations() {
        List<Suitability> found = Suitability.of(recording(List.of(emg("EMG", 256))));
        assertThat(found.get(0).answer()).isEqualTo(Suitability.Answer.PARTLY);
        assertThat(found.get(1).answer()).isEqualTo(Suitability.Answer.NO);
        assertThat(found.get(1).reason()).contains("0 of 1");
    }

    @Test
    void aRecordingWithoutChannelsIsFitForNothing() {
        assertThat(Suitability.of(recording(List.of()))).hasSize(6).allMatch(s -> s.answer() == Suitability.Answer.NO);
    }

    @Test
    void channelsWithoutASampleAreFitForNothing() {
        Placement muscle = new Placement.Muscle("biceps", Side.LEFT, BodyPart.ARM);
        List<Suitability> found = Suitability.of(recording(List.of(channel("EMG", muscle, 1000, List.of()))));
        assertThat(found).allMatch(s -> s.answer() == Suitability.Answer.NO);
    }

    private static Channel emg(String label, double rate) {
        return channel(label, new Placement.Muscle("biceps", Side.LEFT, BodyPart.ARM), rate);
    }

    private static Channel eeg(String site, double rate) {
        return channel(site, new Placement.Scalp(site), rate);
    }

    private static Channel acceleration(double rate) {
        return channel("X", new Placement.Segment("wrist", Side.LEFT, "X"), rate);
    }

    private static Channel channel(String label, Placement placement, double rate) {
        return channel(label, placement, rate, List.of(new Signal(0, rate, Unit.MICROVOLT, Samples.of(1, 2))));
    }

    private static Channel channel(String label, Placement placement, double rate, List<Signal> pieces) {
        return new Channel(label, placement, "stated", rate, Unit.MICROVOLT, pieces);
    }

    private static Recording recording(List<Channel> channels) {
        return new Recording(new NoSource("none"), Optional.empty(), 0, channels, List.of(), List.of());
    }
}
