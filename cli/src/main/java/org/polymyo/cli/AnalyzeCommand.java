package org.polymyo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polymyo.document.Documents;
import org.polymyo.document.PrintingPress;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.ProtocolFile;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Recording;
import org.polymyo.synthetic.SampleCase;
import org.polymyo.video.decoding.ClipFile;
import org.polymyo.video.series.SeriesOptions;
import org.polymyo.video.timeline.Stream;
import org.polymyo.video.timeline.TimelineSettings;
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
            "  polymyo analyze clipDLC_resnet50.csv --rate 60",
            "  polymyo analyze recordings/ --out reports"
        })
final class AnalyzeCommand implements Callable<Integer> {
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = {
                "Recordings, or folders of them: EDF, BDF, BrainVision (.vhdr), text tables, videos, and points of the"
                        + " body from OpenPose (folder of JSON), MediaPipe, DeepLabCut (CSV) or BIDS motion (TSV)."
            })
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
        if (Boolean.getBoolean("polymyo.long")) {
            PrintingPress.warmUp();
        }
        Montage montage = channels.montage();
        if (paths.isEmpty()) {
            try (Recording sample = SampleCase.generate().recording()) {
                Protocol protocol = run.protocol(montage, SampleCase.TITLE);
                print(analyze(new Work("sample case", out, false), new RecordingEvaluating(sample, protocol)));
            }
            return ExitCode.DONE.number();
        }
        Protocol protocol = run.protocol(montage);
        List<Input> inputs = Input.of(paths);
        if (inputs.size() == 1 && paths.size() == 1 && inputs.getFirst().path().equals(paths.getFirst())) {
            print(analyze(
                    inputs.getFirst(), protocol, new Work(inputs.getFirst().name(), out, false)));
            return ExitCode.DONE.number();
        }
        boolean clips = false;
        for (Input input : inputs) {
            clips |= input.isVideo() || input.isSeries();
        }
        boolean shared = clips;
        CaseRun all =
                new CaseRun(spec.commandLine().getOut(), spec.commandLine().getErr());
        TimelineSettings clock = run.videoSettings().timeline();
        return all.of(
                        inputs,
                        input -> analyze(input, protocol, new Work(input.name(), out.resolve(input.name()), shared)),
                        out,
                        clock)
                .number();
    }

    private Written analyze(Input input, Protocol common, Work work) throws Exception {
        Protocol protocol = input.told().isPresent()
                ? common.telling(ProtocolFile.read(input.told().get()))
                : common;
        if (input.isVideo()) {
            return analyze(
                    work,
                    new ClipEvaluating(
                            ClipFile.at(input.path()), protocol, run.videoSettings(), video, channels.readOptions()));
        }
        if (input.isSeries()) {
            SeriesOptions options = video.seriesOptions(channels.readOptions());
            return analyze(
                    work, new SeriesEvaluating(input.path(), protocol, run.videoSettings(), options, video.known()));
        }
        try (Recording recording = Opened.checked(input.path(), channels.readOptions(), protocol.montage())) {
            return analyze(work, new RecordingEvaluating(recording, protocol));
        }
    }

    private Written analyze(Work work, Evaluating evaluating) throws Exception {
        var progress =
                new ProgressLine(spec.commandLine().getErr(), work.name(), Boolean.getBoolean("polymyo.terminal"));
        OutputFolder output = OutputFolder.at(work.folder());
        try {
            Execution execution = run.execution(share -> {
                interruption.check();
                progress.at(share);
            });
            Report report = evaluating.report(execution);
            interruption.check();
            Documents.write(report, work.folder());
            evaluating.writeBeside(work.folder(), execution);
            return new Written(
                    report,
                    work.folder(),
                    work.shared() ? Optional.of(evaluating.stream(work.name())) : Optional.empty());
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
     * What is to be done with one file.
     *
     * @param name its name
     * @param folder where its documents go
     * @param shared whether its clock is to be compared with those of others
     */
    private record Work(String name, Path folder, boolean shared) {}

    /**
     * A report and where it is.
     *
     * @param report the report
     * @param folder its folder
     * @param stream what it shows that another may show too, where that was asked for
     */
    record Written(Report report, Path folder, Optional<Stream> stream) {}
}
