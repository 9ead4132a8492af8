package org.polymyo.verification.agreement;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.Recording;
import org.polymyo.verification.Checkout;

/** Real recordings beside the checkout; they are not part of it. */
final class RealData {
    private RealData() {}

    /** Skips the test, saying so, where the file is absent. */
    static Path file(String name) {
        Path file = Checkout.ROOT.resolve("../shared/data").resolve(name).normalize();
        assumeTrue(
                Files.isRegularFile(file),
                "../shared/data/" + name + " is absent: agreement with real recordings was not checked");
        return file;
    }

    static Report report(Path file) throws UnusableRecordingException {
        try (Recording recording = RecordingFiles.open(file)) {
            return Evaluation.of(recording, Protocol.defaults(), Execution.ordinary());
        }
    }
}
