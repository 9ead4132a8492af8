package org.polymyo.preparation;

import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Channel;

/**
 * A channel of EEG, EOG or acceleration, fit to measure: mains subtracted, what must not be measured named, nothing
 * filtered, because each question needs its own filter.
 *
 * @param channel the channel as recorded, recognised
 * @param pieces its uninterrupted pieces, cleaned when read
 */
public record PreparedSignal(Channel channel, List<PreparedTrace> pieces) {
    /** Copies the list. */
    public PreparedSignal {
        pieces = List.copyOf(pieces);
    }

    /**
     * The piece that holds a whole span in which nothing is flat, at the rail or missing.
     *
     * @param span wanted time
     * @return the piece, where there is one
     */
    public Optional<PreparedTrace> holding(TimeSpan span) {
        return pieces.stream()
                .filter(piece -> piece.raw().span().startSeconds() <= span.startSeconds()
                        && piece.raw().span().endSeconds() >= span.endSeconds()
                        && !Spans.touch(piece.invalid(), span))
                .findFirst();
    }
}
