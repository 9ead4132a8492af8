package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.PreparedTrace;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Placement;
import org.polymyo.signal.Interpolation;
import org.polymyo.signal.Quantiles;

/**
 * One EEG channel between 3 and 100 Hz, filtered twice: without delay, and causally, so that nothing of what follows the
 * jerk can appear before it. Held at about 400 samples a second, which is all that this band needs.
 *
 * @param label label as in the file
 * @param position position of the scalp
 * @param filter what it was filtered with
 * @param runs uninterrupted runs in order of time
 */
record Track(String label, String position, EegFilter filter, List<Run> runs) {
    private static final double MARGIN_SECONDS = 0.05;
    /** Samples between two entries of the running sum. */
    static final int POWER_STEP = 16;

    private static final int STRETCH = 4096;
    private static final int MOST_STRETCHES = 100;

    /** Copies the list. */
    Track {
        runs = List.copyOf(runs);
    }

    /**
     * An uninterrupted run.
     *
     * @param startSeconds time of the first sample
     * @param zero without delay
     * @param causal filtered causally
     * @param bad what must not be averaged
     * @param power running sum of the squares of {@code zero} before every {@link #POWER_STEP}th sample
     */
    record Run(double startSeconds, float[] zero, float[] causal, boolean[] bad, double[] power) {
        /**
         * A run with its power.
         *
         * @param startSeconds time of the first sample
         * @param zero without delay
         * @param causal filtered causally
         * @param bad what must not be averaged
         * @return the run
         */
        static Run of(double startSeconds, float[] zero, float[] causal, boolean[] bad) {
            double[] power = new double[bad.length / POWER_STEP + 1];
            double sum = 0;
            for (int i = 0; i < bad.length; i++) {
                if (i % POWER_STEP == 0) {
                    power[i / POWER_STEP] = sum;
                }
                sum += (double) zero[i] * zero[i];
            }
            return new Run(startSeconds, zero, causal, bad, power);
        }
    }

    /**
     * Samples per second held.
     *
     * @return rate after filtering
     */
    double rateHz() {
        return filter.rateHz();
    }

    /** Which of the two filters. */
    enum Band {
        /** Symmetric. */
        ZERO,
        /** Minimum phase. */
        CAUSAL
    }

    /** A moment as a place in the runs. */
    record Place(Run run, double index) {}

    /**
     * Filters a channel.
     *
     * @param signal the channel
     * @param rejectAbove limit of the amplitude, in robust standard deviations
     * @param held which stretches of it
     * @return the track
     */
    static Track of(PreparedSignal signal, double rejectAbove, HeldEeg held) {
        EegFilter filter = new EegFilter(signal.channel().rateHz());
        List<Run> runs = new ArrayList<>();
        for (PreparedTrace piece : signal.pieces()) {
            for (TimeSpan part : held.within(piece.raw().span())) {
                runs.add(run(piece, part, filter));
            }
        }
        Track track = new Track(signal.channel().label(), position(signal), filter, runs);
        track.markLarge(rejectAbove);
        return track;
    }

    private static String position(PreparedSignal signal) {
        return signal.channel().placement() instanceof Placement.Scalp scalp ? scalp.position() : "unnamed";
    }

    private static Run run(PreparedTrace piece, TimeSpan part, EegFilter filter) {
        TimeSpan all = piece.raw().span();
        double rate = piece.raw().rateHz();
        long first = Math.round((part.startSeconds() - all.startSeconds()) * rate);
        long end = Math.min(piece.raw().length(), Math.round((part.endSeconds() - all.startSeconds()) * rate));
        EegFilter.Filtered filtered = filter.apply(piece, first, end - first);
        boolean[] bad = new boolean[filtered.zero().length];
        double start = all.startSeconds() + first / rate;
        List<TimeSpan> spoilt = new ArrayList<>(piece.invalid());
        spoilt.addAll(HeldEeg.ringing(part, all));
        for (TimeSpan span : spoilt) {
            TimeSpan wide = span.widened(MARGIN_SECONDS);
            int from = (int) Math.clamp(Math.floor((wide.startSeconds() - start) * filter.rateHz()), 0, bad.length);
            int to = (int) Math.clamp(Math.ceil((wide.endSeconds() - start) * filter.rateHz()), from, bad.length);
            Arrays.fill(bad, from, to, true);
        }
        return Run.of(start, filtered.zero(), filtered.causal(), bad);
    }

    private void markLarge(double rejectAbove) {
        double limit = rejectAbove * robustDeviation();
        for (Run run : runs) {
            for (int i = 0; i < run.bad.length; i++) {
                run.bad[i] |= limit > 0 && Math.abs(run.zero[i]) > limit;
            }
        }
    }

    /**
     * Spread of the channel, whatever its artefacts.
     *
     * @return 1.4826 times the median of the absolute values of what is not flat or missing, µV; 0 without any
     */
    double robustDeviation() {
        double[] some = runs.stream().flatMapToDouble(Track::sample).toArray();
        return some.length == 0 ? 0 : 1.4826 * Quantiles.median(some);
    }

    private static DoubleStream sample(Run run) {
        int stride = Math.max(1, run.zero.length / 20000);
        return IntStream.iterate(0, i -> i < run.zero.length, i -> i + stride)
                .filter(i -> !run.bad[i])
                .mapToDouble(i -> Math.abs(run.zero[i]));
    }

    /**
     * Where a moment lies.
     *
     * @param seconds on the recording's clock
     * @return its place, possibly before or after the run's samples; in the last run that begins before it
     */
    Place place(double seconds) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).startSeconds <= seconds) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Run at = runs.get(low);
        return new Place(at, (seconds - at.startSeconds) * rateHz());
    }

    /**
     * Whether an epoch can be read and holds no artefact before the jerk.
     *
     * @param seconds its moment
     * @param lags what is read
     * @return true if so
     */
    boolean usable(double seconds, Lags lags) {
        Place place = place(seconds);
        int middle = (int) Math.floor(place.index);
        if (!reads(place, lags)) {
            return false;
        }
        int from = middle - (int) Math.ceil(lags.guardSeconds() * rateHz());
        for (int i = Math.max(0, from); i <= middle; i++) {
            if (place.run.bad[i]) {
                return false;
            }
        }
        return from >= 0;
    }

    private static boolean reads(Place place, Lags lags) {
        return place.index + lags.first() >= 8
                && place.index + lags.first() + lags.count() + 9 <= place.run.zero.length;
    }

    /**
     * Reads an epoch, to a fraction of a sample.
     *
     * @param seconds its moment
     * @param lags what is read
     * @param band which filter
     * @return one value a lag, µV
     */
    double[] epoch(double seconds, Lags lags, Band band) {
        Place place = place(seconds);
        double[] values = new double[lags.count()];
        Interpolation.read(samples(place.run, band), place.index + lags.first(), values);
        return values;
    }

    /**
     * The samples of a run.
     *
     * @param run the run
     * @param band which filter
     * @return the array held
     */
    static float[] samples(Run run, Band band) {
        return switch (band) {
            case ZERO -> run.zero;
            case CAUSAL -> run.causal;
        };
    }

    /**
     * How loud the channel is before a moment: mean square from 1.1 to 0.1 s before.
     *
     * @param place the moment
     * @return µV²; 0 where there are no samples
     */
    double loudness(Place place) {
        double[] power = place.run.power;
        int to = (int) Math.clamp((place.index - 0.1 * rateHz()) / POWER_STEP, 0, power.length - 1);
        int from = (int) Math.clamp(to - rateHz() / POWER_STEP, 0, to);
        return to > from ? (power[to] - power[from]) / (to - from) / POWER_STEP : 0;
    }

    /**
     * The autocovariance of a band, artefacts left out. Made of whole stretches, so that no signal can have a negative
     * power in it.
     *
     * @param band which filter
     * @param lags how many, from 0
     * @return µV²
     */
    double[] autocovariance(Band band, int lags) {
        double[] sums = new double[lags];
        long n = 0;
        for (Run run : runs) {
            int step = Math.max(STRETCH, run.zero.length / MOST_STRETCHES);
            for (int from = 0; from < run.zero.length; from += step) {
                double[] x = stretch(run, band, from);
                for (int i = 0; i < x.length; i++) {
                    n += x[i] == 0 ? 0 : 1;
                    for (int l = 0; l < lags && i + l < x.length; l++) {
                        sums[l] += x[i] * x[i + l];
                    }
                }
            }
        }
        for (int l = 0; l < lags; l++) {
            sums[l] /= Math.max(1, n);
        }
        return sums;
    }

    private static double[] stretch(Run run, Band band, int from) {
        float[] all = samples(run, band);
        double[] x = new double[Math.min(STRETCH, all.length - from)];
        for (int i = 0; i < x.length; i++) {
            x[i] = run.bad[from + i] ? 0 : all[from + i];
        }
        return x;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s at %.1f Hz", label, rateHz());
    }
}
