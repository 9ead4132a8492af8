package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.evaluation.CaseReport;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Meeting;
import org.polymyo.evaluation.Placing;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.preparation.Execution;
import org.polymyo.quantity.Interval;
import org.polymyo.recording.Recording;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.VirtualPatient;

class CaseDocumentsTest {
    private static final Report REPORT = report();

    @TempDir
    Path folder;

    private static Report report() {
        try (Recording made =
                VirtualPatient.of(IntendedType.CORTICAL, 3).scene(40).generate().recording()) {
            return Evaluation.of(made, Protocol.defaults(), Execution.ordinary());
        }
    }

    private static CaseReport found(Placing.Placed clip) {
        List<CaseReport.Entry> entries = List.of(
                new CaseReport.Entry("emg", Optional.of(REPORT), "", new Placing.Reference()),
                new CaseReport.Entry("clip <1>", Optional.of(REPORT), "", clip),
                new CaseReport.Entry("broken", Optional.empty(), "no <video>", new Placing.Unplaced("not analysed")));
        return new CaseReport(entries, Meeting.of(entries, 0.025));
    }

    @Test
    void theListNamesEveryFileAlsoWhatCouldNotBeAnalysed() throws IOException, OutputNotWritableException {
        CaseDocuments.write(found(new Placing.Placed(0, new Interval(-0.01, 0.01), "light", true)), folder);

        String page = Files.readString(folder.resolve("case.html"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("emg", "clip &lt;1&gt;", "broken", "no &lt;video&gt;", "./clip%20%3C1%3E/report.html");
        assertThat(Files.readString(folder.resolve("case.json"), StandardCharsets.UTF_8))
                .contains("\"failure\" : \"no <video>\"", "\"state\" : \"placed\"");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void jerksThatBothStreamsSawAreCountedAndTheirOrderIsGivenWhereTheOffsetIsNarrowAndIndependent() {
        Meeting meeting = found(new Placing.Placed(0, new Interval(-0.01, 0.01), "light", true))
                .meetings()
                .getFirst();

        assertThat(meeting.together()).isEqualTo(meeting.jerks()).isGreaterThan(5);
        assertThat(meeting.after().orElseThrow().low()).isNegative();
        assertThat(meeting.after().orElseThrow().high()).isPositive();
    }

    @Test
    void theOrderIsNotGivenWhereTheOffsetAssumesItOrIsWide() {
        assertThat(found(new Placing.Placed(0, new Interval(-0.01, 0.01), "movement and EMG", false))
                        .meetings()
                        .getFirst()
                        .after())
                .isEmpty();
        assertThat(found(new Placing.Placed(0, new Interval(-0.04, 0.04), "sound", true))
                        .meetings()
                        .getFirst()
                        .after())
                .isEmpty();
    }
}
