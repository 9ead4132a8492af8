package org.polymyo.video.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.clip.Light;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/** What a clip shows that a recording may show too. */
public final class ClipWitnesses {
    private static final double MOST = 20;

    private ClipWitnesses() {}

    /**
     * A clip as a stream of a case.
     *
     * @param name its name
     * @param motion what was measured in the clip
     * @param light how bright its pictures are
     * @param loudness how loud each hundredth of a second is from the first picture on; empty without sound
     * @return the stream
     */
    public static Stream stream(String name, ClipMotion motion, Light light, double[] loudness) {
        double[] times = motion.times();
        double frame = (times[times.length - 1] - times[0]) / (times.length - 1);
        return new Stream(name, true, frame, of(motion, light, loudness));
    }

    /**
     * Gathers them.
     *
     * @param motion what was measured in the clip
     * @param light how bright its pictures are
     * @param loudness how loud each hundredth of a second is from the first picture on; empty without sound
     * @return movement, light and sound, those that it has
     */
    public static List<Witness> of(ClipMotion motion, Light light, double[] loudness) {
        double[] times = motion.times();
        List<Witness> all = new ArrayList<>();
        all.add(new Witness(Witness.Kind.MOVEMENT, even(times, movement(motion.traces(), times.length))));
        all.add(new Witness(Witness.Kind.LIGHT, light(light.times(), light.brightness())));
        all.add(new Witness(Witness.Kind.SOUND, louder(loudness)));
        all.removeIf(witness -> Arrays.stream(witness.values()).allMatch(v -> v == 0));
        return all;
    }

    /** Change of velocity at each frame, summed over the parts, each against its own usual change. */
    private static double[] movement(List<Trace> traces, int frames) {
        double[] sum = new double[frames];
        for (Trace trace : traces) {
            double[] change = new double[trace.steps()];
            for (int i = 1; i < change.length; i++) {
                boolean seen = trace.states()[i] != State.LOST && trace.states()[i - 1] != State.LOST;
                double x = velocity(trace, trace.dx(), i) - velocity(trace, trace.dx(), i - 1);
                double y = velocity(trace, trace.dy(), i) - velocity(trace, trace.dy(), i - 1);
                change[i] = seen ? Math.sqrt(x * x + y * y) : 0;
            }
            double[] some = Arrays.stream(change).filter(c -> c > 0).toArray();
            double usual = some.length == 0 ? 1 : Quantiles.median(some);
            for (int i = 1; i < change.length; i++) {
                sum[i] += Math.min(MOST, change[i] / usual);
            }
        }
        return sum;
    }

    private static double velocity(Trace trace, double[] way, int step) {
        return way[step] / Math.max(1e-4, trace.times()[step + 1] - trace.times()[step]);
    }

    /** A flash is a jump from one picture to the next, at some time between them. */
    private static double[] light(double[] times, double[] brightness) {
        double[] middles = new double[Math.max(0, times.length - 1)];
        double[] change = new double[middles.length];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = (times[i] + times[i + 1]) / 2;
            change[i] = Math.abs(brightness[i + 1] - brightness[i]);
        }
        return even(middles, change);
    }

    /** A clap begins much faster than it ends. */
    private static double[] louder(double[] loudness) {
        double[] more = new double[loudness.length];
        for (int i = 1; i < more.length; i++) {
            more[i] = Math.max(0, loudness[i] - loudness[i - 1]);
        }
        return more;
    }

    /** Straight lines between uneven moments. */
    private static double[] even(double[] times, double[] values) {
        int bins = times.length == 0 ? 0 : (int) Math.ceil(times[times.length - 1] * Witness.RATE_HZ) + 1;
        double[] out = new double[bins];
        int k = 0;
        for (int i = 0; i < bins; i++) {
            double moment = i / Witness.RATE_HZ;
            while (k + 2 < times.length && times[k + 1] <= moment) {
                k++;
            }
            double length = times.length > 1 ? Math.max(1e-6, times[k + 1] - times[k]) : 1;
            double share = Math.clamp((moment - times[k]) / length, 0, 1);
            out[i] = times.length > 1 ? values[k] + share * (values[k + 1] - values[k]) : values[0];
        }
        return out;
    }
}
