package org.polymyo.cli;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.recording.Montage;
import picocli.CommandLine.Option;

/** What a person states about channels on the command line; wins over recognition. */
final class ChannelOptions {
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
            description = "A bipolar pair of two channels, first minus second; recognised by its label. May be repeated.")
    private List<String> pairs = new ArrayList<>();

    /**
     * All statements together.
     *
     * @return the montage
     * @throws WrongUseException if one cannot be read
     */
    Montage montage() throws WrongUseException {
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
            throw new WrongUseException("--pair: expected FIRST~SECOND, for example \"EXG1~EXG2\", found \"" + text + "\"");
        }
        return new Montage(List.of(), List.of(new Montage.Pair(labels[0].strip(), labels[1].strip())));
    }
}
