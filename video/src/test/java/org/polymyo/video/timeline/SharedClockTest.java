package org.polymyo.video.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.evaluation.Placing;
import org.polymyo.evaluation.Protocol;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;
import org.polymyo.synthetic.Chance;
import org.polymyo.video.ClipEvaluation;
import org.polymyo.video.EvaluatedClip;
import org.polymyo.video.NoFile;
import org.polymyo.video.VideoSettings;
import org.polymyo.video.synthetic.Deed;
import org.polymyo.video.synthetic.Deeds;
import org.polymyo.video.synthetic.DrawnFrames;
import org.polymyo.video.synthetic.Filming;
import org.polymyo.video.synthetic.Joint;
import org.polymyo.video.synthetic.KnownPerson;
import org.polymyo.video.synthetic.Scene;

/** A drawn clip and a made EMG of the same jerks. */
class SharedClockTest {
    private static final double OFFSET = 17.21;
    private static final double MUSCLE_FIRST = 0.04;
    private static final double RATE_HZ = 1000;

    @ParameterizedTest
    @ValueSource(longs = {3, 8})
    void aClipAndAnEmgOfTheSameJerksShareAClock(long seed) throws UnusableRecordingException {
        Filming filming = Filming.tripod(30, 24);
        List<Deed.Jerk> jerks = Deeds.jerks(filming, Joint.LEFT_ELBOW, 5, 0.05, seed);
        List<Deed> deeds = new ArrayList<>(Deeds.stillness(filming, seed));
        deeds.addAll(jerks);
        Scene scene = new Scene(filming, deeds, false, seed);
        EvaluatedClip clip = ClipEvaluation.with(Protocol.defaults(), VideoSettings.defaults(), Execution.ordinary())
                .of(new NoFile(), new DrawnFrames(scene), new KnownPerson(scene, 1));

        Placing placing = Timeline.of(
                        List.of(
                                new Stream(
                                        "clip",
                                        true,
                                        1 / 30.0,
                                        ClipWitnesses.of(clip.motion(), clip.light(), new double[0])),
                                new Stream("emg", false, 0, RecordingWitnesses.of(emg(jerks, seed)))),
                        TimelineSettings.defaults())
                .get("clip");

        assertThat(placing).isInstanceOf(Placing.Placed.class);
        var placed = (Placing.Placed) placing;
        assertThat(placed.offsetSeconds()).isCloseTo(OFFSET, within(0.025));
        assertThat(placed.interval().low()).isLessThan(OFFSET);
        assertThat(placed.interval().high()).isGreaterThan(OFFSET);
    }

    private static Recording emg(List<Deed.Jerk> jerks, long seed) {
        Chance chance = new Chance(seed).named("emg");
        double[] samples = new double[(int) (60 * RATE_HZ)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = 5 * chance.normal();
        }
        for (Deed.Jerk jerk : jerks) {
            int begin = (int) ((jerk.onset() + OFFSET - MUSCLE_FIRST) * RATE_HZ);
            for (int i = begin; i < begin + 50; i++) {
                samples[i] += 100 * chance.normal();
            }
        }
        Channel biceps = new Channel(
                "biceps",
                new Placement.Muscle("biceps", Side.LEFT, BodyPart.ARM),
                "",
                RATE_HZ,
                Unit.MICROVOLT,
                List.of(new Signal(0, RATE_HZ, Unit.MICROVOLT, Samples.of(samples))));
        return new Recording(new NoFile(), Optional.empty(), 60, List.of(biceps), List.of(), List.of());
    }
}
