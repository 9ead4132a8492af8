package org.polymyo.event;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;

/**
 * At most two hours of a piece, looked over at once, so that memory does not grow with the length of a recording. Reads a
 * minute more on each side than it answers for: longer than anything the search looks at.
 *
 * @param piece what is read
 * @param core the time it answers for; without end where the piece ends
 */
record Section(PreparedPiece piece, TimeSpan core) {
    private static final int TILES = 720;
    private static final int MARGIN_TILES = 6;
    private static final double FAR = 1e12;

    /** The sections of a piece, in order; the last may be a little longer than the others. */
    static List<Section> of(PreparedPiece piece) {
        List<Section> sections = new ArrayList<>();
        int tiles = piece.tiles();
        for (int from = 0; from < tiles; ) {
            int to = tiles - from < TILES + TILES / 4 ? tiles : from + TILES;
            var read = piece.part(Math.max(0, from - MARGIN_TILES), Math.min(tiles, to + MARGIN_TILES));
            double start = from == 0 ? -FAR : piece.tileStart(from);
            double end = to == tiles ? FAR : piece.tileStart(to);
            sections.add(new Section(read, new TimeSpan(start, end)));
            from = to;
        }
        return List.copyOf(sections);
    }

    /** Whether an event belongs to this section and not to a neighbour that sees it too. */
    boolean owns(TimeSpan span) {
        return core.contains(span.startSeconds());
    }

    /** Drops what a neighbour reports, and cuts what may last for hours at the border. */
    void keepOwn(List<Activity.Other> others) {
        for (ListIterator<Activity.Other> each = others.listIterator(); each.hasNext(); ) {
            Activity.Other other = each.next();
            boolean lasting = other.kind() == Activity.Kind.TONIC || other.kind() == Activity.Kind.TREMOR;
            if (lasting && core.overlaps(other.span())) {
                each.set(new Activity.Other(
                        other.channel(), own(other.span()), other.kind(), other.amplitudeMicrovolts(), other.reason()));
            } else if (!owns(other.span())) {
                each.remove();
            }
        }
    }

    private TimeSpan own(TimeSpan span) {
        return new TimeSpan(
                Math.max(span.startSeconds(), core.startSeconds()), Math.min(span.endSeconds(), core.endSeconds()));
    }

    /** Time that may be measured. */
    double validSeconds() {
        double invalid = piece.invalid().stream()
                .filter(core::overlaps)
                .mapToDouble(span -> own(span).seconds())
                .sum();
        return own(piece.raw().span()).seconds() - invalid;
    }
}
