package org.polymyo.video.decoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.polymyo.format.Bytes;
import org.polymyo.format.FileProblem;
import org.polymyo.format.FileSource;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Source;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.worker.Worker;

/**
 * A video file, looked at from outside: there, and in a format that is opened. Nothing of what it says of people,
 * places, devices or dates is kept.
 */
public final class ClipFile {
    private static final int HEAD_BYTES = 64;

    private final Path path;
    private final Intake intake;
    private final Container container;
    private final List<Defect> defects;

    private ClipFile(Path path, Intake intake, Container container, List<Defect> defects) {
        this.path = path;
        this.intake = intake;
        this.container = container;
        this.defects = List.copyOf(defects);
    }

    /**
     * Looks at a file.
     *
     * @param path the file named by the user
     * @return the file, in one of the formats that are opened
     * @throws UnusableRecordingException if there is none, or its content is no video
     */
    public static ClipFile at(Path path) throws UnusableRecordingException {
        requireFile(path);
        try (FileSource source = FileSource.open("video", List.of(path))) {
            Bytes bytes = source.bytes(0);
            if (bytes.size() == 0) {
                throw FileProblem.FILE_EMPTY.at("file", "a video", "0 bytes");
            }
            byte[] head = bytes.read(0, (int) Math.min(HEAD_BYTES, bytes.size()));
            Container container = Container.of(head).orElseThrow(() -> NoVideo.refusal(head));
            List<Defect> defects = container == Container.MP4 ? truncation(Boxes.of(bytes)) : List.of();
            return new ClipFile(path, new Intake(path, Optional.empty()), container, defects);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The same clip, which the decoder reads from a hidden copy. */
    ClipFile hiddenIn(Path copy, OneTimeKey key) {
        return new ClipFile(path, new Intake(copy, Optional.of(key)), container, defects);
    }

    private static List<Defect> truncation(Boxes boxes) throws UnusableRecordingException {
        if (!boxes.contents()) {
            throw ClipProblem.CLIP_UNFINISHED.at("file", "a table of contents (moov)", "none");
        }
        List<Defect> defects = new ArrayList<>();
        if (boxes.missingBytes() > 0) {
            defects.add(
                    ClipDefect.CLIP_TRUNCATED.at("end of the file", boxes.missingBytes() + " bytes more", "the end"));
        }
        return defects;
    }

    private static void requireFile(Path path) throws UnusableRecordingException {
        if (Files.isDirectory(path)) {
            throw FileProblem.FILE_IS_FOLDER.at("path", "a file", "a folder");
        }
        if (!Files.exists(path)) {
            throw FileProblem.FILE_MISSING.at("path", "a file", "nothing");
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw FileProblem.FILE_UNREADABLE.at("file", "a file with permission to read", "none");
        }
    }

    /**
     * Whether a file begins like a video, or like a photograph or sound, which are refused in their own words.
     *
     * @param head its first bytes, 16 or more
     * @return true when {@link #at} should be tried
     */
    public static boolean recognises(byte[] head) {
        return Container.of(head).isPresent() || NoVideo.isOtherMedium(head);
    }

    /**
     * The bytes of the clip, for its fingerprint.
     *
     * @return a source of its own; the caller closes it
     * @throws IOException if the file cannot be opened
     */
    public Source source() throws IOException {
        return FileSource.open(container.words() + " video", List.of(path));
    }

    /**
     * Starts to decode from the beginning; may be asked again.
     *
     * @param settings size of the pictures and limits
     * @return the frames; the caller closes them
     * @throws UnusableRecordingException if the clip cannot be read
     */
    public Frames frames(DecodingSettings settings) throws UnusableRecordingException {
        try {
            if (!Worker.available()) {
                throw ClipProblem.CLIP_NO_DECODER.at("installation", "FFmpeg for this computer", "none");
            }
            ClipFacts facts = new Probe(container, settings).of(intake);
            return DecodedFrames.start(intake, container, facts, defects, settings);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * How loud the clip is, for placing it on the clock of another stream; what is said in it is not kept.
     *
     * @param settings limits
     * @return mean size of the sound in each hundredth of a second from the first picture on; empty without sound
     * @throws UnusableRecordingException if the clip cannot be read
     */
    public double[] loudness(DecodingSettings settings) throws UnusableRecordingException {
        try (Frames frames = frames(settings)) {
            if (!frames.facts().sound()) {
                return new double[0];
            }
            double first = frames.next().map(Frame::seconds).orElse(0.0);
            double[] all = Loudness.of(intake, container, settings);
            int skip = Math.clamp(Math.round(first * Loudness.RATE_HZ), 0, all.length);
            return Arrays.copyOfRange(all, skip, all.length);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The message of most file exceptions is the file's name, which may be a patient's: only the kind is told. */
    private static UnusableRecordingException unreadable(IOException e) {
        return FileProblem.FILE_UNREADABLE.at(
                "file", "readable bytes", e.getClass().getSimpleName());
    }
}
