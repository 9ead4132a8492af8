package org.polymyo.format.edf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.polymyo.format.FileSource;
import org.polymyo.format.RecordingReader;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Recording;

/**
 * Reads EDF, EDF+C, EDF+D, BDF, BDF+C and BDF+D. Names and identifications in the header are never looked at, with one
 * exception: the start date in the recording identification of EDF+.
 */
public final class EdfReader implements RecordingReader {
    /** A reader; it holds nothing. */
    public EdfReader() {}

    @Override
    public boolean recognises(Path path, byte[] head) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return Magic.fits(head) || name.endsWith(".edf") || name.endsWith(".bdf");
    }

    @Override
    public Recording read(Path path) throws UnusableRecordingException, IOException {
        FileSource source = FileSource.open("EDF", List.of(path));
        try {
            return EdfRecording.of(source.bytes(0), source::named);
        } catch (UnusableRecordingException | IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }
}
