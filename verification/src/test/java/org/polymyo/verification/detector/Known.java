package org.polymyo.verification.detector;

import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.synthetic.Truth;

/** One burst or silent period that is really there: foot to foot and half-amplitude duration in seconds. */
record Known(String channel, TimeSpan span, double half) {
    static List<Known> bursts(Truth truth) {
        return truth.bursts().stream()
                .map(b -> new Known(
                        b.channel(), b.times().span(), b.times().half().seconds()))
                .toList();
    }

    static List<Known> gaps(Truth truth) {
        return truth.silentPeriods().stream()
                .map(g -> new Known(g.channel(), g.span(), g.span().seconds()))
                .toList();
    }
}
