package org.polymyo.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.polymyo.recording.LabelReading.Certain;
import org.polymyo.recording.LabelReading.Doubtful;
import org.polymyo.recording.LabelReading.Silent;

/**
 * Says for every channel where it was taken from and why that is believed: what a person states comes first, then label
 * and unit, then a few seconds of the signal. What fits nothing stays {@link Placement.Unknown}.
 */
public final class Recognition {
    private static final Set<String> NOT_ELECTRICAL = Set.of(
            "%",
            "°C", "C", "degC", "DegC", "K", "bpm", "BPM", "m/s²", "Hz", "L/s", "l/min", "cmH2O", "mmHg", "S", "µS",
            "uS", "Pa", "kPa", "N", "Nm", "deg", "°", "deg/s", "lx", "lux", "m", "cm", "mm");

    private final Montage montage;
    private final SignalReader bySignal;
    private final ElectrodePairs pairs;

    private Recognition(Montage montage, RecognitionSettings settings) {
        this.montage = Objects.requireNonNull(montage, "montage");
        this.bySignal = new SignalReader(settings);
        this.pairs = new ElectrodePairs(settings);
    }

    /**
     * Recognition that a person's statements override.
     *
     * @param montage what a person says; may be empty
     * @return a recognition with default settings
     */
    public static Recognition with(Montage montage) {
        return with(montage, RecognitionSettings.defaults());
    }

    /**
     * Recognition with chosen thresholds.
     *
     * @param montage what a person says; may be empty
     * @param settings thresholds of recognition by signal
     * @return a recognition
     */
    public static Recognition with(Montage montage, RecognitionSettings settings) {
        return new Recognition(montage, settings);
    }

    /**
     * Recognises every channel.
     *
     * @param recording as a reader gave it; stays open
     * @return the same recording with placements, reasons and bipolar pairs; a pair stands where its first electrode was
     * @throws IllegalArgumentException if the montage names a channel that the recording does not have, or pairs two
     *     channels of different rate or unit
     */
    public Recording apply(Recording recording) {
        MontageApplication stated = new MontageApplication(montage, recording.channels());
        List<Channel> channels = stated.withPairs();
        List<ElectrodePairs.Found> automatic =
                montage.pairs().isEmpty() ? pairs.in(stated.unstated(channels)) : List.of();
        List<LabelReading> readings = channels.stream()
                .map(c -> LabelReader.read(c.label(), c.unit()))
                .toList();
        Surroundings surroundings = Surroundings.of(channels, readings);
        List<Channel> recognised = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            recognised.addAll(one(channels.get(i), readings.get(i), surroundings, stated, automatic));
        }
        return recording.withChannels(Siblings.settled(recognised));
    }

    private List<Channel> one(
            Channel channel,
            LabelReading reading,
            Surroundings surroundings,
            MontageApplication stated,
            List<ElectrodePairs.Found> automatic) {
        if (stated.placed(channel).isPresent()) {
            return List.of(stated.placed(channel).get());
        }
        for (ElectrodePairs.Found pair : automatic) {
            if (pair.first().label().equals(channel.label())) {
                return List.of(formed(pair), electrode(channel, pair));
            }
            if (pair.second().label().equals(channel.label())) {
                return List.of(electrode(channel, pair));
            }
        }
        return List.of(byLabel(channel, reading, surroundings));
    }

    private Channel formed(ElectrodePairs.Found pair) {
        Channel difference = bySignal.recognise(Difference.of(pair.first(), pair.second()));
        return difference.recognisedAs(difference.placement(), pair.reason() + "; " + difference.reason());
    }

    private static Channel electrode(Channel channel, ElectrodePairs.Found pair) {
        String name = pair.first().label() + "-" + pair.second().label();
        return channel.recognisedAs(
                new Placement.Other("single electrode"), "used in the bipolar pair " + name + ", not on its own");
    }

    private Channel byLabel(Channel channel, LabelReading reading, Surroundings surroundings) {
        if (surroundings.counts(channel.label())) {
            return counted(channel);
        }
        return switch (reading) {
            case Certain certain -> checked(channel, certain.placement(), certain.reason());
            case Doubtful doubtful -> doubtful(channel, doubtful, surroundings);
            case Silent silent ->
                NOT_ELECTRICAL.contains(channel.unit().symbol())
                        ? channel.recognisedAs(new Placement.Unknown(), "label says nothing; unit " + channel.unit())
                        : bySignal.recognise(channel);
        };
    }

    /** A1 to A16 and B1 to B16 are places in a cap with its own numbers; C3 among them is not the C3 of the 10-20 system. */
    private static Channel counted(Channel channel) {
        return channel.recognisedAs(
                new Placement.Scalp("unnamed"),
                "the recording numbers its electrodes (A1, A2, A3, ...), so " + channel.label()
                        + " is an electrode of a cap, its scalp position is not stated");
    }

    private Channel doubtful(Channel channel, Doubtful reading, Surroundings surroundings) {
        String doubt = reading.reason() + " (" + reading.doubt() + ")";
        if (reading.placement() instanceof Placement.Muscle && surroundings.supportMuscle()) {
            String support = surroundings.muscles() + " labels of this recording are muscles";
            return checked(channel, reading.placement(), doubt + "; believed because " + support);
        }
        if (reading.placement() instanceof Placement.Eye && surroundings.sites() > 0) {
            return checked(channel, reading.placement(), doubt + "; believed because scalp positions are present");
        }
        Channel heard = bySignal.recognise(channel);
        boolean muscle = heard.placement() instanceof Placement.Muscle;
        return muscle && reading.placement() instanceof Placement.Muscle
                ? channel.recognisedAs(reading.placement(), doubt + "; believed because of the " + tail(heard))
                : channel.recognisedAs(heard.placement(), doubt + "; not believed; " + tail(heard));
    }

    private static String tail(Channel heard) {
        return heard.reason().replace("label says nothing; by signal", "signal");
    }

    private static Channel checked(Channel channel, Placement placement, String reason) {
        boolean electrical = placement instanceof Placement.Muscle
                || placement instanceof Placement.Scalp
                || placement instanceof Placement.Eye
                || placement instanceof Placement.Heart;
        if (electrical && NOT_ELECTRICAL.contains(channel.unit().symbol())) {
            return channel.recognisedAs(
                    new Placement.Unknown(), reason + ", but the unit " + channel.unit() + " is not electrical");
        }
        return channel.recognisedAs(placement, reason);
    }
}
