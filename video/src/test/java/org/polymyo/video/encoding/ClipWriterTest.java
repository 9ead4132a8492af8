package org.polymyo.video.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.decoding.ClipFile;
import org.polymyo.video.decoding.DecodingSettings;

class ClipWriterTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadWithItsTimesAndGreys() throws Exception {
        Path clip = folder.resolve("clip.mp4");
        double[] times = {0, 0.0333, 0.0667, 0.3334, 0.35};
        write(clip, 320, 240, times);
        List<Frame> frames = read(clip);
        assertThat(frames).hasSize(times.length);
        for (int i = 0; i < times.length; i++) {
            Frame frame = frames.get(i);
            assertThat(frame.seconds()).isCloseTo(times[i], within(2e-5));
            assertThat(grey(frame.picture())).isCloseTo(grey(ramp(320, 240, i)), within(1.0));
            assertThat(frame.picture().y()[0] & 0xFF).isLessThan(12);
        }
        assertThat(frames.get(0).key()).isTrue();
    }

    @Test
    void oddSidesGrowByOne() throws Exception {
        Path clip = folder.resolve("odd.mp4");
        write(clip, 321, 239, new double[] {0, 0.1});
        Picture picture = read(clip).get(0).picture();
        assertThat(picture.width()).isEqualTo(322);
        assertThat(picture.height()).isEqualTo(240);
    }

    @Test
    void theSamePicturesGiveTheSameBytesWithoutAWordOnTheirOrigin() throws Exception {
        Path one = folder.resolve("one.mp4");
        Path two = folder.resolve("two.mp4");
        write(one, 160, 120, new double[] {0, 0.04, 0.08});
        write(two, 160, 120, new double[] {0, 0.04, 0.08});
        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1))
                .doesNotContain("Lavf", "Lavc");
    }

    @Test
    void anUnfinishedClipLeavesNothing() throws IOException {
        try (ClipWriter writer = ClipWriter.to(folder.resolve("left.mp4"), 64, 64, EncodingSettings.like(64, 64, 30))) {
            writer.write(ramp(64, 64, 0), 0);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void timesThatDoNotRiseAreRefused() throws IOException {
        try (ClipWriter writer = ClipWriter.to(folder.resolve("back.mp4"), 64, 64, EncodingSettings.like(64, 64, 30))) {
            writer.write(ramp(64, 64, 0), 0.5);
            assertThatThrownBy(() -> writer.write(ramp(64, 64, 1), 0.5)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void write(Path to, int width, int height, double[] times) throws IOException {
        try (ClipWriter writer = ClipWriter.to(to, width, height, EncodingSettings.like(width, height, 30))) {
            for (int i = 0; i < times.length; i++) {
                writer.write(ramp(width, height, i), times[i]);
            }
            writer.finish();
        }
    }

    private static List<Frame> read(Path clip) throws UnusableRecordingException {
        List<Frame> all = new ArrayList<>();
        try (Frames frames = ClipFile.at(clip).frames(DecodingSettings.defaults())) {
            for (Optional<Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                all.add(frame.get());
            }
            assertThat(frames.defects()).isEmpty();
        }
        return all;
    }

    /** Dark at the top left, bright at the bottom right, a little brighter with each picture. */
    private static Picture ramp(int width, int height, int number) {
        byte[] y = new byte[width * height];
        for (int i = 0; i < y.length; i++) {
            int x = i % width;
            int row = i / width;
            y[i] = (byte) Math.min(255, 240 * (x + row) / (width + height) + number);
        }
        int colour = ((width + 1) / 2) * ((height + 1) / 2);
        byte[] u = new byte[colour];
        byte[] v = new byte[colour];
        Arrays.fill(u, (byte) 128);
        Arrays.fill(v, (byte) 128);
        return new Picture(width, height, y, u, v);
    }

    private static double grey(Picture picture) {
        long sum = 0;
        for (byte value : picture.y()) {
            sum += value & 0xFF;
        }
        return (double) sum / picture.y().length;
    }
}
