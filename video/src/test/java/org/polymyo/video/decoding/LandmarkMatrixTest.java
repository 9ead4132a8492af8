package org.polymyo.video.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.pose.LandmarkSettings;
import org.polymyo.video.pose.PatientFinder;

/** However a clip was packed, its landmarks are the same. */
class LandmarkMatrixTest {
    /** Every fifth frame is enough to hold the patient. */
    private static final int STEP = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk_h264_copy.mp4",
                "walk_h264_faststart.mp4",
                "walk_fragmented.mp4",
                "walk_hevc.mp4",
                "walk_hevc_10bit.mov",
                "walk_vp8.webm",
                "walk_vp9.webm",
                "walk_av1_1s.mp4",
                "walk_mjpeg.avi",
                "walk_mpeg4.avi",
                "walk_theora.ogv",
                "walk_wmv2.wmv",
                "walk_nonsquare_sar.mp4",
                "walk_rotate90.mp4",
                "walk_rotate180.mp4",
                "walk_rotate270.mp4",
                "walk_odd_size_yuv444.mp4"
            })
    void everyVariantHasTheSameLandmarks(String name) throws UnusableRecordingException {
        List<Frame> plain =
                SharedClips.read(SharedClips.clip("intel_asl/walk.mkv")).frames();
        List<Frame> variant = SharedClips.read(SharedClips.clip("derived_codec_matrix/" + name))
                .frames();
        int frames = Math.min(plain.size(), variant.size());
        for (int i = 0; i < frames; i += STEP) {
            assertThat(variant.get(i).seconds() - variant.get(0).seconds())
                    .isCloseTo(plain.get(i).seconds() - plain.get(0).seconds(), within(1 / 30.0));
        }
        double[] sorted = distances(landmarks(plain.subList(0, frames)), landmarks(variant.subList(0, frames)));
        assertThat(sorted[sorted.length / 2]).isLessThan(2);
    }

    /** Of the landmarks that are surely seen, in order of size. */
    private static double[] distances(List<List<Landmark>> expected, List<List<Landmark>> found) {
        List<Double> distances = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).hasSameSizeAs(expected.get(i));
            for (int k = 0; k < expected.get(i).size(); k++) {
                Landmark one = expected.get(i).get(k);
                Landmark other = found.get(i).get(k);
                if (one.confidence() > 0.5) {
                    distances.add(Math.hypot(one.x() - other.x(), one.y() - other.y()));
                }
            }
        }
        return distances.stream().mapToDouble(d -> d).sorted().toArray();
    }

    private static List<List<Landmark>> landmarks(List<Frame> frames) throws UnusableRecordingException {
        List<List<Landmark>> found = new ArrayList<>();
        try (PatientFinder finder = PatientFinder.of(LandmarkSettings.defaults())) {
            for (int i = 0; i < frames.size(); i += STEP) {
                found.add(finder.in(frames.get(i)).body());
            }
        }
        return found;
    }
}
