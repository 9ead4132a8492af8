package org.polymyo.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import org.polymyo.recording.Recording;

/**
 * The front door: from a path to a recording. Readers are found as services and asked in the order of the service file;
 * the first that recognises the content reads it.
 */
public final class RecordingFiles {
    private static final int HEAD_BYTES = 4096;

    private RecordingFiles() {}

    /**
     * Opens a recording. Header and annotations are read; samples stay in the file.
     *
     * @param path the file named by the user
     * @return the recording; the caller closes it
     * @throws UnusableRecordingException if there is no such file or it cannot be trusted
     */
    public static Recording open(Path path) throws UnusableRecordingException {
        return open(path, ReadOptions.none());
    }

    /**
     * Opens a recording and adds what the file does not say, for example the sampling rate of a text table.
     *
     * @param path the file named by the user
     * @param options what a person adds
     * @return the recording; the caller closes it
     * @throws UnusableRecordingException if there is no such file or it cannot be trusted
     */
    public static Recording open(Path path, ReadOptions options) throws UnusableRecordingException {
        requireFile(path);
        try {
            byte[] head = head(path);
            if (head.length == 0) {
                throw FileProblem.FILE_EMPTY.at("file", "a recording", "0 bytes");
            }
            Optional<RecordingReader> reader = readerFor(path, head);
            if (reader.isEmpty()) {
                throw FileProblem.FORMAT_UNKNOWN.at(
                        "first bytes", "EDF, BDF, BrainVision or a text table", FirstBytes.described(head));
            }
            return reader.get().read(path, options);
        } catch (IOException e) {
            throw FileProblem.FILE_UNREADABLE.at("file", "readable bytes", reason(e));
        }
    }

    private static void requireFile(Path path) throws UnusableRecordingException {
        if (Files.isDirectory(path)) {
            throw FileProblem.FILE_IS_FOLDER.at("path", "a file", "a folder");
        }
        if (!Files.exists(path)) {
            throw FileProblem.FILE_MISSING.at("path", "a file", "nothing");
        }
        if (!Files.isReadable(path)) {
            throw FileProblem.FILE_UNREADABLE.at("file", "permission to read", "none");
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static Optional<RecordingReader> readerFor(Path path, byte[] head) {
        return ServiceLoader.load(RecordingReader.class, RecordingFiles.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(reader -> reader.recognises(path, head))
                .findFirst();
    }

    /** The message of most file exceptions is the file's name, which may be a patient's: only the kind is told. */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName();
    }
}
