package org.polymyo.measure;

import java.util.Optional;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;

/** Short stretches of a muscle's cleaned signal, for drawing. */
final class Excerpts {
    private Excerpts() {}

    /**
     * Reads a stretch.
     *
     * @param muscle the muscle
     * @param span wanted time
     * @return the samples; empty where the span does not lie within one piece
     */
    static Optional<PreparedPiece.Excerpt> read(PreparedMuscle muscle, TimeSpan span) {
        for (PreparedPiece piece : muscle.pieces()) {
            TimeSpan whole = piece.raw().span().widened(-piece.delaySeconds());
            if (whole.startSeconds() <= span.startSeconds() && whole.endSeconds() >= span.endSeconds()) {
                return Optional.of(piece.filtered(span));
            }
        }
        return Optional.empty();
    }
}
