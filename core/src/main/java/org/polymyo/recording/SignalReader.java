package org.polymyo.recording;

import java.util.Locale;

/** Decides from samples what a channel is whose label says nothing. */
final class SignalReader {
    /** Begins the verdict on a signal that fits no kind. */
    static final String UNCLEAR = "fits nothing clearly: ";

    private static final double SLOWEST_HZ = 100;
    private static final double LARGEST_EEG = 150;
    private static final double SMALLEST_EEG = 1;
    private static final double STEADY = 2;
    private static final double STEP_SHARE = 0.95;
    private static final int FEW_LEVELS = 64;

    private final RecognitionSettings settings;

    /**
     * A reader of signals.
     *
     * @param settings thresholds
     */
    SignalReader(RecognitionSettings settings) {
        this.settings = settings;
    }

    /**
     * Recognises a channel from a few seconds of it.
     *
     * @param channel any channel
     * @return the same channel with placement and reason
     */
    Channel recognise(Channel channel) {
        String intro = "label says nothing; by signal: ";
        if (channel.pieces().stream().allMatch(piece -> piece.length() < 2)) {
            return channel.recognisedAs(new Placement.Unknown(), "label says nothing and there are no samples");
        }
        SignalCharacter character = SignalCharacter.of(channel);
        if (character.range() == 0) {
            return channel.recognisedAs(new Placement.Unknown(), intro + "a flat line");
        }
        if (character.whole() && character.stepShare() >= STEP_SHARE && character.levels() <= FEW_LEVELS) {
            String reason = String.format(
                    Locale.ROOT,
                    "%s%d constant whole levels, %.1f %% of samples equal the one before",
                    intro,
                    character.levels(),
                    100 * character.stepShare());
            return channel.recognisedAs(new Placement.Trigger(), reason);
        }
        if (channel.rateHz() < SLOWEST_HZ) {
            return channel.recognisedAs(
                    new Placement.Unknown(), intro + channel.rateHz() + " Hz are too few to tell muscle from brain");
        }
        return analogue(channel, character, intro);
    }

    private Channel analogue(Channel channel, SignalCharacter character, String intro) {
        Placement placement = placement(channel, character);
        String verdict = switch (placement) {
            case Placement.Muscle m -> "like muscle: ";
            case Placement.Scalp s -> "like brain: ";
            case Placement.Heart h -> "like a heartbeat: ";
            case Placement.Eye e -> "";
            case Placement.Segment s -> "";
            case Placement.InView v -> "";
            case Placement.Trigger t -> "";
            case Placement.Other o -> "";
            case Placement.Unknown u -> UNCLEAR;
        };
        String unit =
                channel.unit().symbol().isEmpty() ? "" : " " + channel.unit().symbol();
        return channel.recognisedAs(placement, intro + verdict + character.inWords() + unit);
    }

    private Placement placement(Channel channel, SignalCharacter character) {
        boolean bursty = character.kurtosis() >= settings.burstiness();
        boolean voltage = channel.unit().isVoltage();
        if (character.beat() >= settings.beat() && bursty && character.fastShare() < settings.emgShare()) {
            return new Placement.Heart();
        }
        boolean fast = character.fastShare() >= (bursty ? settings.burstyEmgShare() : settings.emgShare());
        if (fast
                && character.kurtosis() > STEADY
                && (voltage || channel.unit().symbol().isEmpty())) {
            return new Placement.Muscle("unnamed", Side.UNSTATED, BodyPart.UNKNOWN);
        }
        boolean brainSize = voltage && character.amplitude() >= SMALLEST_EEG && character.amplitude() <= LARGEST_EEG;
        boolean slow = character.fastShare() < settings.eegShare() && character.kurtosis() > STEADY;
        return slow && brainSize && !bursty ? new Placement.Scalp("unnamed") : new Placement.Unknown();
    }
}
