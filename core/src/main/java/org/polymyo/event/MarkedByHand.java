package org.polymyo.event;

import java.util.Optional;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.EnergyTrack;

/**
 * A burst or lapse of one muscle that a person saw and the software did not. Its edges are the person's; its size is
 * measured as that of any other, so that the same questions can be asked of it.
 *
 * @param channel label as in the file
 * @param span from onset to offset as the person set them
 * @param lapse whether it is a gap in a contraction instead of a burst
 */
public record MarkedByHand(String channel, TimeSpan span, boolean lapse) {
    /** Edges are set in steps of a millisecond; no person places them closer. */
    private static final double DOUBT_SECONDS = 0.001;

    private static final double ROUND_SECONDS = 0.13;

    /**
     * The same as an activity of the muscle.
     *
     * @param muscle the muscle of this channel
     * @param blockSeconds length of the blocks to read; does not change the result
     * @return the activity; nothing where the muscle was not recorded at that time
     */
    public Optional<Activity> in(PreparedMuscle muscle, double blockSeconds) {
        return muscle.pieces().stream()
                .filter(piece -> piece.raw().span().overlaps(span))
                .findFirst()
                .map(piece -> in(piece, blockSeconds));
    }

    private Activity in(PreparedPiece piece, double blockSeconds) {
        var near = new TimeSpan(span.startSeconds() - 2 * ROUND_SECONDS, span.endSeconds() + 2 * ROUND_SECONDS);
        EnergyTrack track = nearby(piece, near).energy(blockSeconds);
        double inside = mean(track, span.startSeconds(), span.endSeconds());
        double before = mean(track, span.startSeconds() - ROUND_SECONDS, span.startSeconds());
        var extent = new Extent(span, doubt(span.startSeconds()), doubt(span.endSeconds()));
        if (lapse) {
            double after = mean(track, span.endSeconds(), span.endSeconds() + ROUND_SECONDS);
            double outside = Math.sqrt((before + after) / 2);
            double depth = outside > 0 ? Math.min(1, Math.sqrt(inside) / outside) : 1;
            return new Activity.SilentPeriod(channel, extent, outside, depth, Activity.Form.PURE);
        }
        int from = track.binAt(span.startSeconds());
        int to = Math.max(from + 1, track.binAt(span.endSeconds()));
        double peak = Loudness.peakPower(track, new Excursion(from, Math.min(to, track.bins()), from, 0));
        double ratio = Math.max(inside - before, 1e-6 * before) / Math.max(before, 1e-12);
        double amplitude = Math.sqrt(Math.max(0, peak - before));
        return new Activity.Burst(channel, extent, span, amplitude, 10 * StrictMath.log10(Math.max(ratio, 1e-12)));
    }

    /** The tiles round the mark, so that a long recording is not read whole. */
    private static PreparedPiece nearby(PreparedPiece piece, TimeSpan near) {
        int from = 0;
        while (from + 1 < piece.tiles() && piece.tileStart(from + 1) <= near.startSeconds()) {
            from++;
        }
        int to = from + 1;
        while (to < piece.tiles() && piece.tileStart(to) < near.endSeconds()) {
            to++;
        }
        return piece.part(from, to);
    }

    private static double mean(EnergyTrack track, double fromSeconds, double toSeconds) {
        int from = Math.clamp(track.binAt(fromSeconds), 0, track.bins());
        int to = Math.clamp(track.binAt(toSeconds), from, track.bins());
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += track.power()[i];
        }
        return to > from ? sum / (to - from) : 0;
    }

    private static Interval doubt(double seconds) {
        return new Interval(seconds - DOUBT_SECONDS, seconds + DOUBT_SECONDS);
    }
}
