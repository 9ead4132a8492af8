package org.polymyo.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.polymyo.document.OutputNotWritableException;
import org.polymyo.evaluation.Report;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.video.timeline.Stream;

/** From an opened file to its report. */
interface Evaluating {
    /**
     * Evaluates.
     *
     * @param execution how to run
     * @return the report
     * @throws UnusableRecordingException if the file cannot be read on
     */
    Report report(Execution execution) throws UnusableRecordingException;

    /**
     * Writes what belongs to the report beside its documents; nothing unless asked for.
     *
     * @param folder where to
     * @param execution how to run
     * @throws UnusableRecordingException if the file cannot be read again
     * @throws OutputNotWritableException if it cannot be written
     * @throws IOException if the file cannot be read again
     */
    default void writeBeside(Path folder, Execution execution)
            throws UnusableRecordingException, OutputNotWritableException, IOException {}

    /**
     * What was evaluated as a stream of a case; after {@link #report}.
     *
     * @param name its name in the case
     * @return what it shows that another stream may show too
     * @throws UnusableRecordingException if the file cannot be read again
     */
    Stream stream(String name) throws UnusableRecordingException;
}
