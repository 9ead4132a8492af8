package org.polymyo.video.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.evaluation.Protocol;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.video.ClipEvaluation;
import org.polymyo.video.VideoSettings;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.encoding.ClipStream;
import org.polymyo.video.encoding.ClipWriter;
import org.polymyo.video.encoding.EncodingSettings;

/** Videos that lie nowhere as they are, on their way in and out. */
class HiddenClipTest {
    private static final int SIDE = 64;

    @TempDir
    private Path folder = Path.of("");

    /** Its table of contents is at the end, so that it is read at any place. */
    private Path clip() throws IOException {
        Path path = folder.resolve("plain.mp4");
        try (ClipWriter writer = ClipWriter.to(path, SIDE, SIDE, EncodingSettings.like(SIDE, SIDE, 30))) {
            for (int i = 0; i < 90; i++) {
                writer.write(grey(i), i / 30.0);
            }
            writer.finish();
        }
        return path;
    }

    private static Picture grey(int number) {
        byte[] y = new byte[SIDE * SIDE];
        for (int i = 0; i < y.length; i++) {
            y[i] = (byte) (2 * number + i % SIDE);
        }
        byte[] colour = new byte[SIDE * SIDE / 4];
        Arrays.fill(colour, (byte) 128);
        return new Picture(SIDE, SIDE, y, colour, colour);
    }

    private static List<Frame> all(ClipFile clip) throws UnusableRecordingException {
        List<Frame> all = new ArrayList<>();
        try (Frames frames = clip.frames(DecodingSettings.defaults())) {
            for (Optional<Frame> next = frames.next(); next.isPresent(); next = frames.next()) {
                all.add(next.get());
            }
            assertThat(frames.defects()).isEmpty();
        }
        return all;
    }

    private static void assertSame(List<Frame> found, List<Frame> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).seconds()).isEqualTo(expected.get(i).seconds());
            assertThat(found.get(i).picture().y())
                    .isEqualTo(expected.get(i).picture().y());
        }
    }

    @Test
    void aHiddenCopyShowsTheSamePicturesAndIsGoneAfterwards() throws Exception {
        Path plain = clip();
        Path place = Files.createDirectory(folder.resolve("drafts"));
        try (HiddenClip hidden = HiddenClip.of(plain, place.resolve("copy"))) {
            assertSame(all(hidden.clip()), all(ClipFile.at(plain)));
            try (var copies = Files.list(place)) {
                byte[] copy = Files.readAllBytes(copies.findFirst().orElseThrow());
                assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("ftyp", "moov");
            }
        }
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNoVideoLeavesNoCopy() throws IOException {
        Path place = Files.createDirectory(folder.resolve("drafts"));
        Path text = Files.writeString(folder.resolve("text.mp4"), "once upon a time");
        assertThatThrownBy(() -> HiddenClip.of(text, place.resolve("copy")))
                .isInstanceOf(UnusableRecordingException.class);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aStreamedClipHoldsEveryPictureAtItsTime() throws Exception {
        ClipFile plain = ClipFile.at(clip());
        Path copy = folder.resolve("copy.mp4");
        try (OutputStream out = Files.newOutputStream(copy);
                Frames frames = ClipEvaluation.with(Protocol.defaults(), VideoSettings.defaults(), Execution.ordinary())
                        .frames(plain)) {
            ClipStream.write(frames, out);
        }
        assertThat(all(ClipFile.at(copy)).stream().map(Frame::seconds))
                .isEqualTo(all(plain).stream().map(Frame::seconds).toList());
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Lavf", "Lavc");
    }

    @Test
    void aStreamThatCannotBeKeptFails() throws Exception {
        ClipFile plain = ClipFile.at(clip());
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        try (Frames frames = plain.frames(DecodingSettings.defaults())) {
            assertThatThrownBy(() -> ClipStream.write(frames, full)).isInstanceOf(IOException.class);
        }
    }
}
