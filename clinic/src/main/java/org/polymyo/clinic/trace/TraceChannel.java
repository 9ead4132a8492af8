package org.polymyo.clinic.trace;

import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

/**
 * What the review page says of a channel.
 *
 * @param index its place in the recording, from 0
 * @param label as in the file
 * @param kind {@code EMG}, {@code EEG}, … as in BIDS
 * @param unit unit of the values
 * @param rate samples per second
 * @param muscle muscle, scalp position or segment; empty where none is known
 * @param side {@code L}, {@code R}, {@code M} or empty
 * @param part region of the body, {@code UNKNOWN} where none is known
 */
public record TraceChannel(
        int index, String label, String kind, String unit, double rate, String muscle, String side, String part) {
    /**
     * What is known of a recognised channel.
     *
     * @param index its place in the recording
     * @param channel the channel
     * @return the description
     */
    static TraceChannel of(int index, Channel channel) {
        Where where = where(channel.placement());
        return new TraceChannel(
                index,
                channel.label(),
                channel.placement().type(),
                channel.unit().symbol(),
                channel.rateHz(),
                where.name(),
                where.side().letter(),
                where.part().name());
    }

    private static Where where(Placement placement) {
        return switch (placement) {
            case Placement.Muscle m -> new Where(m.name(), m.side(), m.part());
            case Placement.Scalp s -> new Where(s.position(), Side.UNSTATED, BodyPart.UNKNOWN);
            case Placement.Segment s -> new Where(s.name(), s.side(), BodyPart.UNKNOWN);
            case Placement.InView v -> new Where(v.name(), v.side(), v.part());
            case Placement.Eye e -> Where.UNKNOWN;
            case Placement.Heart h -> Where.UNKNOWN;
            case Placement.Trigger t -> Where.UNKNOWN;
            case Placement.Other o -> Where.UNKNOWN;
            case Placement.Unknown u -> Where.UNKNOWN;
        };
    }

    /**
     * A place of the body.
     *
     * @param name its name
     * @param side its side
     * @param part its region
     */
    private record Where(String name, Side side, BodyPart part) {
        private static final Where UNKNOWN = new Where("", Side.UNSTATED, BodyPart.UNKNOWN);
    }
}
