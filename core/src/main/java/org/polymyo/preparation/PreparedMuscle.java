package org.polymyo.preparation;

import java.util.List;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;

/**
 * One muscle's channel, fit to measure.
 *
 * @param channel the channel as recorded
 * @param placement the muscle
 * @param pieces its uninterrupted pieces, cleaned when read
 */
public record PreparedMuscle(Channel channel, Placement.Muscle placement, List<PreparedPiece> pieces) {
    /** Copies the list. */
    public PreparedMuscle {
        pieces = List.copyOf(pieces);
    }

    /**
     * The channel's label.
     *
     * @return label as in the file
     */
    public String label() {
        return channel.label();
    }

    /**
     * Time that must not be measured.
     *
     * @return seconds
     */
    public double invalidSeconds() {
        return pieces.stream().mapToDouble(p -> Spans.seconds(p.invalid())).sum();
    }
}
