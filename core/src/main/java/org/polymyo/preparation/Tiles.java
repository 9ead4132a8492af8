package org.polymyo.preparation;

import org.polymyo.signal.Signal;

/** Cuts a signal into tiles of ten seconds: the unit in which it is read, cleaned and looked over. */
final class Tiles {
    static final double SECONDS = 10;

    private final Signal signal;
    private final int perTile;

    Tiles(Signal signal) {
        this.signal = signal;
        this.perTile = (int) Math.max(1, Math.round(SECONDS * signal.rateHz()));
    }

    int count() {
        return Math.toIntExact((signal.length() + perTile - 1) / perTile);
    }

    long firstSample(int tile) {
        return (long) tile * perTile;
    }

    int samplesIn(int tile) {
        return (int) Math.min(perTile, signal.length() - firstSample(tile));
    }

    int perTile() {
        return perTile;
    }

    /** What is done with each tile; the samples may be changed. */
    interface Visitor {
        void visit(int tile, double[] samples, int count);
    }

    /** Reads whole tiles, several at once as the block length allows; the order and cut of tiles never depend on it. */
    void forEach(double blockSeconds, Visitor visitor) {
        int together = Math.clamp((long) Math.floor(blockSeconds / SECONDS), 1, 64);
        double[] block = new double[(int) Math.min((long) together * perTile, Math.max(1, signal.length()))];
        double[] tileSamples = new double[Math.min(perTile, block.length)];
        for (int tile = 0; tile < count(); tile += together) {
            int last = Math.min(tile + together, count());
            int samples = Math.toIntExact(Math.min(signal.length(), firstSample(last)) - firstSample(tile));
            signal.read(firstSample(tile), samples, block, 0);
            for (int t = tile; t < last; t++) {
                System.arraycopy(block, (t - tile) * perTile, tileSamples, 0, samplesIn(t));
                visitor.visit(t, tileSamples, samplesIn(t));
            }
        }
    }
}
