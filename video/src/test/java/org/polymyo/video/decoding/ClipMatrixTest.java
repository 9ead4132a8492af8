package org.polymyo.video.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;
import org.polymyo.video.clip.Picture;

/** What phones and cameras make, each beside what another program read in it. */
class ClipMatrixTest {
    /** A row of the table of clips: what ffprobe 5.1 found. */
    record Row(String file, int frames, double shortest, double longest) {
        static Row of(String line) {
            List<String> cells = Arrays.asList(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
            return new Row(
                    cells.get(0),
                    Integer.parseInt(cells.get(11)),
                    Double.parseDouble(cells.get(14)),
                    Double.parseDouble(cells.get(15)));
        }
    }

    static Stream<Row> readable() throws IOException {
        if (!SharedClips.present()) {
            return Stream.of(new Row("MANIFEST.csv", 0, 0, 0));
        }
        return Files.readAllLines(SharedClips.clip("MANIFEST.csv")).stream()
                .skip(1)
                .filter(line -> !line.matches(".*,,,,,,,,,,.*"))
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyFrameComesAtItsTime(Row row) throws Exception {
        Path clip = SharedClips.clip(row.file());
        double[] times = SharedClips.read(clip).times();
        assertThat(times).hasSize(row.frames());
        double shortest = Double.POSITIVE_INFINITY;
        double longest = 0;
        for (int i = 1; i < times.length; i++) {
            shortest = Math.min(shortest, times[i] - times[i - 1]);
            longest = Math.max(longest, times[i] - times[i - 1]);
        }
        assertThat(shortest).isCloseTo(row.shortest(), within(1e-4));
        assertThat(longest).isCloseTo(row.longest(), within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"walk_rotate90.mp4, 90", "walk_rotate180.mp4, 180", "walk_rotate270.mp4, 270"})
    void aTurnedClipIsUpright(String name, int turn) throws Exception {
        SharedClips.Read turned = SharedClips.read(SharedClips.clip("derived_codec_matrix/" + name));
        SharedClips.Read plain = SharedClips.read(SharedClips.clip("derived_codec_matrix/walk_h264_faststart.mp4"));
        assertThat(turned.facts().rotationDegrees()).isEqualTo(turn);
        for (int i = 0; i < plain.frames().size(); i += 20) {
            assertThat(difference(
                            turned.frames().get(i).picture(),
                            plain.frames().get(i).picture()))
                    .isLessThan(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk_hevc.mp4", "walk_hevc_10bit.mov", "walk_vp8.webm", "walk_vp9.webm", "walk_av1_1s.mp4",
                "walk_mjpeg.avi", "walk_mpeg4.avi", "walk_theora.ogv", "walk_wmv2.wmv", "walk_nonsquare_sar.mp4",
                "walk_fragmented.mp4", "walk_h264_faststart.mp4"
            })
    void everyCodecShowsTheSamePictures(String name) throws Exception {
        SharedClips.Read clip = SharedClips.read(SharedClips.clip("derived_codec_matrix/" + name));
        SharedClips.Read plain = SharedClips.read(SharedClips.clip("intel_asl/walk.mkv"));
        for (int i = 0; i < clip.frames().size(); i += 15) {
            assertThat(difference(
                            clip.frames().get(i).picture(),
                            plain.frames().get(i).picture()))
                    .isLessThan(4);
        }
    }

    @Test
    void oddSizesAndFullColourComeAsTheyAre() throws Exception {
        Picture picture = SharedClips.read(SharedClips.clip("derived_codec_matrix/walk_odd_size_yuv444.mp4"))
                .frames()
                .get(0)
                .picture();
        assertThat(picture.width()).isEqualTo(641);
        assertThat(picture.height()).isEqualTo(479);
    }

    @ParameterizedTest
    @CsvSource({
        "container_samples/with-gps.mov, 90, 320, 568",
        "container_samples/ftyp3gp5.mp4, 90, 540, 960",
        "container_samples/with-gps.mp4, 0, 960, 540"
    })
    void phonesAreUprightAndScaled(String name, int turn, int width, int height) throws Exception {
        SharedClips.Read clip = SharedClips.read(SharedClips.clip(name));
        assertThat(clip.facts().rotationDegrees()).isEqualTo(turn);
        assertThat(clip.frames().get(0).picture().width()).isEqualTo(width);
        assertThat(clip.frames().get(0).picture().height()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({
        "derived_codec_matrix/audio_only.m4a, clip-sound-only",
        "derived_codec_matrix/broken_empty.mp4, file-empty",
        "derived_codec_matrix/broken_random.mp4, clip-not-video",
        "derived_codec_matrix/broken_truncated_no_moov.mp4, clip-unfinished",
        "README.md, clip-not-video",
        "intel_asl, file-is-folder",
        "not_there.mp4, file-missing"
    })
    void whatIsNoVideoIsRefusedWithAReason(String name, String code) {
        Path clip = SharedClips.clip(name);
        assertThatThrownBy(() -> SharedClips.read(clip))
                .isInstanceOfSatisfying(
                        UnusableRecordingException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    @Test
    void ofATruncatedClipTheBeginningIsReadAndTheRestNamed() throws Exception {
        SharedClips.Read clip = SharedClips.read(SharedClips.clip("derived_codec_matrix/broken_truncated_mdat.mp4"));
        assertThat(clip.frames()).hasSize(49);
        assertThat(clip.defects()).extracting(Defect::code).contains("clip-truncated");
    }

    /** Mean difference of brightness. */
    private static double difference(Picture one, Picture other) {
        assertThat(one.width()).isEqualTo(other.width());
        assertThat(one.height()).isEqualTo(other.height());
        long sum = 0;
        for (int i = 0; i < one.y().length; i++) {
            sum += Math.abs((one.y()[i] & 0xFF) - (other.y()[i] & 0xFF));
        }
        return (double) sum / one.y().length;
    }
}
