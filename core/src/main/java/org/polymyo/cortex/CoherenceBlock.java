package org.polymyo.cortex;

import java.util.Arrays;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Multitaper;
import org.polymyo.signal.SegmentSpectrum;
import org.polymyo.signal.Signal;

/**
 * Fourier coefficients of one channel over a block of segments. Their phase counts from the middle of each segment on the
 * recording's clock, whatever sample lies there. Not for several threads at once.
 */
final class CoherenceBlock {
    private final CoherenceSource source;
    private final CoherenceGrid grid;
    private final int tapers;
    private final int samples;
    private final SegmentSpectrum transform;

    CoherenceBlock(CoherenceSource source, CoherenceGrid grid, CoherenceSettings settings) {
        this.source = source;
        this.grid = grid;
        this.tapers = settings.tapers();
        this.samples = grid.samples(source.rateHz());
        double[][] windows = settings.halfBandwidth() == 0
                ? SegmentSpectrum.untapered(samples)
                : Multitaper.tapers(samples, settings.halfBandwidth(), tapers);
        this.transform = new SegmentSpectrum(samples, grid.firstBin(), grid.bins(), windows);
    }

    /** Numbers of one segment. */
    int size() {
        return transform.size();
    }

    /**
     * Transforms segments.
     *
     * @param starts their starts
     * @param wanted which of them are wanted; set to false where the channel cannot be measured
     * @param into coefficients, {@link #size()} numbers a segment; zeros where not measured
     */
    void transform(double[] starts, boolean[] wanted, double[] into) {
        for (int k = 0; k < starts.length; ) {
            int piece = wanted[k] ? source.pieceHolding(span(starts[k])) : -1;
            if (piece < 0) {
                wanted[k] = false;
                Arrays.fill(into, k * size(), (k + 1) * size(), 0);
                k++;
                continue;
            }
            int next = k + 1;
            while (next < starts.length
                    && wanted[next]
                    && starts[next] - starts[next - 1] < 1.5 * grid.seconds()
                    && source.pieces().get(piece).holds(span(starts[next]))) {
                next++;
            }
            run(source.pieces().get(piece), Arrays.copyOfRange(starts, k, next), into, k * size());
            k = next;
        }
    }

    private TimeSpan span(double start) {
        return new TimeSpan(start, start + grid.seconds());
    }

    private void run(CoherenceSource.Piece piece, double[] starts, double[] into, int at) {
        Signal raw = piece.raw();
        long from = first(raw, starts[0]);
        long to = first(raw, starts[starts.length - 1]) + samples;
        double[] x = piece.reader().read(from, Math.toIntExact(to - from));
        for (int k = 0; k < starts.length; k++) {
            long index = first(raw, starts[k]);
            int place = at + k * size();
            transform.transform(x, Math.toIntExact(index - from), into, place);
            double middle = raw.timeOf(index + (samples - 1) / 2.0);
            turn(into, place, middle - (starts[k] + grid.seconds() / 2));
        }
    }

    private long first(Signal raw, double start) {
        return Math.clamp(raw.indexOf(start), 0, Math.max(0, raw.length() - samples));
    }

    /** Moves the moment from which phases count by so many seconds back. */
    private void turn(double[] into, int at, double lateSeconds) {
        double step = -2 * StrictMath.PI * grid.stepHz() * lateSeconds;
        double stepC = StrictMath.cos(step);
        double stepS = StrictMath.sin(step);
        for (int t = 0; t < tapers; t++) {
            int re = at + 2 * grid.bins() * t;
            int im = re + grid.bins();
            double c = StrictMath.cos(step * grid.firstBin());
            double s = StrictMath.sin(step * grid.firstBin());
            for (int k = 0; k < grid.bins(); k++) {
                double a = into[re + k];
                double b = into[im + k];
                into[re + k] = a * c - b * s;
                into[im + k] = a * s + b * c;
                double nextC = c * stepC - s * stepS;
                s = s * stepC + c * stepS;
                c = nextC;
            }
        }
    }

    /** A segment counts as one, however loud it is: a few artefacts must not outweigh all others. */
    static void normalise(double[] into, int at, int size) {
        double square = 0;
        for (int i = at; i < at + size; i++) {
            square += into[i] * into[i];
        }
        double scale = square > 0 ? 1 / Math.sqrt(square) : 0;
        for (int i = at; i < at + size; i++) {
            into[i] *= scale;
        }
    }

    static List<CoherenceBlock> each(List<CoherenceSource> sources, CoherenceGrid grid, CoherenceSettings settings) {
        return sources.stream().map(s -> new CoherenceBlock(s, grid, settings)).toList();
    }
}
