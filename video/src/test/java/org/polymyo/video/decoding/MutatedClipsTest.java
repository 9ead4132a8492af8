package org.polymyo.video.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;

/**
 * Real clips with bytes changed, cut out, doubled or cut off, through the real worker: each is read or refused, and
 * nothing is left behind. Goes on for as many seconds as the system property {@code polymyo.mutate.seconds} says.
 */
class MutatedClipsTest {
    private static final List<String> CLIPS = List.of(
            "container_samples/sample.3gp",
            "container_samples/100_0306.AVI",
            "derived_codec_matrix/walk_av1_1s.mp4",
            "derived_codec_matrix/walk_fragmented.mp4",
            "derived_codec_matrix/walk_hevc.mp4",
            "derived_codec_matrix/walk_hevc_10bit.mov",
            "derived_codec_matrix/walk_mpeg2_25fps.mpg",
            "derived_codec_matrix/walk_rotate90.mp4",
            "derived_codec_matrix/walk_theora.ogv",
            "derived_codec_matrix/walk_vfr.mp4",
            "derived_codec_matrix/walk_vp8.webm",
            "derived_codec_matrix/walk_vp9.webm",
            "derived_codec_matrix/walk_wmv2.wmv");

    private static final Logger LOG = Logger.getLogger(MutatedClipsTest.class.getName());

    /** Where the tables of a container are, so that half of the changes strike them. */
    private static final int TABLES = 2048;

    @Test
    void aChangedClipIsReadOrRefusedAndLeavesNothing(@TempDir Path folder) throws IOException {
        long seconds = Long.getLong("polymyo.mutate.seconds", 5);
        Random random = new Random(Long.getLong("polymyo.mutate.seed", 1));
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        Path clip = folder.resolve("clip");
        int tried = 0;
        int refused = 0;
        while (tried == 0 || System.nanoTime() - end < 0) {
            byte[] original = Files.readAllBytes(SharedClips.clip(CLIPS.get(tried % CLIPS.size())));
            Files.write(clip, mutated(original, random));
            refused += isRead(clip) ? 0 : 1;
            assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                    .as("workers left by clip %d", tried)
                    .isEmpty();
            tried++;
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(clip);
        }
        assertThat(refused).as("refused of %d", tried).isLessThanOrEqualTo(tried / 2);
        LOG.info("%d changed clips, %d of them refused".formatted(tried, refused));
    }

    /** Whether anything could be read; what was read has finite times that rise. */
    private static boolean isRead(Path clip) {
        try (Frames frames = ClipFile.at(clip).frames(DecodingSettings.defaults())) {
            double before = Double.NEGATIVE_INFINITY;
            for (Optional<Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                assertThat(frame.get().seconds()).isFinite().isGreaterThan(before);
                before = frame.get().seconds();
            }
            return true;
        } catch (UnusableRecordingException e) {
            assertThat(e.problem().code()).isNotEqualTo(ClipProblem.CLIP_NO_DECODER.code());
            assertThat(e.problem().remedy()).isNotEmpty();
            return false;
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int changes = 1 << random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            bytes[place(bytes.length, random)] = (byte) random.nextInt(256);
        }
        int from = place(bytes.length, random);
        int to = Math.min(bytes.length, from + random.nextInt(4096));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, Math.max(64, from));
            case 1 -> joined(bytes, from, to);
            case 2 -> joined(bytes, to, from);
            default -> bytes;
        };
    }

    /** The bytes until one place and those from another: a stretch is cut out or doubled. */
    private static byte[] joined(byte[] bytes, int until, int from) {
        byte[] joined = Arrays.copyOf(bytes, until + bytes.length - from);
        System.arraycopy(bytes, from, joined, until, bytes.length - from);
        return joined;
    }

    private static int place(int length, Random random) {
        int within = Math.min(TABLES, length);
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(within);
            case 1 -> length - 1 - random.nextInt(within);
            default -> random.nextInt(length);
        };
    }
}
