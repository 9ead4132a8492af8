package org.polymyo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.polymyo.evaluation.Protocol;
import org.polymyo.finding.Clinic;
import org.polymyo.format.ProtocolFile;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.Montage;
import org.polymyo.video.VideoSettings;
import picocli.CommandLine.Option;

/** How an analysis is done, and with which numbers. */
final class RunOptions {
    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Change a setting; `polymyo settings` lists them. May be repeated.")
    private Map<String, Double> settings = new LinkedHashMap<>();

    @Option(
            names = "--clinic",
            paramLabel = "WHERE",
            description = {
                "Where the person is seen: movement, epilepsy or general; not-stated when not given.",
                "Sets the chance of each origin before any examination."
            })
    private Optional<String> clinic = Optional.empty();

    @Option(
            names = "--protocol",
            paramLabel = "FILE",
            description = "What triggers mean, which condition was held when, the height; docs/reference/protocol.md.")
    private Optional<Path> told = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the report. No name of a person, please.")
    private String title = "";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use, all processors when not given; never changes the result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--block",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Length read at once, ${DEFAULT-VALUE} s when not given; never changes the result.")
    private double blockSeconds = 60;

    /**
     * The protocol for a recording of somebody.
     *
     * @param montage what a person says about the channels
     * @return the protocol
     * @throws WrongUseException if a setting is unknown or out of range
     * @throws UnusableRecordingException if the protocol file cannot be used
     * @throws IOException if it cannot be read
     */
    Protocol protocol(Montage montage) throws WrongUseException, UnusableRecordingException, IOException {
        Protocol protocol = protocol(montage, title, false);
        return told.isPresent() ? protocol.telling(ProtocolFile.read(told.get())) : protocol;
    }

    /**
     * The protocol for a generated recording.
     *
     * @param montage what a person says about the channels
     * @param itsTitle title unless the user chose one
     * @return the protocol
     * @throws WrongUseException if a setting is unknown or out of range
     */
    Protocol protocol(Montage montage, String itsTitle) throws WrongUseException {
        return protocol(montage, title.isEmpty() ? itsTitle : title, true);
    }

    private Protocol protocol(Montage montage, String named, boolean synthetic) throws WrongUseException {
        Map<String, Double> chosen = new LinkedHashMap<>(settings);
        chosen.keySet().removeIf(name -> name.startsWith(VideoSettings.PREFIX));
        if (clinic.isPresent()) {
            chosen.put("finding.clinic", (double) clinic(clinic.get()).ordinal());
        }
        try {
            return Protocol.with(named, synthetic, montage, chosen);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--set: " + e.getMessage());
        }
    }

    private static Clinic clinic(String word) throws WrongUseException {
        List<String> words = Arrays.stream(Clinic.values()).map(Clinic::word).toList();
        if (!words.contains(word)) {
            throw new WrongUseException("--clinic: expected one of " + String.join(", ", words) + ", found " + word);
        }
        return Clinic.values()[words.indexOf(word)];
    }

    /**
     * The settings for videos.
     *
     * @return defaults with what the user chose
     * @throws WrongUseException if a setting is unknown or out of range
     */
    VideoSettings videoSettings() throws WrongUseException {
        try {
            Map<String, Double> chosen = new LinkedHashMap<>(settings);
            chosen.keySet().removeIf(name -> !name.startsWith(VideoSettings.PREFIX));
            return VideoSettings.with(chosen);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--set: " + e.getMessage());
        }
    }

    /**
     * How to run.
     *
     * @param progress told the share done
     * @return the execution
     * @throws WrongUseException if a number cannot work
     */
    Execution execution(DoubleConsumer progress) throws WrongUseException {
        new AllowedRange("--threads", 1, 256, "").check(threads);
        new AllowedRange("--block", 1, 600, "s").check(blockSeconds);
        return new Execution(threads, blockSeconds, progress);
    }
}
