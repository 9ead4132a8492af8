package org.polymyo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polymyo.recording.Recording;
import org.polymyo.video.decoding.DecodingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: what is in a file, and what it is usable for. */
@Command(
        name = "inspect",
        description =
                "Shows what is in a recording or video and what it is usable for. Reads the header, not the whole file.",
        footer = {
            "",
            "Examples:",
            "  polymyo inspect walk.edf",
            "  polymyo inspect walk.vhdr --channel \"EXG1~EXG2=EMG:biceps:L\"",
            "  polymyo inspect walk.edf --json",
            "  polymyo inspect clip.mp4"
        })
final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            description = "A recording: EDF, BDF, BrainVision (.vhdr), a text table, or a video.")
    private Path path = Path.of("");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private ChannelOptions channels = new ChannelOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (new Input("", path, Optional.empty()).isVideo()) {
            ClipInspection clip = ClipInspection.of(path, DecodingSettings.defaults());
            out.print(json ? clip.json() : clip.text());
            return ExitCode.DONE.number();
        }
        try (Recording recording = Opened.recognised(path, channels.readOptions(), channels.montage())) {
            out.print(json ? InspectionJson.of(recording) : InspectionText.of(recording));
        }
        return ExitCode.DONE.number();
    }
}
