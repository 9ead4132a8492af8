package org.polymyo.format.edf;

import static org.polymyo.format.edf.EdfBytes.ramp;
import static org.polymyo.format.edf.EdfBytes.tal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.polymyo.format.RecordingReader;
import org.polymyo.format.RecordingReaderContractTest;

class EdfReaderTest extends RecordingReaderContractTest {
    @Override
    protected RecordingReader reader() {
        return new EdfReader();
    }

    @Override
    protected Path example(Path into) throws IOException {
        var file = new EdfBytes();
        file.patient = "0815 F 01-JAN-1950 " + PATIENT;
        file.identification = "Startdate 02-MAR-2021 " + PATIENT + " " + PATIENT + " X";
        file.reserved = "EDF+D";
        file.microvolts("EMG APB R", 400).microvolts("EMG APB R", 30).annotations(60);
        for (int record = 0; record < 7; record++) {
            String onset = "+" + (record < 4 ? record : record + 10) + ".25";
            file.record(ramp(1000 * record, 400), ramp(100 * record, 30), tal(onset, "task " + record));
        }
        return Files.write(into.resolve("example.edf"), file.bytes());
    }
}
