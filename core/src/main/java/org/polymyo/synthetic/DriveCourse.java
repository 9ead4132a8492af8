package org.polymyo.synthetic;

/**
 * The course of a synchronous drive: when in a burst the discharges fall. Their density is the square of the
 * amplitude.
 */
final class DriveCourse {
    private static final int STEPS = 256;
    private static final double SHORTEST_SECONDS = 0.004;

    private final double seconds;
    private final double[] cumulative = new double[STEPS + 1];

    private DriveCourse(double seconds, double rise, double fall) {
        this.seconds = seconds;
        for (int i = 0; i < STEPS; i++) {
            double t = (i + 0.5) / STEPS * seconds;
            double g = flank(t, rise) * flank(seconds - t, fall);
            cumulative[i + 1] = cumulative[i] + g * g;
        }
    }

    /**
     * The drive of a burst.
     *
     * @param shape course of the EMG
     * @param spread by how much the EMG outlasts the drive, seconds
     * @return the drive, at least 4 ms long; flanks that do not fit are shortened in proportion
     */
    static DriveCourse of(BurstShape shape, double spread) {
        double seconds = Math.max(SHORTEST_SECONDS, shape.seconds() - spread);
        double flanks = shape.riseSeconds() + shape.fallSeconds();
        double fit = flanks > seconds ? seconds / flanks : 1;
        return new DriveCourse(seconds, shape.riseSeconds() * fit, shape.fallSeconds() * fit);
    }

    private static double flank(double t, double length) {
        return t >= length ? 1 : 0.5 - 0.5 * StrictMath.cos(3.141592653589793 * t / length);
    }

    /**
     * Length of the drive.
     *
     * @return seconds
     */
    double seconds() {
        return seconds;
    }

    /**
     * The moment before which a part of the discharges falls.
     *
     * @param part 0 to 1
     * @return seconds after the start of the drive
     */
    double quantile(double part) {
        double wanted = part * cumulative[STEPS];
        int low = 0;
        int high = STEPS;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] <= wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double inside = (wanted - cumulative[low]) / Math.max(1e-300, cumulative[high] - cumulative[low]);
        return (low + Math.clamp(inside, 0, 1)) / STEPS * seconds;
    }

    /**
     * The expected power of the EMG at every sample: what discharges at random moments give, and the square of their
     * mean.
     *
     * @param meanShape sum of the units' waves
     * @param meanSquare sum of their squares
     * @param rateHz samples per second
     * @param offset sample position of the start of the drive
     * @param length samples wanted
     * @return power
     */
    double[] power(double[] meanShape, double[] meanSquare, double rateHz, double offset, int length) {
        double[] mean = new double[length];
        double[] power = new double[length];
        for (int step = 0; step < STEPS; step++) {
            double weight = (cumulative[step + 1] - cumulative[step]) / cumulative[STEPS];
            int at = (int) Math.round(offset + (step + 0.5) / STEPS * seconds * rateHz);
            for (int i = 0; i < meanShape.length && at + i < length; i++) {
                mean[at + i] += weight * meanShape[i];
                power[at + i] += weight * meanSquare[i];
            }
        }
        for (int i = 0; i < length; i++) {
            power[i] += mean[i] * mean[i];
        }
        return power;
    }
}
