package org.polymyo.format;

import java.io.IOException;
import java.nio.file.Path;
import org.polymyo.recording.Recording;

/** Reads one format. A reader tolerates and names what it can, and refuses what it cannot trust; it never guesses silently. */
public interface RecordingReader {
    /**
     * Whether the content (not only the name) looks like this format.
     *
     * @param path the file named by the user
     * @param head its first bytes, up to 4096
     * @return true when {@link #read} should be tried
     */
    boolean recognises(Path path, byte[] head);

    /**
     * Reads header and annotations; samples stay in the file and are read when asked for.
     *
     * @param path the file named by the user
     * @return the recording; the caller closes it
     * @throws UnusableRecordingException if the file cannot be trusted
     * @throws IOException if the file cannot be read at all
     */
    Recording read(Path path) throws UnusableRecordingException, IOException;

    /**
     * Reads a file with what a person adds to it; formats that say it themselves ignore the options.
     *
     * @param path the file named by the user
     * @param options what the file does not say
     * @return the recording; the caller closes it
     * @throws UnusableRecordingException if the file cannot be trusted
     * @throws IOException if the file cannot be read at all
     */
    default Recording read(Path path, ReadOptions options) throws UnusableRecordingException, IOException {
        return read(path);
    }
}
