package org.polymyo.event;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.EnergyTrack;

/**
 * Finds unbroken rhythms of 3 to 18 Hz in a muscle's loudness by autocorrelation over two seconds: tremor. Trains of jerks
 * are intermittent and do not fill the window.
 */
final class Rhythm {
    private static final double WINDOW_SECONDS = 2;
    private static final double HOP_SECONDS = 0.5;
    private static final double BRIDGE_SECONDS = 6;
    private static final double SLOWEST_HZ = 3;
    private static final double FASTEST_HZ = 18;
    private static final double FIRST_PEAK = 0.35;
    private static final double SECOND_PEAK = 0.2;
    private static final double SWING = 0.35;
    private static final double LOUD = 3;
    private static final double SLOTS_LOUD = 0.85;

    private final Background background;
    private final EnergyTrack track;
    private final float[] fine;

    private Rhythm(Background background) {
        this.background = background;
        this.track = background.track();
        this.fine = background.fine();
    }

    /**
     * A stretch of tremor.
     *
     * @param span from the first to the last window
     * @param hertz mean frequency
     */
    record Stretch(TimeSpan span, double hertz) {}

    static List<Stretch> find(Background background, DetectionSettings settings) {
        return new Rhythm(background).find(settings.tremorSeconds());
    }

    private List<Stretch> find(double shortest) {
        int width = (int) Math.round(WINDOW_SECONDS / track.binSeconds());
        int hop = (int) Math.max(1, Math.round(HOP_SECONDS / track.binSeconds()));
        List<TimeSpan> spans = new ArrayList<>();
        List<Stretch> windows = new ArrayList<>();
        for (int from = 0; from + width <= track.bins(); from += hop) {
            double hertz = frequency(from, width, shortest);
            if (hertz > 0) {
                TimeSpan span = new TimeSpan(track.timeOf(from), track.timeOf(from + width));
                spans.add(span);
                windows.add(new Stretch(span, hertz));
            }
        }
        List<TimeSpan> bridged =
                spans.stream().map(s -> s.widened(BRIDGE_SECONDS / 2)).toList();
        return Spans.merged(bridged).stream()
                .map(s -> new Stretch(s.widened(-BRIDGE_SECONDS / 2), meanHertz(windows, s)))
                .toList();
    }

    private static double meanHertz(List<Stretch> windows, TimeSpan span) {
        return windows.stream()
                .filter(w -> w.span.overlaps(span))
                .mapToDouble(Stretch::hertz)
                .average()
                .orElse(0);
    }

    /** Frequency of the rhythm in a window, 0 where there is none. */
    private double frequency(int from, int width, double shortest) {
        int loud = 0;
        for (int i = from; i < from + width; i += 4) {
            loud += fine[i] > LOUD * background.rest(i) ? 1 : 0;
        }
        if (loud < 0.1 * width / 4) {
            return 0;
        }
        double[] x = envelope(from, width);
        int shortestLag = (int) Math.ceil(1 / FASTEST_HZ / track.binSeconds());
        int longestLag = (int) Math.floor(1 / SLOWEST_HZ / track.binSeconds());
        double[] r = correlation(x, Math.min(width - 1, 2 * longestLag + 2));
        int lag = firstPeak(r, shortestLag, longestLag);
        boolean rhythmic =
                lag > 0 && r[lag] > FIRST_PEAK && near(r, 2 * lag) > SECOND_PEAK && r[lag] - least(r, lag) > SWING;
        return rhythmic && unbroken(from, width, lag, shortest) ? 1 / (lag * track.binSeconds()) : 0;
    }

    private double[] envelope(int from, int width) {
        double[] x = new double[width];
        double mean = 0;
        for (int i = 0; i < width; i++) {
            x[i] = Math.sqrt(fine[from + i]);
            mean += x[i] / width;
        }
        for (int i = 0; i < width; i++) {
            x[i] -= mean;
        }
        return x;
    }

    private static double[] correlation(double[] x, int lags) {
        double[] r = new double[lags + 1];
        for (int lag = 0; lag <= lags; lag++) {
            double sum = 0;
            for (int i = lag; i < x.length; i++) {
                sum += x[i] * x[i - lag];
            }
            r[lag] = sum / (x.length - lag);
        }
        double power = Math.max(r[0], 1e-30);
        for (int lag = 0; lag <= lags; lag++) {
            r[lag] /= power;
        }
        return r;
    }

    /** The highest local maximum, the shortest lag winning among nearly equal ones. */
    private static int firstPeak(double[] r, int shortest, int longest) {
        int best = 0;
        for (int lag = Math.max(2, shortest); lag <= longest && lag + 1 < r.length; lag++) {
            boolean peak = r[lag] >= r[lag - 1] && r[lag] >= r[lag + 1];
            if (peak && (best == 0 || r[lag] > 1.15 * r[best])) {
                best = lag;
            }
        }
        return best;
    }

    private static double least(double[] r, int to) {
        double least = 1;
        for (int k = 1; k < to; k++) {
            least = Math.min(least, r[k]);
        }
        return least;
    }

    private static double near(double[] r, int lag) {
        double most = -1;
        int reach = Math.max(1, lag / 8);
        for (int k = lag - reach; k <= Math.min(r.length - 1, lag + reach); k++) {
            most = Math.max(most, r[k]);
        }
        return most;
    }

    /** Whether nearly every period of the window is loud, over at least the shortest tremor. */
    private boolean unbroken(int from, int width, int lag, double shortest) {
        int slots = width / lag;
        int loud = 0;
        for (int s = 0; s < slots; s++) {
            double most = 0;
            for (int i = from + s * lag; i < from + (s + 1) * lag; i++) {
                most = Math.max(most, fine[i] / Math.max(background.rest(i), 1e-12));
            }
            loud += most > LOUD ? 1 : 0;
        }
        return loud >= SLOTS_LOUD * Math.min(1, shortest / WINDOW_SECONDS) * slots;
    }
}
