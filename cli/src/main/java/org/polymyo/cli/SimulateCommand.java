package org.polymyo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.polymyo.document.OutputNotWritableException;
import org.polymyo.document.WholeFile;
import org.polymyo.format.edf.EdfWriter;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.SyntheticRecording;
import org.polymyo.synthetic.VirtualPatient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simulate}: a recording whose truth is known. */
@Command(
        name = "simulate",
        description = "Makes a synthetic recording as EDF+, or a video, and, beside it, its truth as .events.tsv.",
        footer = {
            "",
            "Examples:",
            "  polymyo simulate --type list",
            "  polymyo simulate --type cortical --seconds 60 --seed 1 --out made.edf",
            "  polymyo simulate --type functional --study full --seed 1 --out visit.edf",
            "  polymyo simulate --clip made.mp4 --jerks left-arm,neck --fps 60 --hand-shake 3"
        })
final class SimulateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "cortical",
            description = "What to simulate, ${DEFAULT-VALUE} when not given; `list` prints every type.")
    private String type = "cortical";

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "180",
            description = "Length, ${DEFAULT-VALUE} s when not given, 30 to 3600; of a video 30 s, 2 to 600.")
    private double seconds = 180;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which person; the same seed gives the same bytes.")
    private long seed = 1;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            defaultValue = "2000",
            description = "Sampling rate of the EMG, ${DEFAULT-VALUE} Hz when not given, 500 to 10000.")
    private double rateHz = 2000;

    @Option(
            names = "--study",
            paramLabel = "PART",
            defaultValue = "none",
            description = {
                "A whole visit to a laboratory in place of --seconds and --rate: `full` is 25 minutes with EEG, "
                        + "stimuli, accelerometer and 13 muscles; `emg` is its first 11 minutes, without these."
            })
    private String study = "none";

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write, ending in .edf.")
    private Path out = Path.of("simulated.edf");

    @Mixin
    private ClipOptions clip = new ClipOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter to = spec.commandLine().getOut();
        if (clip.wanted()) {
            boolean stated = spec.commandLine().getParseResult().hasMatchedOption("--seconds");
            clip.write(stated ? Optional.of(seconds) : Optional.empty(), seed, to);
            return ExitCode.DONE.number();
        }
        if (type.equals("list")) {
            types().forEach(to::println);
            return ExitCode.DONE.number();
        }
        SyntheticRecording made = made();
        write(made);
        to.println("SYNTHETIC DATA, " + type + ", person " + seed + ", "
                + Words.clock(made.recording().durationSeconds()) + ", "
                + made.truth().jerks().size() + " jerks.");
        to.println("Written:");
        to.println("  " + out);
        to.println("  " + truthFile());
        return ExitCode.DONE.number();
    }

    private SyntheticRecording made() throws WrongUseException {
        if (!types().contains(type.toLowerCase(Locale.ROOT))) {
            throw new WrongUseException("--type: expected one of " + String.join(", ", types()) + ", found " + type);
        }
        new AllowedRange("--seconds", 30, 3600, "s").check(seconds);
        new AllowedRange("--rate", 500, 10_000, "Hz").check(rateHz);
        if (!out.toString().endsWith(".edf")) {
            throw new WrongUseException("--out: expected a file that ends in .edf, found " + out);
        }
        IntendedType intended =
                IntendedType.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_'));
        VirtualPatient patient = VirtualPatient.of(intended, seed);
        return switch (study) {
            case "full" -> patient.fullVisit().generate();
            case "emg" -> patient.emgOnly().generate();
            case "none" -> patient.scene(seconds).atEmgRate(rateHz).generate();
            default -> throw new WrongUseException("--study: expected full, emg or none, found " + study);
        };
    }

    private void write(SyntheticRecording made) throws OutputNotWritableException {
        Path folder = Objects.requireNonNull(out.toAbsolutePath().getParent(), "a file lies in a folder");
        try {
            Files.createDirectories(folder);
            EdfWriter.edf().saysSynthetic().write(made.labelled(), out);
            WholeFile.write(truthFile(), TruthTable.of(made.truth()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
        }
    }

    private Path truthFile() {
        String name = out.getFileName().toString();
        return out.resolveSibling(name.substring(0, name.length() - ".edf".length()) + ".events.tsv");
    }

    private static List<String> types() {
        return Arrays.stream(IntendedType.values())
                .filter(t -> t != IntendedType.UNSTATED)
                .map(t -> t.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
