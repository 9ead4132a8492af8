package org.polymyo.signal;

import java.util.Random;

/**
 * Two channels whose truth is known: a cortical rhythm with coloured noise, and a rectified EMG whose loudness follows the
 * same rhythm later. Written for tests alone and shares no code with what it tests.
 *
 * @param eeg the first channel
 * @param emg the second, rectified
 * @param rateHz samples per second of both
 */
public record CoupledNoise(double[] eeg, double[] emg, double rateHz) {
    /**
     * How they are coupled.
     *
     * @param strength share of the drive in the channels, 0 for none
     * @param delaySeconds how much later the muscle follows
     * @param lowHz lowest frequency of the drive
     * @param highHz highest
     */
    public record Coupling(double strength, double delaySeconds, double lowHz, double highHz) {}

    /**
     * Makes a pair.
     *
     * @param coupling the coupling
     * @param seconds length
     * @param rateHz samples per second
     * @param seed seed
     * @return the pair
     */
    public static CoupledNoise of(Coupling coupling, double seconds, double rateHz, long seed) {
        Random random = new Random(seed);
        int n = (int) Math.round(seconds * rateHz);
        int late = (int) Math.round(coupling.delaySeconds * rateHz);
        int spare = Math.abs(late) + 1000;
        double[] drive = band(n + 2 * spare, rateHz, coupling, random);
        double[] eeg = new double[n];
        double[] emg = new double[n];
        double pink = 0;
        double last = 0;
        for (int i = 0; i < n; i++) {
            pink = 0.98 * pink + 0.2 * random.nextGaussian();
            eeg[i] = pink + 0.5 * random.nextGaussian() + coupling.strength * drive[i + spare];
            double loud = Math.max(0.05, 1 + 0.5 * coupling.strength * drive[i + spare - late]);
            double unit = random.nextGaussian();
            emg[i] = Math.abs(loud * (unit + 0.4 * last));
            last = unit;
        }
        return new CoupledNoise(eeg, emg, rateHz);
    }

    /** Noise with a flat spectrum inside a band: differences of running means. */
    private static double[] band(int n, double rateHz, Coupling coupling, Random random) {
        double[] x = random.doubles(n, -1, 1).toArray();
        Filter filter = Filter.highPass(2, coupling.lowHz, rateHz).then(Filter.lowPass(2, coupling.highHz, rateHz));
        filter.start().apply(x, 0, n);
        double square = 0;
        for (double v : x) {
            square += v * v;
        }
        double scale = 1 / Math.sqrt(square / n);
        for (int i = 0; i < n; i++) {
            x[i] *= scale;
        }
        return x;
    }

    /**
     * Cross-spectrum of segments of 1.024 s one after the other, 4 to 60 Hz.
     *
     * @return the spectrum
     */
    public CrossSpectrum spectrum() {
        return spectrum(SegmentSpectrum.untapered((int) Math.round(1.024 * rateHz)));
    }

    /**
     * The same with tapers.
     *
     * @param tapers the tapers
     * @return the spectrum
     */
    public CrossSpectrum spectrum(double[][] tapers) {
        int n = tapers[0].length;
        SegmentSpectrum transform = new SegmentSpectrum(n, 5, 57, tapers);
        CrossSums sums = new CrossSums(rateHz / n, 5, 57, tapers.length);
        double[] x = new double[transform.size()];
        double[] y = new double[transform.size()];
        for (int from = 0; from + n <= eeg.length; from += n) {
            transform.transform(eeg, from, x, 0);
            transform.transform(emg, from, y, 0);
            sums.add(x, 0, y, 0);
        }
        return sums.spectrum();
    }
}
