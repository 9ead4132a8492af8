package org.polymyo.verification.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.recording.Source;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.SyntheticRecording;
import org.polymyo.synthetic.Truth;

/**
 * Recordings made as most simulation studies make them: noise in the band of EMG times a raised-cosine envelope, on noise.
 * The amplitude is Gaussian or Laplacian. It shares nothing with the motor-unit model: a method tuned to one shows it here.
 */
record ShapedNoise(boolean laplacian, double durationMs, double[] flanksMs, double snrDb) {
    private static final String LABEL = "EMG R APB";
    private static final double RATE_HZ = 2000;
    private static final double REST_MICROVOLT = 3;

    SyntheticRecording record(long seed, double seconds) {
        var random = new SplittableRandom(seed);
        int n = (int) (seconds * RATE_HZ);
        double[] x = band(random, n, 20, 450, false);
        double[] emg = band(random, n, 50, 150, laplacian);
        double[] envelope = new double[n];
        List<Truth.Burst> bursts = new ArrayList<>();
        for (double t = 1; t < seconds - 2; t += 0.7 + random.nextDouble() * 2) {
            double length = durationMs / 1000 * (0.8 + 0.4 * random.nextDouble());
            bursts.add(burst(envelope, t, Math.max(length, (flanksMs[0] + flanksMs[1]) / 1000), bursts.size() + 1));
        }
        for (int i = 0; i < n; i++) {
            x[i] = REST_MICROVOLT * x[i] + envelope[i] * emg[i];
        }
        return new SyntheticRecording(
                recording(x), new Truth(IntendedType.UNSTATED, List.of(), bursts, List.of(), List.of(), List.of()));
    }

    private Truth.Burst burst(double[] envelope, double t, double length, int number) {
        double gain = REST_MICROVOLT * StrictMath.pow(10, snrDb / 20);
        double rise = flanksMs[0] / 1000;
        double fall = flanksMs[1] / 1000;
        for (int i = (int) Math.ceil(t * RATE_HZ); i < (t + length) * RATE_HZ; i++) {
            double u = i / RATE_HZ - t;
            envelope[i] = gain * Math.min(flank(u / rise), flank((length - u) / fall));
        }
        var span = new TimeSpan(t, t + length);
        var half = new TimeSpan(t + rise / 2, t + length - fall / 2);
        return new Truth.Burst(
                LABEL, number, new Truth.Times(span, half, half, span), new Truth.Level(gain, gain, snrDb));
    }

    private static double flank(double share) {
        return 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * Math.clamp(share, 0, 1));
    }

    private static double[] band(SplittableRandom random, int n, double low, double high, boolean laplacian) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = random.nextGaussian();
        }
        Filter.highPass(2, low, RATE_HZ)
                .then(Filter.lowPass(2, high, RATE_HZ))
                .start()
                .apply(x, 0, n);
        scale(x);
        if (laplacian) {
            for (int i = 0; i < n; i++) {
                x[i] = Math.copySign(-StrictMath.log(twoTails(Math.abs(x[i]))), x[i]);
            }
            scale(x);
        }
        return x;
    }

    /** Probability that a standard normal value is farther from 0 (Abramowitz and Stegun 7.1.26). */
    private static double twoTails(double z) {
        double t = 1 / (1 + 0.3275911 * z / Math.sqrt(2));
        double sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        return sum * StrictMath.exp(-z * z / 2);
    }

    private static void scale(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v * v;
        }
        double rms = Math.sqrt(sum / x.length);
        for (int i = 0; i < x.length; i++) {
            x[i] /= rms;
        }
    }

    private static Recording recording(double[] x) {
        var signal = new Signal(0, RATE_HZ, Unit.MICROVOLT, Samples.of(x));
        var muscle = new Placement.Muscle("abductor pollicis brevis", Side.RIGHT, BodyPart.ARM);
        var channel = new Channel(LABEL, muscle, "made", RATE_HZ, Unit.MICROVOLT, List.of(signal));
        return new Recording(new Made(), Optional.empty(), x.length / RATE_HZ, List.of(channel), List.of(), List.of());
    }

    private record Made() implements Source {
        @Override
        public String format() {
            return "generated";
        }

        @Override
        public long sizeBytes() {
            return 0;
        }

        @Override
        public String sha256() {
            return "0".repeat(64);
        }

        @Override
        public void close() {}
    }
}
