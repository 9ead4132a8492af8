package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/**
 * The noise-free EMG of one synchronous burst: every recruited unit discharges once to a few times, at moments drawn
 * from
 * the course of the drive. Scaled by the caller once the wanted strength is known.
 */
final class SynchronousBurst {
    private static final double REFRACTORY_SECONDS = 0.004;
    private static final double DISCHARGES_PER_SECOND = 40;
    private static final double WINDOW_SECONDS = 0.005;
    private static final double RISE_SECONDS = 0.0018;

    private final double rateHz;
    private final int start;
    private final double[] wave;
    private final double[] power;
    private final TimeSpan drive;

    private SynchronousBurst(double rateHz, int start, double[] wave, double[] power, TimeSpan drive) {
        this.rateHz = rateHz;
        this.start = start;
        this.wave = wave;
        this.power = power;
        this.drive = drive;
    }

    /**
     * Draws a burst.
     *
     * @param pool the muscle's units
     * @param volley what to play
     * @param recruited part of the pool that takes part, 0 to 1
     * @param rateHz samples per second
     * @param chance chance
     * @return the burst, of arbitrary strength
     */
    static SynchronousBurst draw(MotorPool pool, Score.Volley volley, double recruited, double rateHz, Chance chance) {
        DriveCourse course = DriveCourse.of(volley.shape(), spread(pool, rateHz));
        int units = Math.clamp((int) Math.round(recruited * pool.size()), Math.min(15, pool.size()), pool.size());
        double from = volley.onsetSeconds() - firstSeen(course, units);
        int start = (int) Math.floor(from * rateHz) - 2;
        int length = (int) Math.ceil(course.seconds() * rateHz) + pool.longest() + 4;
        double[] wave = new double[length];
        double[] meanShape = new double[pool.longest()];
        double[] meanSquare = new double[pool.longest()];
        for (int k = 0; k < units; k++) {
            int unit = (int) ((k + chance.uniform()) * pool.size() / units);
            int count = Math.max(1, (int) (course.seconds() * DISCHARGES_PER_SECOND + chance.uniform()));
            Moments moments = Moments.draw(course, count, rateHz, chance);
            discharge(pool.potential(unit), pool.amplitude(unit), moments, from * rateHz - start, wave);
            expect(pool, unit, count, meanShape, meanSquare);
        }
        double[] power = course.power(meanShape, meanSquare, rateHz, from * rateHz - start, length);
        return new SynchronousBurst(rateHz, start, wave, power, new TimeSpan(from, from + course.seconds()));
    }

    /**
     * How long after the start of the drive the EMG begins, on average: the first discharge and its potential's rise.
     */
    private static double firstSeen(DriveCourse course, int units) {
        double discharges = units * Math.max(1, course.seconds() * DISCHARGES_PER_SECOND);
        return course.quantile(1 / discharges) + RISE_SECONDS;
    }

    /** How much longer than its drive an EMG burst is: the median length of a potential, without its weak ends. */
    private static double spread(MotorPool pool, double rateHz) {
        double sum = 0;
        for (int unit = 0; unit < pool.size(); unit++) {
            sum += pool.potential(unit).length();
        }
        return 0.45 * sum / pool.size() / rateHz;
    }

    /**
     * Lets one unit discharge.
     *
     * @param position sample position in {@code wave} of the start of the drive
     */
    private static void discharge(
            Potential potential, double amplitude, Moments moments, double position, double[] wave) {
        for (double t : moments.seconds) {
            potential.addTo(wave, position + t * moments.rateHz, amplitude);
        }
    }

    /**
     * When one unit discharges.
     *
     * @param seconds after the start of the drive, in order
     * @param rateHz samples per second
     */
    private record Moments(List<Double> seconds, double rateHz) {
        /**
         * Draws one moment from each of {@code count} equal parts of the course, never two within the refractory time.
         */
        static Moments draw(DriveCourse course, int count, double rateHz, Chance chance) {
            List<Double> seconds = new ArrayList<>();
            double last = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                double t = Math.max(course.quantile((i + chance.uniform()) / count), last + REFRACTORY_SECONDS);
                if (t <= course.seconds()) {
                    seconds.add(t);
                    last = t;
                }
            }
            return new Moments(seconds, rateHz);
        }
    }

    private static void expect(MotorPool pool, int unit, int count, double[] meanShape, double[] meanSquare) {
        Potential potential = pool.potential(unit);
        for (int i = 0; i < potential.length(); i++) {
            double value = pool.amplitude(unit) * potential.at(i);
            meanShape[i] += count * value;
            meanSquare[i] += count * value * value;
        }
    }

    /**
     * Root mean square over the half-amplitude span.
     *
     * @return in the burst's own scale
     */
    double rms() {
        TimeSpan half = half();
        int from = Math.max(0, (int) Math.round(half.startSeconds() * rateHz) - start);
        int to = Math.min(wave.length, Math.max(from + 1, (int) Math.round(half.endSeconds() * rateHz) - start));
        return Math.sqrt(Waves.meanSquare(wave, from, to));
    }

    /**
     * Adds the burst to a signal.
     *
     * @param into samples
     * @param factor scale
     */
    void addTo(double[] into, double factor) {
        for (int i = Math.max(0, -start); i < wave.length && start + i < into.length; i++) {
            into[start + i] += factor * wave[i];
        }
    }

    /**
     * The span above half of the expected amplitude.
     *
     * @return seconds on the recording's clock
     */
    TimeSpan half() {
        double level = Waves.peak(Waves.movingMean(power, window(WINDOW_SECONDS))) / 4;
        return Waves.above(power, level, start, rateHz);
    }

    /**
     * The times of the burst.
     *
     * @return all definitions
     */
    Truth.Times times() {
        double[] square = Waves.squared(wave);
        double[] envelope = Waves.movingMean(square, window(WINDOW_SECONDS));
        double peak = Waves.peak(envelope);
        double foot = Truth.FOOT_FRACTION * Truth.FOOT_FRACTION * peak;
        return new Truth.Times(
                Waves.above(square, foot, start, rateHz),
                half(),
                Waves.above(envelope, peak / 4, start, rateHz),
                drive);
    }

    /**
     * Largest root mean square over 10 ms.
     *
     * @return in the burst's own scale
     */
    double amplitude() {
        return Math.sqrt(Waves.peak(Waves.movingMean(Waves.squared(wave), window(0.010))));
    }

    private int window(double seconds) {
        return Math.max(1, (int) Math.round(seconds * rateHz));
    }
}
