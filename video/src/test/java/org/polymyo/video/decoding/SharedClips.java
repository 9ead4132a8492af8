package org.polymyo.video.decoding;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;

/** The clips for tests that lie beside the checkout, and what is read from a clip. */
final class SharedClips {
    private static final Path FOLDER = Path.of(System.getProperty("polymyo.root", ".."))
            .resolve("../shared/data/video")
            .normalize();

    private SharedClips() {}

    /** A clip; the test is passed over where there are none. */
    static Path clip(String name) {
        assumeTrue(present(), "there is no folder with clips for tests");
        return FOLDER.resolve(name);
    }

    static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** Everything a clip gives. */
    record Read(ClipFacts facts, List<Frame> frames, List<Defect> defects) {
        double[] times() {
            return frames.stream().mapToDouble(Frame::seconds).toArray();
        }
    }

    static Read read(Path clip) throws UnusableRecordingException {
        return read(clip, DecodingSettings.defaults());
    }

    static Read read(Path clip, DecodingSettings settings) throws UnusableRecordingException {
        List<Frame> all = new ArrayList<>();
        try (Frames frames = ClipFile.at(clip).frames(settings)) {
            for (Optional<Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                all.add(frame.get());
            }
            return new Read(frames.facts(), all, frames.defects());
        }
    }
}
