package org.polymyo.preparation;

import java.util.List;
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
}
