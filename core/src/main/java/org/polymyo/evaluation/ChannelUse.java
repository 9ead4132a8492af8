package org.polymyo.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.polymyo.event.MotionSensor;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

/** Says for each channel what it was used for, or why not. */
final class ChannelUse {
    private final Set<String> measured;

    private ChannelUse(Set<String> measured) {
        this.measured = measured;
    }

    static List<Report.ChannelLine> lines(Prepared prepared) {
        var use = new ChannelUse(prepared.muscles().stream()
                .filter(m -> !m.pieces().isEmpty())
                .map(PreparedMuscle::label)
                .collect(Collectors.toSet()));
        return prepared.recording().channels().stream().map(use::line).toList();
    }

    private Report.ChannelLine line(Channel channel) {
        return new Report.ChannelLine(
                channel.label(),
                channel.placement().type(),
                words(channel.placement()),
                channel.reason(),
                channel.rateHz(),
                channel.unit().symbol(),
                channel.coveredSeconds(),
                use(channel));
    }

    private static String words(Placement placement) {
        return switch (placement) {
            case Placement.Muscle m -> m.name() + side(m.side());
            case Placement.Scalp s -> s.position();
            case Placement.Eye e -> "eye movement";
            case Placement.Heart h -> "heart";
            case Placement.Segment s -> s.name() + side(s.side()) + (s.axis().isEmpty() ? "" : ", axis " + s.axis());
            case Placement.InView v -> v.name();
            case Placement.Trigger t -> "trigger";
            case Placement.Other o -> o.kind();
            case Placement.Unknown u -> "unknown";
        };
    }

    private static String side(Side side) {
        return switch (side) {
            case LEFT -> ", left";
            case RIGHT -> ", right";
            case MIDLINE -> ", midline";
            case UNSTATED -> "";
        };
    }

    private String use(Channel channel) {
        return switch (channel.placement()) {
            case Placement.Muscle m -> muscle(channel, m);
            case Placement.Scalp s -> scalp(channel);
            case Placement.Eye e -> "eye movements, to keep them apart from slow potentials of the cortex";
            case Placement.Heart h -> "heart beats, to take the heart's share out of the EMG";
            case Placement.Segment s -> segment(channel);
            case Placement.InView v ->
                channel.pieces().isEmpty() ? "not used: not well seen" : "jerks of this part of the body";
            case Placement.Trigger t -> "triggers, to tell reactions from jerks";
            case Placement.Other o -> "not used: not a signal of movement, muscle or brain";
            case Placement.Unknown u -> "not used: not recognised; name it with --channel if it is EMG";
        };
    }

    private static String scalp(Channel channel) {
        return channel.unit().isVoltage()
                ? "potentials before the jerks and after stimuli, coherence with the muscles"
                : "not used: EEG needs a unit of voltage";
    }

    private static String segment(Channel channel) {
        if (!channel.unit().equals(Unit.METRE_PER_SECOND_SQUARED)) {
            return "not used: an acceleration in m/s², g or milli-g is needed";
        }
        return channel.rateHz() < MotionSensor.LOWEST_RATE_HZ
                ? "not used: 25 Hz or more is needed"
                : "abrupt movements: their size and, beside EMG, their delay; jerks by itself where there is no EMG";
    }

    private String muscle(Channel channel, Placement.Muscle muscle) {
        if (channel.rateHz() < Preparation.LOWEST_RATE_HZ) {
            return String.format(
                    Locale.ROOT, "not used: %.6g Hz is too slow for EMG, at least 100 Hz is needed", channel.rateHz());
        }
        if (!measured.contains(channel.label())) {
            return "not used: no uninterrupted second of samples";
        }
        String part = muscle.part() == BodyPart.UNKNOWN ? ", but not for the distribution over the body" : "";
        return channel.rateHz() < Preparation.DURATION_RATE_HZ
                ? "jerks are counted; durations and order need 1000 Hz" + part
                : "bursts and silent periods" + part;
    }
}
