package org.polymyo.preparation;

import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.EnergyTrack;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Signal;
import org.polymyo.signal.Sinusoids;

/**
 * One uninterrupted piece of a muscle's signal, ready to be read cleaned: mains subtracted, band-pass filtered, the
 * heart's share subtracted. Nothing is stored; every reading cleans what it reads.
 *
 * @param raw the signal as recorded
 * @param filter the band-pass
 * @param mains fitted interference of each tile
 * @param heart the heart's share
 * @param invalid spans that must not be measured, in order
 */
public record PreparedPiece(
        Signal raw, Filter filter, List<Sinusoids> mains, HeartShare heart, List<TimeSpan> invalid) {
    private static final double WARM_UP_SECONDS = 0.25;
    private static final double BIN_SECONDS = 0.005;

    /** Copies the lists. */
    public PreparedPiece {
        mains = List.copyOf(mains);
        invalid = List.copyOf(invalid);
    }

    /**
     * Cleaned samples.
     *
     * @param startSeconds time of the first sample on the recording's clock, filter delay subtracted
     * @param rateHz samples per second
     * @param values samples
     */
    public record Excerpt(double startSeconds, double rateHz, double[] values) {}

    /**
     * Number of tiles of 10 s, the last perhaps shorter.
     *
     * @return the count
     */
    public int tiles() {
        return mains.size();
    }

    /**
     * Start of a tile.
     *
     * @param tile its index, from 0
     * @return seconds on the recording's clock
     */
    public double tileStart(int tile) {
        return raw.timeOf(new Tiles(raw).firstSample(tile));
    }

    /**
     * A part of the piece, to be read on its own. Its filter starts anew, so that its first moments are not for measuring.
     *
     * @param fromTile first tile
     * @param toTile tile after the last
     * @return the part; the piece itself where that is all of it
     */
    public PreparedPiece part(int fromTile, int toTile) {
        if (fromTile == 0 && toTile == tiles()) {
            return this;
        }
        double end = toTile == tiles() ? raw.span().endSeconds() : tileStart(toTile);
        TimeSpan span = new TimeSpan(tileStart(fromTile), end);
        List<TimeSpan> inside = invalid.stream().filter(span::overlaps).toList();
        return new PreparedPiece(raw.slice(span), filter, mains.subList(fromTile, toTile), heart, inside);
    }

    /**
     * How much later the filter shows what happened; subtracted from all times.
     *
     * @return seconds
     */
    public double delaySeconds() {
        return filter.frontDelaySeconds();
    }

    /**
     * The cleaned signal round an event.
     *
     * @param span wanted time; cut to the piece
     * @return the samples
     */
    public Excerpt filtered(TimeSpan span) {
        double delay = delaySeconds();
        long from = Math.clamp(raw.indexOf(span.startSeconds() + delay), 0, raw.length());
        long to = Math.clamp(raw.indexOf(span.endSeconds() + delay), from, raw.length());
        long warm = Math.max(0, from - Math.round(WARM_UP_SECONDS * raw.rateHz()));
        double[] x = cleaned(warm, Math.toIntExact(to - warm));
        int skip = Math.toIntExact(from - warm);
        double[] wanted = java.util.Arrays.copyOfRange(x, skip, x.length);
        double start = raw.timeOf(from) - delay;
        return new Excerpt(start, raw.rateHz(), wanted);
    }

    /**
     * The cleaned signal round an event, filtered against the direction of time: what follows an event is unsmeared, as in
     * {@link #filtered} what goes before. Onsets are read from the one and offsets from the other, so that neither end is
     * moved outwards.
     *
     * @param span wanted time; cut to the piece
     * @return the samples
     */
    public Excerpt filteredBackwards(TimeSpan span) {
        double delay = delaySeconds();
        long from = Math.clamp(raw.indexOf(span.startSeconds() - delay), 0, raw.length());
        long to = Math.clamp(raw.indexOf(span.endSeconds() - delay), from, raw.length());
        long warm = Math.min(raw.length(), to + Math.round(WARM_UP_SECONDS * raw.rateHz()));
        double[] x = unburdened(from, Math.toIntExact(warm - from));
        reverse(x);
        level(x);
        filter.start().apply(x, 0, x.length);
        reverse(x);
        double start = raw.timeOf(from) + delay;
        return new Excerpt(start, raw.rateHz(), java.util.Arrays.copyOf(x, Math.toIntExact(to - from)));
    }

    private static void reverse(double[] x) {
        for (int i = 0, j = x.length - 1; i < j; i++, j--) {
            double kept = x[i];
            x[i] = x[j];
            x[j] = kept;
        }
    }

    private static void level(double[] x) {
        double level = x.length == 0 ? 0 : x[0];
        for (int i = 0; i < x.length; i++) {
            x[i] -= level;
        }
    }

    private double[] cleaned(long from, int count) {
        double[] x = unburdened(from, count);
        level(x);
        filter.start().apply(x, 0, count);
        return x;
    }

    /**
     * The signal as recorded but for mains, unfiltered; for telling artefacts.
     *
     * @param span wanted time; cut to the piece
     * @return the samples
     */
    public Excerpt unfiltered(TimeSpan span) {
        long from = Math.clamp(raw.indexOf(span.startSeconds()), 0, raw.length());
        long to = Math.clamp(raw.indexOf(span.endSeconds()), from, raw.length());
        return new Excerpt(raw.timeOf(from), raw.rateHz(), unburdened(from, Math.toIntExact(to - from)));
    }

    private double[] unburdened(long from, int count) {
        double[] x = new PreparedTrace(raw, mains, invalid).read(from, count);
        heart.subtract(x, raw.timeOf(from), raw.rateHz(), count);
        return x;
    }

    private static void zeroMissing(double[] x, int count) {
        for (int i = 0; i < count; i++) {
            if (!Double.isFinite(x[i])) {
                x[i] = 0;
            }
        }
    }

    /**
     * Mean square of the cleaned signal in bins of about 5 ms, over the whole piece.
     *
     * @param blockSeconds length of the blocks to read; does not change the result
     * @return the track
     */
    public EnergyTrack energy(double blockSeconds) {
        int perBin = (int) Math.max(1, Math.round(BIN_SECONDS * raw.rateHz()));
        float[] power = new float[Math.toIntExact(raw.length() / perBin)];
        Tiles tiles = new Tiles(raw);
        Binner binner = new Binner(power, perBin);
        Filter.Run run = filter.start();
        double[] level = {Double.NaN};
        double delay = delaySeconds();
        tiles.forEach(blockSeconds, (tile, x, count) -> {
            zeroMissing(x, count);
            mains.get(tile).subtract(x, 0, count, 0, raw.rateHz());
            heart.subtract(x, raw.timeOf(tiles.firstSample(tile)), raw.rateHz(), count);
            level[0] = Double.isNaN(level[0]) ? x[0] : level[0];
            for (int i = 0; i < count; i++) {
                x[i] -= level[0];
            }
            run.apply(x, 0, count);
            binner.add(x, count);
        });
        return new EnergyTrack(raw.startSeconds() - delay, perBin / raw.rateHz(), power);
    }

    private static final class Binner {
        private final float[] power;
        private final int perBin;
        private double sum;
        private int inBin;
        private int bin;

        Binner(float[] power, int perBin) {
            this.power = power;
            this.perBin = perBin;
        }

        void add(double[] x, int count) {
            double so = sum;
            int far = inBin;
            for (int i = 0; i < count && bin < power.length; i++) {
                so += x[i] * x[i];
                if (++far == perBin) {
                    power[bin++] = (float) (so / perBin);
                    so = 0;
                    far = 0;
                }
            }
            sum = so;
            inBin = far;
        }
    }
}
