package org.polymyo.cortex;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Signal;

/**
 * How the clock of the EEG runs away from that of the EMG, by the mains that both record: on one clock their phases keep
 * their distance, on two the distance grows evenly. An offset that stays the same cannot be seen this way. Where either
 * recorder takes mains away, or phases jump because someone moves, nothing is said.
 *
 * @param mainsHz frequency of the mains
 * @param perSecond seconds that the EEG's clock gains in a second
 * @param seconds what it gains over the time that both cover
 */
record ClockDrift(double mainsHz, double perSecond, double seconds) {
    private static final double[] MAINS_HZ = {50, 60};
    private static final double WINDOW_SECONDS = 2;
    private static final double LONGEST_SECONDS = 3600;
    private static final int MOST_WINDOWS = 300;
    private static final int FEWEST_WINDOWS = 30;
    private static final int MOST_CHANNELS = 3;
    private static final double SAMPLES_PER_TURN = 2.2;
    private static final double STEADY = 0.7;
    private static final double ALIKE = 0.3;
    private static final double FASTEST = 500e-6;
    private static final double LEAST_SECONDS = 0.002;

    /**
     * Looks for a drift.
     *
     * @param eeg EEG as recorded, one a channel
     * @param emg EMG as recorded
     * @return the drift, where there is a steady one of 2 ms or more
     */
    static Optional<ClockDrift> of(List<Signal> eeg, List<Signal> emg) {
        List<Signal> scalp = eeg.stream().limit(MOST_CHANNELS).toList();
        List<Signal> muscles = emg.stream().limit(MOST_CHANNELS).toList();
        Windows windows =
                Windows.over(Stream.concat(scalp.stream(), muscles.stream()).toList());
        if (scalp.isEmpty() || muscles.isEmpty() || windows.count < FEWEST_WINDOWS) {
            return Optional.empty();
        }
        return Arrays.stream(MAINS_HZ)
                .boxed()
                .flatMap(hz -> distances(windows.phases(scalp, hz), windows.phases(muscles, hz))
                        .map(distance -> Course.of(windows, hz, distance)))
                .filter(course -> course.steadiness >= STEADY)
                .max(Comparator.comparingDouble(Course::steadiness))
                .flatMap(Course::drift);
    }

    private static Stream<double[]> distances(List<double[]> ones, List<double[]> others) {
        return ones.stream()
                .flatMap(one -> others.stream().map(other -> {
                    double[] distance = new double[one.length];
                    Arrays.setAll(distance, k -> one[k] - other[k]);
                    return distance;
                }));
    }

    /**
     * Windows evenly spaced over the time that all channels cover, at most an hour of it.
     *
     * @param from start of the first, seconds
     * @param step seconds from one to the next
     * @param count how many
     * @param whole seconds that all channels cover
     */
    private record Windows(double from, double step, int count, double whole) {
        static Windows over(List<Signal> all) {
            double from =
                    all.stream().mapToDouble(s -> s.span().startSeconds()).max().orElse(0);
            double to =
                    all.stream().mapToDouble(s -> s.span().endSeconds()).min().orElse(0);
            double used = Math.clamp(to - from, 0, LONGEST_SECONDS);
            int count = Math.min(MOST_WINDOWS, (int) (used / WINDOW_SECONDS));
            return new Windows(from, used / Math.max(1, count), count, to - from);
        }

        /** Phase of the line in every window; channels too slow for it are left out. */
        List<double[]> phases(List<Signal> signals, double hz) {
            return signals.stream()
                    .filter(s -> s.rateHz() >= SAMPLES_PER_TURN * hz)
                    .map(s -> IntStream.range(0, count)
                            .mapToDouble(k -> phase(s, from + k * step, hz))
                            .toArray())
                    .toList();
        }

        private static double phase(Signal signal, double at, double hz) {
            double[] x = signal.slice(new TimeSpan(at, at + WINDOW_SECONDS)).toArray();
            double first = signal.timeOf(signal.indexOf(at));
            double turn = 2 * StrictMath.PI * hz / signal.rateHz();
            double stepCosine = StrictMath.cos(turn);
            double stepSine = StrictMath.sin(turn);
            double cosine = 1;
            double sine = 0;
            double real = 0;
            double imaginary = 0;
            for (int i = 0; i < x.length; i++) {
                double away = (2 * i + 1.0) / x.length - 1;
                double weighted = (1 - away * away) * x[i];
                real += weighted * cosine;
                imaginary -= weighted * sine;
                double next = cosine * stepCosine - sine * stepSine;
                sine = sine * stepCosine + cosine * stepSine;
                cosine = next;
            }
            return StrictMath.atan2(imaginary, real) - 2 * StrictMath.PI * hz * first;
        }
    }

    /**
     * How the distance of the phases of two channels goes on.
     *
     * @param windows when
     * @param hz frequency of the mains
     * @param unwrapped the distance, radians, followed over whole turns
     * @param steadiness how alike its changes are: 0 random, 1 even
     */
    private record Course(Windows windows, double hz, double[] unwrapped, double steadiness) {
        static Course of(Windows windows, double hz, double[] distance) {
            double cosine = 0;
            double sine = 0;
            int changes = distance.length - 1;
            for (int k = 1; k <= changes; k++) {
                cosine += StrictMath.cos(distance[k] - distance[k - 1]) / changes;
                sine += StrictMath.sin(distance[k] - distance[k - 1]) / changes;
            }
            double even = StrictMath.atan2(sine, cosine);
            double[] unwrapped = distance.clone();
            for (int k = 1; k <= changes; k++) {
                double left = StrictMath.IEEEremainder(distance[k] - unwrapped[k - 1] - even, 2 * StrictMath.PI);
                unwrapped[k] = unwrapped[k - 1] + even + left;
            }
            return new Course(windows, hz, unwrapped, StrictMath.hypot(cosine, sine));
        }

        Optional<ClockDrift> drift() {
            int middle = unwrapped.length / 2;
            double all = slope(0, unwrapped.length);
            boolean even = DoubleStream.of(slope(0, middle), slope(middle, unwrapped.length))
                    .allMatch(half -> Math.abs(half - all) <= ALIKE * Math.abs(all));
            double gain = -all / (2 * StrictMath.PI * hz);
            boolean matters = Math.abs(gain) * windows.whole >= LEAST_SECONDS && Math.abs(gain) <= FASTEST;
            return even && matters ? Optional.of(new ClockDrift(hz, gain, gain * windows.whole)) : Optional.empty();
        }

        private double slope(int from, int to) {
            double middle = (from + to - 1) / 2.0;
            double product = 0;
            double square = 0;
            for (int k = from; k < to; k++) {
                product += (k - middle) * unwrapped[k];
                square += (k - middle) * (k - middle);
            }
            return product / square / windows.step;
        }
    }
}
