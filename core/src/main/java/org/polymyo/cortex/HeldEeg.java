package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polymyo.event.Events;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;

/**
 * The stretches of EEG that are filtered and held for averages at jerks and at random moments: all of it, or, where
 * that would be too much at once, minutes spread evenly over the jerks, then over the rest.
 *
 * @param parts ordered, disjoint spans
 * @param allSeconds length of all EEG
 */
record HeldEeg(List<TimeSpan> parts, double allSeconds) {
    /** Read beyond a part on both sides; what rings of a filter is over in its first half. */
    static final double MARGIN_SECONDS = 2;

    private static final double PART_SECONDS = 60;

    /** Of what is too long, this share of what may be held: it has more jerks, and they need room as well. */
    private static final double SHARE = 0.75;

    /** Copies the list. */
    HeldEeg {
        parts = List.copyOf(parts);
    }

    /**
     * Chooses.
     *
     * @param mostSamples samples that may be held, over all channels
     * @param eeg the channels
     * @param events the jerks
     * @return what is held
     */
    static HeldEeg of(double mostSamples, List<PreparedSignal> eeg, Events events) {
        List<TimeSpan> pieces = Spans.merged(eeg.stream()
                .flatMap(s -> s.pieces().stream().map(p -> p.raw().span()))
                .toList());
        double all = Spans.seconds(pieces);
        double perSecond = eeg.stream()
                .mapToDouble(s -> EegFilter.heldHz(s.channel().rateHz()))
                .sum();
        if (all * perSecond <= mostSamples) {
            return new HeldEeg(pieces, all);
        }
        int most = (int) Math.max(1, SHARE * mostSamples / perSecond / (PART_SECONDS + 2 * MARGIN_SECONDS));
        return new HeldEeg(Spans.merged(chosen(cut(pieces), most, events)), all);
    }

    private static List<TimeSpan> cut(List<TimeSpan> pieces) {
        List<TimeSpan> parts = new ArrayList<>();
        for (TimeSpan piece : pieces) {
            int count = (int) Math.max(1, Math.ceil(piece.seconds() / PART_SECONDS));
            for (int i = 0; i < count; i++) {
                double start = piece.startSeconds() + i * PART_SECONDS;
                parts.add(new TimeSpan(start, Math.min(start + PART_SECONDS, piece.endSeconds())));
            }
        }
        return parts;
    }

    private static List<TimeSpan> chosen(List<TimeSpan> parts, int most, Events events) {
        BitSet chosen = new BitSet(parts.size());
        double[] onsets = events.jerks().stream()
                .mapToDouble(j -> j.span().startSeconds())
                .toArray();
        spread(onsets.length)
                .map(i -> holding(parts, onsets[i]))
                .filter(part -> part >= 0)
                .takeWhile(part -> chosen.cardinality() < most)
                .forEach(chosen::set);
        spread(parts.size()).takeWhile(part -> chosen.cardinality() < most).forEach(chosen::set);
        return chosen.stream().mapToObj(parts::get).toList();
    }

    /** Every index once, in an order of which each beginning is spread evenly: bits reversed. */
    private static IntStream spread(int count) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, count - 1));
        return IntStream.range(0, 1 << bits)
                .map(i -> Integer.reverse(i) >>> (Integer.SIZE - bits))
                .filter(i -> i < count);
    }

    private static int holding(List<TimeSpan> ordered, double seconds) {
        int low = 0;
        int high = ordered.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (ordered.get(middle).startSeconds() <= seconds) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return !ordered.isEmpty() && ordered.get(low).contains(seconds) ? low : -1;
    }

    /**
     * Whether a moment may be averaged.
     *
     * @param seconds on the recording's clock
     * @return true in a part, where margins do not count, and where nothing is left out
     */
    boolean holds(double seconds) {
        return whole() || holding(parts, seconds) >= 0;
    }

    /**
     * What is read of a piece.
     *
     * @param piece the piece
     * @return ordered, disjoint spans within it: the parts with their margins
     */
    List<TimeSpan> within(TimeSpan piece) {
        List<TimeSpan> wide =
                parts.stream().map(part -> part.widened(MARGIN_SECONDS)).toList();
        return Spans.common(Spans.merged(wide), List.of(piece));
    }

    /**
     * Where a filter that began or ended in the middle of a piece still rings.
     *
     * @param part what is filtered
     * @param piece the piece it lies in
     * @return none, one or both ends
     */
    static List<TimeSpan> ringing(TimeSpan part, TimeSpan piece) {
        double half = MARGIN_SECONDS / 2;
        List<TimeSpan> ends = new ArrayList<>();
        if (part.startSeconds() > piece.startSeconds()) {
            ends.add(new TimeSpan(part.startSeconds(), part.startSeconds() + half));
        }
        if (part.endSeconds() < piece.endSeconds()) {
            ends.add(new TimeSpan(part.endSeconds() - half, part.endSeconds()));
        }
        return ends;
    }

    /**
     * Whether nothing is left out.
     *
     * @return true if so
     */
    boolean whole() {
        return Spans.seconds(parts) >= allSeconds;
    }

    /**
     * What is left out.
     *
     * @return a sentence without its full stop; empty where all EEG is held
     */
    Optional<String> sentence() {
        return whole()
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "of %.0f min of EEG %.0f are averaged, whole minutes spread evenly over the jerks, because more"
                                + " is not held at once; jerks outside are not averaged",
                        allSeconds / 60,
                        Spans.seconds(parts) / 60));
    }
}
