package org.polymyo.cli;

import java.nio.file.Path;
import org.polymyo.format.ReadOptions;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Recognition;
import org.polymyo.recording.Recording;

/** Opens files for the commands. */
final class Opened {
    private Opened() {}

    /**
     * Opens a recording and recognises its channels.
     *
     * @param path the file
     * @param options what a person adds to the file
     * @param montage what a person says about the channels
     * @return the recording; the caller closes it
     * @throws UnusableRecordingException if the file cannot be trusted
     * @throws WrongUseException if the montage does not fit the file
     */
    static Recording recognised(Path path, ReadOptions options, Montage montage)
            throws UnusableRecordingException, WrongUseException {
        Recording recording = checked(path, options, montage);
        return Recognition.with(montage).apply(recording);
    }

    /**
     * Opens a recording as it is, once the montage is known to fit it; the evaluation recognises the channels itself.
     *
     * @param path the file
     * @param options what a person adds to the file
     * @param montage what a person says about the channels
     * @return the recording as read; the caller closes it
     * @throws UnusableRecordingException if the file cannot be trusted
     * @throws WrongUseException if the montage does not fit the file
     */
    static Recording checked(Path path, ReadOptions options, Montage montage)
            throws UnusableRecordingException, WrongUseException {
        Recording recording = RecordingFiles.open(path, options);
        try {
            Recognition.with(montage).apply(recording);
            return recording;
        } catch (IllegalArgumentException e) {
            recording.close();
            throw new WrongUseException(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            recording.close();
            throw e;
        }
    }
}
