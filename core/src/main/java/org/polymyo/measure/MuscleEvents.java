package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.event.Activity;
import org.polymyo.event.Watch;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;

/**
 * One muscle's share of everything that was found.
 *
 * @param muscle the muscle
 * @param watch for how long it could be watched
 * @param bursts its bursts that are part of jerks, in order of time
 * @param silentPeriods its silent periods, in order of time
 */
record MuscleEvents(
        PreparedMuscle muscle, Watch watch, List<Activity.Burst> bursts, List<Activity.SilentPeriod> silentPeriods) {
    /** Copies the lists. */
    MuscleEvents {
        bursts = List.copyOf(bursts);
        silentPeriods = List.copyOf(silentPeriods);
    }

    /**
     * The channel's label.
     *
     * @return label as in the file
     */
    String label() {
        return muscle.label();
    }

    /**
     * Whether its sampling rate allows durations and onsets to be measured.
     *
     * @return false where only rates can be told
     */
    boolean fast() {
        return muscle.channel().rateHz() >= Preparation.DURATION_RATE_HZ;
    }

    /**
     * Unit of its amplitudes.
     *
     * @return the channel's unit
     */
    Unit unit() {
        return muscle.channel().unit();
    }

    /**
     * Onsets of all its bursts and silent periods.
     *
     * @return seconds on the recording's clock, ascending
     */
    double[] onsets() {
        return java.util.stream.Stream.concat(bursts.stream(), silentPeriods.stream())
                .mapToDouble(a -> a.span().startSeconds())
                .sorted()
                .toArray();
    }

    /**
     * Time that could be measured.
     *
     * @return ordered, disjoint spans with samples that are neither flat nor at the rail
     */
    List<TimeSpan> valid() {
        List<TimeSpan> valid = new ArrayList<>();
        for (PreparedPiece piece : muscle.pieces()) {
            valid.addAll(Spans.without(List.of(piece.raw().span()), piece.invalid()));
        }
        return List.copyOf(valid);
    }
}
