package org.polymyo.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * What a few seconds of a signal look like; every number is the median over the excerpts.
 *
 * @param range largest minus smallest value
 * @param stepShare share of samples that equal the one before, 1 for a flat line
 * @param levels number of different values, counted up to 65
 * @param whole whether all values are whole numbers
 * @param fastShare share of the power from 5 to 450 Hz, mains left out, that lies above 30 Hz
 * @param mainsShare share of all power at 50 or 60 Hz and their multiples
 * @param amplitude root mean square above about 10 Hz, in the channel's unit
 * @param kurtosis of the signal above about 10 Hz; 3 for noise, 1.5 for a sine
 * @param beat highest correlation of the beat envelope with itself 0.4 to 1.5 s later
 */
record SignalCharacter(
        double range,
        double stepShare,
        int levels,
        boolean whole,
        double fastShare,
        double mainsShare,
        double amplitude,
        double kurtosis,
        double beat) {
    private static final int COUNTED_LEVELS = 65;

    /**
     * Describes a channel.
     *
     * @param channel with at least one sample
     * @return its character
     */
    static SignalCharacter of(Channel channel) {
        double rate = channel.rateHz();
        List<double[]> excerpts = Excerpts.of(channel);
        List<BandShares> shares =
                excerpts.stream().map(e -> BandShares.of(e, rate)).toList();
        List<double[]> fast =
                excerpts.stream().map(e -> Excerpts.withoutDrift(e, rate)).toList();
        return new SignalCharacter(
                median(
                        excerpts,
                        e -> Arrays.stream(e).max().orElse(0)
                                - Arrays.stream(e).min().orElse(0)),
                median(excerpts, SignalCharacter::stepShare),
                (int) median(
                        excerpts,
                        e -> Arrays.stream(e).distinct().limit(COUNTED_LEVELS).count()),
                excerpts.stream().allMatch(e -> Arrays.stream(e).allMatch(v -> v == Math.rint(v))),
                median(shares, BandShares::fast),
                median(shares, BandShares::mains),
                median(fast, e -> Math.sqrt(moment(e, 2))),
                median(fast, SignalCharacter::kurtosis),
                median(excerpts, e -> BeatEnvelope.of(e, rate)));
    }

    /**
     * The numbers in words, for a reason.
     *
     * @return one phrase
     */
    String inWords() {
        return String.format(
                Locale.ROOT,
                "%.0f %% of the power above 30 Hz, mains %.0f %%, kurtosis %.1f, beat correlation %.2f, amplitude %.3g",
                100 * fastShare,
                100 * mainsShare,
                kurtosis,
                beat,
                amplitude);
    }

    private static double stepShare(double[] values) {
        int same = 0;
        for (int i = 1; i < values.length; i++) {
            same += values[i] == values[i - 1] ? 1 : 0;
        }
        return values.length < 2 ? 1 : same / (values.length - 1.0);
    }

    private static double kurtosis(double[] values) {
        double square = moment(values, 2);
        return square == 0 ? 0 : moment(values, 4) / (square * square);
    }

    private static double moment(double[] values, int power) {
        double sum = 0;
        for (double value : values) {
            double square = value * value;
            sum += power == 2 ? square : square * square;
        }
        return sum / Math.max(1, values.length);
    }

    private static <T> double median(List<T> excerpts, ToDoubleFunction<T> measure) {
        double[] sorted = excerpts.stream().mapToDouble(measure).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Shares of power by frequency. */
    private record BandShares(double fast, double mains) {
        private static BandShares of(double[] values, double rate) {
            int size = Math.min(values.length, (int) Math.min(Math.round(rate), 8192));
            if (size < 64) {
                return new BandShares(0, 0);
            }
            double[] power = power(values, size);
            double slow = 0;
            double fast = 0;
            double mains = 0;
            double all = 0;
            double step = rate / size;
            double upper = Math.min(450, 0.45 * rate);
            for (int bin = 1; bin * step <= upper; bin++) {
                double hertz = bin * step;
                boolean isMains = nearMultiple(hertz, 50) || nearMultiple(hertz, 60);
                all += power[bin];
                mains += isMains ? power[bin] : 0;
                slow += isMains || hertz < 5 || hertz >= 30 ? 0 : power[bin];
                fast += isMains || hertz < 30 ? 0 : power[bin];
            }
            return new BandShares(share(fast, slow + fast), share(mains, all));
        }

        private static double share(double part, double whole) {
            return whole > 0 ? part / whole : 0;
        }

        private static boolean nearMultiple(double hertz, double base) {
            double nearest = Math.rint(hertz / base) * base;
            return nearest > 0 && Math.abs(hertz - nearest) <= 1.5;
        }

        /** Welch: Hann windows of one second, half overlapping, each without its line from end to end. */
        private static double[] power(double[] values, int size) {
            DoubleFFT_1D transform = new DoubleFFT_1D(size);
            double[] power = new double[size / 2 + 1];
            for (int from = 0; from + size <= values.length; from += Math.max(1, size / 2)) {
                double[] window = Arrays.copyOfRange(values, from, from + size);
                taper(window);
                transform.realForward(window);
                for (int bin = 1; bin < size / 2; bin++) {
                    power[bin] += window[2 * bin] * window[2 * bin] + window[2 * bin + 1] * window[2 * bin + 1];
                }
            }
            return power;
        }

        private static void taper(double[] window) {
            double mean = Arrays.stream(window).sum() / window.length;
            double weighted = 0;
            double squares = 0;
            double middle = (window.length - 1) / 2.0;
            for (int i = 0; i < window.length; i++) {
                weighted += (i - middle) * (window[i] - mean);
                squares += (i - middle) * (i - middle);
            }
            double slope = weighted / squares;
            for (int i = 0; i < window.length; i++) {
                double hann = 0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / window.length);
                window[i] = (window[i] - mean - slope * (i - middle)) * hann;
            }
        }
    }
}
