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
 * A second family of recordings, made as most simulation studies make them: shaped noise times a raised-cosine envelope. A
 * detector tuned to motor units alone would show it here.
 */
final class PlainNoise {
    private PlainNoise() {}

    static SyntheticRecording bursts(
            long seed, double rate, double seconds, double durationMs, double[] flanksMs, double snrDb) {
        var random = new SplittableRandom(seed);
        int n = (int) (seconds * rate);
        double[] noise = shaped(random, n, rate, 20, 450);
        double[] emg = shaped(random, n, rate, 50, 150);
        double[] envelope = new double[n];
        List<Truth.Burst> bursts = new ArrayList<>();
        double gain = StrictMath.pow(10, snrDb / 20) * 3;
        for (double t = 1; t < seconds - 2; t += 0.7 + random.nextDouble() * 2) {
            double length = durationMs / 1000;
            double rise = flanksMs[0] / 1000;
            double fall = flanksMs[1] / 1000;
            for (int i = (int) (t * rate); i < (t + length) * rate; i++) {
                double u = i / rate - t;
                double g = u < 0 ? 0 : u < rise ? half(u / rise) : u > length - fall ? half((length - u) / fall) : 1;
                envelope[i] = g * gain;
            }
            var span = new TimeSpan(t, t + length);
            var halves = new TimeSpan(t + rise / 2, t + length - fall / 2);
            bursts.add(new Truth.Burst(
                    "EMG R APB",
                    bursts.size() + 1,
                    new Truth.Times(span, halves, halves, span),
                    new Truth.Level(gain, gain, snrDb)));
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = 3 * noise[i] + envelope[i] * emg[i];
        }
        return new SyntheticRecording(
                recording(x, rate),
                new Truth(IntendedType.UNSTATED, List.of(), bursts, List.of(), List.of(), List.of()));
    }

    private static double half(double share) {
        return 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * Math.max(0, Math.min(1, share)));
    }

    private static double[] shaped(SplittableRandom random, int n, double rate, double low, double high) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = random.nextGaussian();
        }
        Filter.highPass(2, low, rate)
                .then(Filter.lowPass(2, Math.min(high, 0.45 * rate), rate))
                .start()
                .apply(x, 0, n);
        double sum = 0;
        for (double v : x) {
            sum += v * v;
        }
        double rms = Math.sqrt(sum / n);
        for (int i = 0; i < n; i++) {
            x[i] /= rms;
        }
        return x;
    }

    private static Recording recording(double[] x, double rate) {
        var signal = new Signal(0, rate, Unit.MICROVOLT, Samples.of(x));
        var muscle = new Placement.Muscle("abductor pollicis brevis", Side.RIGHT, BodyPart.ARM);
        var channel = new Channel("EMG R APB", muscle, "made", rate, Unit.MICROVOLT, List.of(signal));
        return new Recording(new Made(), Optional.empty(), x.length / rate, List.of(channel), List.of(), List.of());
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
