package org.polymyo.video.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.video.SeriesEvaluation;
import org.polymyo.video.VideoSettings;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.decoding.ClipFile;
import org.polymyo.video.decoding.DecodingSettings;
import org.polymyo.video.motion.Part;
import org.polymyo.video.series.SeriesOptions;

class SimulatedClipTest {
    private static final SimulatedClip CLIP =
            new SimulatedClip(Filming.tripod(30, 8), List.of(Part.LEFT_ARM, Part.NECK), 6, 0.05, 3);

    @TempDir
    Path folder;

    @Test
    void theSameClipGivesTheSameBytesAndEveryPictureCanBeReadAtItsTime()
            throws IOException, UnusableRecordingException {
        Path one = folder.resolve("one.mp4");
        Path two = folder.resolve("two.mp4");
        CLIP.write(one, 0);
        CLIP.write(two, 0);

        assertThat(one).hasSameBinaryContentAs(two);
        int pictures = 0;
        try (Frames frames = ClipFile.at(one).frames(DecodingSettings.defaults())) {
            assertThat(frames.facts().synthetic())
                    .as("says of itself that it is synthetic")
                    .isTrue();
            for (var frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                assertThat(frame.get().seconds()).isBetween(pictures / 30.0 - 1e-3, pictures / 30.0 + 1e-3);
                pictures++;
            }
        }
        assertThat(pictures).isEqualTo(240);
    }

    @Test
    void theJerksOfTheTruthAreFoundInTheTruePoints() throws IOException, UnusableRecordingException {
        Path points = Files.writeString(folder.resolve("made.points.csv"), CLIP.points());
        Report report = SeriesEvaluation.with(Protocol.defaults(), VideoSettings.defaults(), Execution.ordinary())
                .of(points, SeriesOptions.NONE)
                .report();

        assertThat(CLIP.truth()).hasSizeGreaterThan(4);
        for (SimulatedClip.Truth jerk : CLIP.truth()) {
            assertThat(report.events().jerks())
                    .flatExtracting(j -> j.parts())
                    .anyMatch(p -> p.channel().equals(jerk.part().words())
                            && Math.abs(p.span().startSeconds() - jerk.onset()) < 0.04);
        }
    }
}
