package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Signal;

/**
 * A channel as coherence reads it: EEG without its mains, EMG without mains and heart, high-passed and, unless asked
 * otherwise, rectified. Nothing is resampled.
 *
 * @param label label as in the file
 * @param rateHz samples per second
 * @param pieces uninterrupted pieces in order of time
 */
record CoherenceSource(String label, double rateHz, List<Piece> pieces) {
    private static final double MARGIN_SECONDS = 0.25;

    /** Copies the list. */
    CoherenceSource {
        pieces = List.copyOf(pieces);
    }

    /** Reads samples. */
    interface Reader {
        double[] read(long from, int count);
    }

    /**
     * An uninterrupted piece.
     *
     * @param raw where its samples lie in time
     * @param invalid spans that must not be measured, in order
     * @param reader reads it, made ready
     */
    record Piece(Signal raw, List<TimeSpan> invalid, Reader reader) {
        /** Copies the list. */
        Piece {
            invalid = List.copyOf(invalid);
        }

        /** Whether all of a span can be measured. */
        boolean holds(TimeSpan span) {
            TimeSpan all = raw.span();
            double slack = 0.5 / raw.rateHz();
            return span.startSeconds() >= all.startSeconds() - slack
                    && span.endSeconds() <= all.endSeconds() + slack
                    && !Spans.touch(invalid, span);
        }
    }

    static CoherenceSource eeg(PreparedSignal signal) {
        List<Piece> pieces = new ArrayList<>();
        signal.pieces().forEach(p -> pieces.add(new Piece(p.raw(), p.invalid(), p::read)));
        return new CoherenceSource(signal.channel().label(), signal.channel().rateHz(), pieces);
    }

    /** EMG, rectified. */
    static CoherenceSource emg(PreparedMuscle muscle, double highPassHz) {
        return emg(muscle, highPassHz, Math::abs);
    }

    /** EMG as recorded. */
    static CoherenceSource unrectified(PreparedMuscle muscle, double highPassHz) {
        return emg(muscle, highPassHz, v -> v);
    }

    private static CoherenceSource emg(PreparedMuscle muscle, double highPassHz, DoubleUnaryOperator then) {
        List<Piece> pieces = new ArrayList<>();
        for (PreparedPiece piece : muscle.pieces()) {
            double rate = piece.raw().rateHz();
            Filter filter = Filter.highPass(2, Math.min(highPassHz, 0.2 * rate), rate);
            pieces.add(new Piece(
                    piece.raw(),
                    piece.invalid(),
                    (from, count) -> Arrays.stream(filtered(piece, filter, from, count))
                            .map(then)
                            .toArray()));
        }
        return new CoherenceSource(muscle.label(), muscle.channel().rateHz(), pieces);
    }

    private static double[] filtered(PreparedPiece piece, Filter filter, long from, int count) {
        Signal raw = piece.raw();
        double first = raw.timeOf(from);
        TimeSpan wanted = new TimeSpan(first, raw.timeOf(from + count)).widened(MARGIN_SECONDS);
        PreparedPiece.Excerpt excerpt = piece.unfiltered(wanted);
        double[] x = excerpt.values();
        int skip = Math.toIntExact(from - raw.indexOf(excerpt.startSeconds()));
        level(x);
        filter.start().apply(x, 0, x.length);
        reverse(x);
        level(x);
        filter.start().apply(x, 0, x.length);
        reverse(x);
        return Arrays.copyOfRange(x, skip, skip + count);
    }

    private static void level(double[] x) {
        double level = x.length == 0 ? 0 : x[0];
        for (int i = 0; i < x.length; i++) {
            x[i] -= level;
        }
    }

    private static void reverse(double[] x) {
        for (int i = 0, j = x.length - 1; i < j; i++, j--) {
            double kept = x[i];
            x[i] = x[j];
            x[j] = kept;
        }
    }

    /**
     * The piece in which a whole span can be measured.
     *
     * @param span the span
     * @return index of the piece, or −1
     */
    int pieceHolding(TimeSpan span) {
        for (int p = 0; p < pieces.size(); p++) {
            if (pieces.get(p).holds(span)) {
                return p;
            }
        }
        return -1;
    }
}
