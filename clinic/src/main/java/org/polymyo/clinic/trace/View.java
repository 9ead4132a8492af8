package org.polymyo.clinic.trace;

import java.util.List;
import java.util.Objects;
import org.polymyo.quantity.TimeSpan;

/**
 * What a page of the review wants to draw.
 *
 * @param span from when to when, seconds on the recording's clock
 * @param columns how many columns of pixels there are
 * @param channels indices of the channels, in the order in which they are answered
 * @param sieve which frequencies to show
 */
public record View(TimeSpan span, int columns, List<Integer> channels, Sieve sieve) {
    private static final int MOST_COLUMNS = 16384;
    private static final int MOST_CHANNELS = 1024;

    /** Refuses what nobody can see. */
    public View {
        channels = List.copyOf(channels);
        Objects.requireNonNull(sieve, "sieve");
        if (!(span.seconds() > 0 && columns >= 1 && columns <= MOST_COLUMNS && channels.size() <= MOST_CHANNELS)) {
            throw new IllegalArgumentException("expected a span above 0 s, 1 to " + MOST_COLUMNS + " columns and up to "
                    + MOST_CHANNELS + " channels, found " + span.seconds() + " s, " + columns + " and "
                    + channels.size());
        }
    }
}
