package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.PreparedTrace;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;
import org.polymyo.signal.Sinusoids;

/**
 * A head made by hand: 1/f noise and alpha of 12 µV between 1 and 100 Hz at each electrode, partly common, and a
 * potential before each jerk. Shares nothing with the package that makes synthetic recordings.
 */
final class InventedHead {
    static final double DEVIATION = 12;
    static final double LEAD = 0.02;
    private final SplittableRandom random;
    private final double rateHz;
    private final int samples;
    private final List<String> positions;
    private final double[][] eeg;

    InventedHead(double seconds, double rateHz, long seed, List<String> positions) {
        this.random = new SplittableRandom(seed);
        this.rateHz = rateHz;
        this.samples = (int) (seconds * rateHz);
        this.positions = positions;
        double[] common = noise();
        this.eeg = positions.stream().map(p -> mixed(noise(), common)).toArray(double[][]::new);
    }

    private double[] mixed(double[] own, double[] common) {
        double[] x = new double[samples];
        for (int i = 0; i < samples; i++) {
            x[i] = DEVIATION * (Math.sqrt(0.6) * own[i] + Math.sqrt(0.4) * common[i]);
        }
        return x;
    }

    double normal() {
        double u;
        double v;
        double s;
        do {
            u = 2 * random.nextDouble() - 1;
            v = 2 * random.nextDouble() - 1;
            s = u * u + v * v;
        } while (s >= 1 || s == 0);
        return u * Math.sqrt(-2 * Math.log(s) / s);
    }

    /** Pink noise by seven one-pole filters (Kellet), alpha by a resonance; then 1 Hz high-pass; unit deviation. */
    private double[] noise() {
        double[] x = new double[samples];
        double[] b = new double[6];
        double alphaHz = 9 + 2 * random.nextDouble();
        double r = Math.exp(-Math.PI * 1.5 / rateHz);
        double c = 2 * r * Math.cos(2 * Math.PI * alphaHz / rateHz);
        double one = 0;
        double two = 0;
        double slow = 0;
        for (int i = 0; i < samples; i++) {
            double w = normal();
            b[0] = 0.99886 * b[0] + w * 0.0555179;
            b[1] = 0.99332 * b[1] + w * 0.0750759;
            b[2] = 0.96900 * b[2] + w * 0.1538520;
            b[3] = 0.86650 * b[3] + w * 0.3104856;
            b[4] = 0.55000 * b[4] + w * 0.5329522;
            double pink = b[0] + b[1] + b[2] + b[3] + b[4] + 0.53 * w;
            double alpha = c * one - r * r * two + 0.12 * normal();
            two = one;
            one = alpha;
            slow += (pink - slow) * 2 * Math.PI / rateHz;
            x[i] = pink - slow + alpha;
        }
        double power = 0;
        for (double v : x) {
            power += v * v / samples;
        }
        for (int i = 0; i < samples; i++) {
            x[i] /= Math.sqrt(power);
        }
        return x;
    }

    /** Jerks at random moments, at least 0.3 s apart. */
    double[] jerks(int count) {
        double free = samples / rateHz - 2 - 0.3 * count;
        double[] t = random.doubles(count, 0, free).sorted().toArray();
        for (int k = 0; k < count; k++) {
            t[k] += 1 + 0.3 * k;
        }
        return t;
    }

    /** Puts a bell (14 ms) before each jerk at C3, less at its neighbours; the lead varies by 1.5 ms. */
    InventedHead with(double[] jerks, double microvolts, double afterWave) {
        ScalpPlace focus = ScalpPlace.of("C3").orElseThrow();
        for (double t : jerks) {
            double peak = t - LEAD + 0.0015 * normal();
            for (int c = 0; c < eeg.length; c++) {
                double d = ScalpPlace.of(positions.get(c)).orElseThrow().distance(focus);
                double height = microvolts * Math.exp(-d * d / (2 * 0.45 * 0.45));
                add(eeg[c], peak, 0.006, height);
                add(eeg[c], peak + 0.022, 0.011, -afterWave * height);
            }
        }
        return this;
    }

    private void add(double[] x, double at, double sigma, double height) {
        for (int i = (int) ((at - 5 * sigma) * rateHz); i < (at + 5 * sigma) * rateHz; i++) {
            double z = (i / rateHz - at) / sigma;
            x[i] += height * Math.exp(-z * z / 2);
        }
    }

    /** The same with larger EEG. */
    InventedHead louder(double factor) {
        for (double[] x : eeg) {
            for (int i = 0; i < x.length; i++) {
                x[i] *= factor;
            }
        }
        return this;
    }

    /** A jolt of a millivolt shortly before each jerk. */
    InventedHead jolted(double[] jerks) {
        for (double t : jerks) {
            for (double[] x : eeg) {
                add(x, t - 0.1, 0.005, 1000);
            }
        }
        return this;
    }

    /** Muscle and movement that reach the scalp from the jerk on: noise and a deflection of the same sign each time. */
    InventedHead shaken(double[] jerks, double microvolts) {
        for (double t : jerks) {
            for (double[] x : eeg) {
                int from = (int) Math.ceil(t * rateHz);
                for (int i = 0; i < 0.06 * rateHz; i++) {
                    x[from + i] += microvolts * Math.sin(Math.PI * i / (0.06 * rateHz)) * (1 + normal());
                }
            }
        }
        return this;
    }

    /** Jerks in trains. */
    double[] trains(int trains, int each, double interval) {
        double[] all = new double[trains * each];
        for (int k = 0; k < trains; k++) {
            double start = 2 + k * (samples / rateHz - 5) / trains + random.nextDouble();
            for (int j = 0; j < each; j++) {
                all[k * each + j] = start + j * interval + 0.004 * normal();
            }
        }
        Arrays.sort(all);
        return all;
    }

    List<PreparedSignal> signals() {
        List<PreparedSignal> signals = new ArrayList<>();
        for (int c = 0; c < eeg.length; c++) {
            Signal signal = new Signal(0, rateHz, Unit.MICROVOLT, Samples.of(eeg[c]));
            Channel channel = new Channel(
                    "EEG " + positions.get(c),
                    new Placement.Scalp(positions.get(c)),
                    "made",
                    rateHz,
                    Unit.MICROVOLT,
                    List.of(signal));
            List<Sinusoids> none = Collections.nCopies((int) (samples / rateHz / 10) + 1, Sinusoids.NONE);
            signals.add(new PreparedSignal(channel, List.of(new PreparedTrace(signal, none, List.of()))));
        }
        return signals;
    }

    List<Track> tracks() {
        HeldEeg all = new HeldEeg(List.of(new TimeSpan(0, samples / rateHz)), samples / rateHz);
        return signals().stream().map(s -> Track.of(s, 20, all)).toList();
    }

    TriggerSet triggers(double[] jerks, double onsetDeviation) {
        double[] seen = new double[jerks.length];
        double[] sizes = new double[jerks.length];
        for (int k = 0; k < seen.length; k++) {
            seen[k] = jerks[k] + onsetDeviation * normal();
            sizes[k] = 100 * Math.exp(0.3 * normal());
        }
        Arrays.sort(seen);
        var where = new TriggerSet.Expectation(List.of(ScalpPlace.of("C3").orElseThrow()), true, LEAD);
        return new TriggerSet(
                "EMG", TriggerSet.Kind.BURST, seen, sizes, Math.hypot(onsetDeviation, 0.0015), where, false);
    }
}
