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
        double[] carrier = band(random, n, 50, 150, laplacian);
        for (int i = 0; i < n; i++) {
            x[i] *= REST_MICROVOLT;
        }
        List<Truth.Burst> bursts = new ArrayList<>();
        for (double t = 1; t < seconds - 2; t += 0.7 + random.nextDouble() * 2) {
            double length = durationMs / 1000 * (0.8 + 0.4 * random.nextDouble());
            var asked = new TimeSpan(t, t + Math.max(length, (flanksMs[0] + flanksMs[1]) / 1000));
            bursts.add(burst(x, carrier, asked, bursts.size() + 1));
        }
        return new SyntheticRecording(
                recording(x), new Truth(IntendedType.UNSTATED, List.of(), bursts, List.of(), List.of(), List.of()));
    }

    private Truth.Burst burst(double[] x, double[] carrier, TimeSpan asked, int number) {
        double gain = REST_MICROVOLT * StrictMath.pow(10, snrDb / 20);
        double rise = flanksMs[0] / 1000;
        double fall = flanksMs[1] / 1000;
        int from = (int) Math.ceil(asked.startSeconds() * RATE_HZ);
        double[] wave = new double[(int) Math.ceil(asked.endSeconds() * RATE_HZ) - from];
        for (int i = 0; i < wave.length; i++) {
            double t = (from + i) / RATE_HZ;
            double share = Math.min(flank((t - asked.startSeconds()) / rise), flank((asked.endSeconds() - t) / fall));
            wave[i] = gain * share * carrier[from + i];
            x[from + i] += wave[i];
        }
        var half = new TimeSpan(asked.startSeconds() + rise / 2, asked.endSeconds() - fall / 2);
        var times = new Truth.Times(seen(wave, from), half, half, asked);
        return new Truth.Burst(LABEL, number, times, new Truth.Level(gain, gain, snrDb));
    }

    /** Onset and offset as {@link Truth.Times#span()} defines them: the very foot of a flank is zero and not there. */
    private static TimeSpan seen(double[] wave, int from) {
        int first = 0;
        int last = wave.length - 1;
        double foot = Truth.FOOT_FRACTION * loudest(wave);
        while (Math.abs(wave[first]) <= foot) {
            first++;
        }
        while (Math.abs(wave[last]) <= foot) {
            last--;
        }
        return new TimeSpan((from + first) / RATE_HZ, (from + last) / RATE_HZ);
    }

    /** The largest root mean square over 5 ms. */
    private static double loudest(double[] wave) {
        int width = (int) (0.005 * RATE_HZ);
        double most = 0;
        for (int i = 0; i + width <= wave.length; i++) {
            double sum = 0;
            for (int k = i; k < i + width; k++) {
                sum += wave[k] * wave[k];
            }
            most = Math.max(most, sum / width);
        }
        return Math.sqrt(most);
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
