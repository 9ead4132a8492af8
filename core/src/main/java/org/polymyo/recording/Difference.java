package org.polymyo.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

/** First minus second, sample by sample, read block by block from both. */
record Difference(Signal first, long firstOffset, Signal second, long secondOffset, long length) implements Samples {
    @Override
    public void read(long from, int count, double[] into, int at) {
        Objects.checkFromIndexSize(from, count, length);
        double[] other = new double[count];
        first.read(firstOffset + from, count, into, at);
        second.read(secondOffset + from, count, other, 0);
        for (int i = 0; i < count; i++) {
            into[at + i] -= other[i];
        }
    }

    /**
     * The difference of two channels over the time both cover.
     *
     * @param first minuend
     * @param second subtrahend
     * @return a channel named {@code first-second}, not yet recognised
     * @throws IllegalArgumentException if rates or units differ
     */
    static Channel of(Channel first, Channel second) {
        String label = first.label() + "-" + second.label();
        if (first.rateHz() != second.rateHz() || !first.unit().equals(second.unit())) {
            throw new IllegalArgumentException("pair " + label + ": expected two channels of one rate and unit, found "
                    + first.rateHz() + " Hz " + first.unit() + " and " + second.rateHz() + " Hz " + second.unit()
                    + ". Choose electrodes of the same amplifier");
        }
        List<Signal> pieces = new ArrayList<>();
        for (Signal a : first.pieces()) {
            for (Signal b : second.pieces()) {
                shared(a, b).ifPresent(pieces::add);
            }
        }
        return new Channel(label, new Placement.Unknown(), "pair", first.rateHz(), first.unit(), pieces);
    }

    private static Optional<Signal> shared(Signal a, Signal b) {
        long lead = a.indexOf(b.startSeconds());
        long fromA = Math.max(0, lead);
        long fromB = Math.max(0, -lead);
        long length = Math.min(a.length() - fromA, b.length() - fromB);
        return length <= 0
                ? Optional.empty()
                : Optional.of(
                        new Signal(a.timeOf(fromA), a.rateHz(), a.unit(), new Difference(a, fromA, b, fromB, length)));
    }
}
