package org.polymyo.recording;

import java.util.List;
import java.util.Objects;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.signal.Signal;

/**
 * One channel of a recording, at its own rate and unit. A gap in the recording separates two pieces.
 *
 * @param label the label as in the file, made unique by the reader where the file repeats one
 * @param placement where it was taken from
 * @param reason why it was recognised as that, in words for the report
 * @param rateHz samples per second of every piece
 * @param unit unit of every piece
 * @param pieces uninterrupted runs in order of time, not overlapping; may be empty
 */
public record Channel(String label, Placement placement, String reason, double rateHz, Unit unit, List<Signal> pieces) {
    /** Copies the list and refuses missing values. */
    public Channel {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(unit, "unit");
        pieces = List.copyOf(pieces);
    }

    /**
     * The same channel recognised as something else.
     *
     * @param newPlacement where it was taken from
     * @param newReason why
     * @return a new channel over the same samples
     */
    public Channel recognisedAs(Placement newPlacement, String newReason) {
        return new Channel(label, newPlacement, newReason, rateHz, unit, pieces);
    }

    /**
     * Time covered by samples, gaps not counted.
     *
     * @return seconds
     */
    public double coveredSeconds() {
        return pieces.stream().map(Signal::span).mapToDouble(TimeSpan::seconds).sum();
    }
}
