package org.polymyo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.polymyo.document.Documents;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Recording;
import org.polymyo.synthetic.SampleCase;
import org.polymyo.video.decoding.ClipFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze}: from recordings to reports. */
@Command(
        name = "analyze",
        description = {
            "Finds and measures jerks and writes report.html, report.pdf, report.json, events.tsv and annotations.edf.",
            "Without a path it analyses a synthetic sample case."
        },
        footer = {
            "",
            "Examples:",
            "  polymyo analyze",
            "  polymyo analyze walk.edf --out walk-report",
            "  polymyo analyze walk.edf --channel \"EMG1=EMG:abductor pollicis brevis:L\"",
            "  polymyo analyze clip.mp4 --hide-face --out clip-report",
            "  polymyo analyze recordings/ --out reports"
        })
final class AnalyzeCommand implements Callable<Integer> {
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Recordings, or folders of them: EDF, BDF, BrainVision (.vhdr), text tables, videos.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "polymyo-out",
            description = "Where to write, ./${DEFAULT-VALUE} when not given. Several recordings get a folder each.")
    private Path out = Path.of("polymyo-out");

    @Mixin
    private ChannelOptions channels = new ChannelOptions();

    @Mixin
    private VideoOptions video = new VideoOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    /**
     * The command.
     *
     * @param interruption asks running work to stop
     */
    AnalyzeCommand(Interruption interruption) {
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws Exception {
        Montage montage = channels.montage();
        if (paths.isEmpty()) {
            try (Recording sample = SampleCase.generate().recording()) {
                Protocol protocol = run.protocol(montage, SampleCase.TITLE);
                print(analyze("sample case", out, execution -> Evaluation.of(sample, protocol, execution)));
            }
            return ExitCode.DONE.number();
        }
        Protocol protocol = run.protocol(montage);
        List<Input> inputs = Input.of(paths);
        if (inputs.size() == 1 && paths.size() == 1 && inputs.getFirst().path().equals(paths.getFirst())) {
            print(analyze(inputs.getFirst(), protocol, out));
            return ExitCode.DONE.number();
        }
        return analyzeEach(inputs, protocol).number();
    }

    /** One that fails does not stop the others; the worst failure decides the exit code. */
    private ExitCode analyzeEach(List<Input> inputs, Protocol protocol) {
        PrintWriter err = spec.commandLine().getErr();
        var table = new Columns();
        ExitCode worst = ExitCode.DONE;
        for (Input input : inputs) {
            try {
                Report report =
                        analyze(input, protocol, out.resolve(input.name())).report();
                table.row(input.name(), ReportSummary.verdict(report));
            } catch (CancellationException e) {
                throw e;
            } catch (Exception e) {
                err.print(input.name() + ": ");
                ExitCode code = Failures.tell(e, err);
                worst = code.number() > worst.number() ? code : worst;
                table.row(input.name(), "failed: " + code.meaning());
            }
        }
        spec.commandLine().getOut().print(table.text());
        return worst;
    }

    private Written analyze(Input input, Protocol protocol, Path folder) throws Exception {
        if (input.isVideo()) {
            return analyze(
                    input.name(),
                    folder,
                    new ClipEvaluating(ClipFile.at(input.path()), protocol, run.videoSettings(), video));
        }
        try (Recording recording = Opened.checked(input.path(), channels.readOptions(), protocol.montage())) {
            return analyze(input.name(), folder, execution -> Evaluation.of(recording, protocol, execution));
        }
    }

    private Written analyze(String name, Path folder, Evaluating evaluating) throws Exception {
        var progress = new ProgressLine(spec.commandLine().getErr(), name, Boolean.getBoolean("polymyo.terminal"));
        OutputFolder output = OutputFolder.at(folder);
        try {
            Execution execution = run.execution(share -> {
                interruption.check();
                progress.at(share);
            });
            Report report = evaluating.report(execution);
            interruption.check();
            Documents.write(report, folder);
            evaluating.writeBeside(folder, execution);
            return new Written(report, folder);
        } finally {
            output.close();
            progress.done();
        }
    }

    private void print(Written written) {
        PrintWriter to = spec.commandLine().getOut();
        to.print(ReportSummary.of(written.report()));
        to.println("Written:");
        Documents.NAMES.forEach(name -> to.println("  " + written.folder().resolve(name)));
        if (video.overlay()) {
            to.println("  " + written.folder().resolve(ClipEvaluating.OVERLAY));
        }
    }

    /**
     * A report and where it is.
     *
     * @param report the report
     * @param folder its folder
     */
    private record Written(Report report, Path folder) {}
}
