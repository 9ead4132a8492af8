package org.polymyo.event;

import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;

/**
 * A brief stretch with its edges placed: what it takes to say whether it is a burst of a jerk.
 *
 * @param placed onset, offset and size
 * @param level mean square of the background it stands out from
 * @param around mean square just before and just after, the larger
 * @param peakPower largest mean square over 10 ms
 * @param riding whether it stands out of a contraction
 * @param piece where it was found
 */
record Candidate(
        Edges.Placed placed, double level, double around, double peakPower, boolean riding, PreparedPiece piece) {
    TimeSpan span() {
        double onset = placed.onset().foot();
        return new TimeSpan(onset, Math.max(onset, placed.offset().foot()));
    }

    double halfMilliseconds() {
        return 1000 * (placed.offset().half() - placed.onset().half());
    }

    double riseMilliseconds() {
        return 1000 * placed.onset().rise();
    }

    double contrast() {
        return placed.inside() / Math.max(around, level);
    }

    Activity.Burst burst(String channel) {
        var onset = placed.onset();
        var offset = placed.offset();
        var extent = new Extent(span(), onset.interval(), offset.interval());
        var half = new TimeSpan(onset.half(), Math.max(onset.half(), offset.half()));
        double amplitude = Math.sqrt(Math.max(0, peakPower - level));
        double ratio = Math.max(placed.inside() - level, 1e-6 * level) / Math.max(level, 1e-12);
        return new Activity.Burst(channel, extent, half, amplitude, 10 * StrictMath.log10(ratio));
    }
}
