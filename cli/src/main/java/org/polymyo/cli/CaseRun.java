package org.polymyo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.polymyo.document.CaseDocuments;
import org.polymyo.document.OutputNotWritableException;
import org.polymyo.evaluation.CaseReport;
import org.polymyo.evaluation.Meeting;
import org.polymyo.evaluation.Placing;
import org.polymyo.video.timeline.Stream;
import org.polymyo.video.timeline.Timeline;
import org.polymyo.video.timeline.TimelineSettings;

/** Several recordings and videos of one case: each with its own documents, and one list of all on one clock. */
final class CaseRun {
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<CaseReport.Entry> entries = new ArrayList<>();
    private final List<Stream> streams = new ArrayList<>();
    private ExitCode worst = ExitCode.DONE;

    CaseRun(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Analyses one file. */
    @FunctionalInterface
    interface Analysis {
        /**
         * Analyses it.
         *
         * @param input the file
         * @return what came of it
         * @throws Exception why nothing came of it
         */
        AnalyzeCommand.Written of(Input input) throws Exception;
    }

    /**
     * Analyses all; one that fails does not stop the others.
     *
     * @param inputs the files
     * @param analysis analyses one
     * @param folder where the list goes
     * @param settings when two streams count as placed on one clock
     * @return the worst failure, which decides the exit code
     * @throws OutputNotWritableException if the list cannot be written
     */
    ExitCode of(List<Input> inputs, Analysis analysis, Path folder, TimelineSettings settings)
            throws OutputNotWritableException {
        for (Input input : inputs) {
            one(input, analysis);
        }
        CaseReport found = placed(settings);
        OutputFolder output = OutputFolder.at(folder);
        try {
            CaseDocuments.write(found, folder);
        } finally {
            output.close();
        }
        print(found, folder);
        return worst;
    }

    private void one(Input input, Analysis analysis) {
        try {
            AnalyzeCommand.Written analysed = analysis.of(input);
            entries.add(
                    new CaseReport.Entry(input.name(), Optional.of(analysed.report()), "", new Placing.Unplaced("")));
            analysed.stream().ifPresent(streams::add);
        } catch (CancellationException e) {
            throw e;
        } catch (Exception e) {
            err.print(input.name() + ": ");
            ExitCode code = Failures.tell(e, err);
            worst = code.number() > worst.number() ? code : worst;
            entries.add(new CaseReport.Entry(
                    input.name(), Optional.empty(), Failures.sentence(e), new Placing.Unplaced("not analysed")));
        }
    }

    /** Only a video needs another stream's clock. */
    private CaseReport placed(TimelineSettings settings) {
        if (streams.size() < 2 || streams.stream().noneMatch(Stream::clip)) {
            return new CaseReport(entries, List.of());
        }
        Map<String, Placing> places = Timeline.of(streams, settings);
        List<CaseReport.Entry> placed = entries.stream()
                .map(e -> new CaseReport.Entry(
                        e.name(), e.report(), e.failure(), places.getOrDefault(e.name(), e.placing())))
                .toList();
        return new CaseReport(placed, Meeting.of(placed, settings.ordering() / 1000));
    }

    private void print(CaseReport found, Path folder) {
        var table = new Columns();
        found.entries()
                .forEach(e -> table.row(
                        e.name(), e.report().map(ReportSummary::verdict).orElse("failed")));
        out.print(table.text());
        if (found.reference().isPresent()) {
            var clock = new Columns();
            found.entries().stream()
                    .filter(e -> e.report().isPresent())
                    .forEach(e -> clock.row(e.name(), Words.harmless(words(e.placing()))));
            out.print("\nOne clock\n" + clock.text());
        }
        out.println("Written:");
        CaseDocuments.NAMES.forEach(name -> out.println("  " + folder.resolve(name)));
    }

    private static String words(Placing placing) {
        return switch (placing) {
            case Placing.Reference r -> "the clock of the case";
            case Placing.Placed p ->
                "begins at " + Words.number(p.offsetSeconds()) + " s (95 % "
                        + Words.number(p.interval().low()) + " to "
                        + Words.number(p.interval().high()) + "), by " + p.by();
            case Placing.Unplaced u -> "not placed: " + u.reason();
        };
    }
}
