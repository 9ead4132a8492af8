package org.polymyo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.polymyo.format.MontageFile;
import org.polymyo.format.ReadOptions;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Montage;
import picocli.CommandLine.Option;

/** What a person states about channels on the command line; wins over recognition. */
final class ChannelOptions {
    @Option(
            names = "--montage",
            paramLabel = "FILE",
            description = "A table of what the channels are; docs/reference/montage.md describes it.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            description = "Sampling rate of a text table, or pictures a second of points, without a time column.")
    private Optional<Double> rateHz = Optional.empty();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "Unit of a text table that states none, for example mV.")
    private Optional<String> unit = Optional.empty();

    @Option(
            names = "--channel",
            paramLabel = "LABEL=TYPE:NAME:SIDE",
            description = {
                "What a channel is, for example \"EXG1=EMG:abductor pollicis brevis:L\", or with an electrode to subtract "
                        + "\"EXG1~EXG2=EMG:abductor pollicis brevis:L\". TYPE is EMG, EEG, EOG, ECG, ACC, TRIG, OTHER or "
                        + "UNKNOWN. May be repeated."
            })
    private List<String> channels = new ArrayList<>();

    @Option(
            names = "--pair",
            paramLabel = "FIRST~SECOND",
            description =
                    "A bipolar pair of two channels, first minus second; recognised by its label. May be repeated.")
    private List<String> pairs = new ArrayList<>();

    /**
     * All statements together; what is typed wins over the file.
     *
     * @return the montage
     * @throws WrongUseException if one cannot be read
     * @throws UnusableRecordingException if the montage file cannot be used
     * @throws IOException if it cannot be read
     */
    Montage montage() throws WrongUseException, UnusableRecordingException, IOException {
        Montage montage = typed();
        return file.isPresent() ? montage.and(MontageFile.read(file.get())) : montage;
    }

    /**
     * What the user adds to files that do not say it.
     *
     * @return rate and unit, where given
     * @throws WrongUseException if the rate is none
     */
    ReadOptions readOptions() throws WrongUseException {
        try {
            OptionalDouble rate = rateHz.map(OptionalDouble::of).orElse(OptionalDouble.empty());
            return new ReadOptions(rate, unit);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--rate: " + e.getMessage());
        }
    }

    private Montage typed() throws WrongUseException {
        Montage montage = Montage.empty();
        try {
            for (String channel : channels) {
                montage = montage.and(Montage.parse(channel));
            }
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--channel: " + e.getMessage());
        }
        for (String pair : pairs) {
            montage = montage.and(pair(pair));
        }
        return montage;
    }

    private static Montage pair(String text) throws WrongUseException {
        String[] labels = text.split("~", -1);
        if (labels.length != 2 || labels[0].isBlank() || labels[1].isBlank()) {
            throw new WrongUseException(
                    "--pair: expected FIRST~SECOND, for example \"EXG1~EXG2\", found \"" + text + "\"");
        }
        return new Montage(List.of(), List.of(new Montage.Pair(labels[0].strip(), labels[1].strip())));
    }
}
