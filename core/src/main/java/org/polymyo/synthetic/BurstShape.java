package org.polymyo.synthetic;

/**
 * The course of one muscle burst: raised-cosine rise, plateau, raised-cosine fall. The duration is that of the EMG from
 * foot to foot; the neural drive is shorter by what the motor units' potentials add.
 *
 * @param seconds mean duration of the EMG burst, foot to foot
 * @param sd standard deviation of the duration between bursts of one patient, seconds
 * @param riseSeconds rise of the drive
 * @param fallSeconds fall of the drive
 */
public record BurstShape(double seconds, double sd, double riseSeconds, double fallSeconds) {
    /** Refuses negative and missing times. */
    public BurstShape {
        if (!(seconds > 0 && sd >= 0 && riseSeconds >= 0 && fallSeconds >= 0)) {
            throw new IllegalArgumentException("expected a duration above 0 and no negative times, found " + seconds
                    + ", " + sd + ", " + riseSeconds + ", " + fallSeconds);
        }
    }

    /**
     * A burst with steep flanks.
     *
     * @param milliseconds mean duration, ms
     * @param sdMilliseconds standard deviation, ms
     * @return rise 3 ms, fall 5 ms
     */
    public static BurstShape milliseconds(double milliseconds, double sdMilliseconds) {
        return new BurstShape(milliseconds / 1000, sdMilliseconds / 1000, 0.003, 0.005);
    }

    /**
     * The same duration with other flanks.
     *
     * @param riseMilliseconds rise, ms
     * @param fallMilliseconds fall, ms
     * @return the shape
     */
    public BurstShape flanks(double riseMilliseconds, double fallMilliseconds) {
        return new BurstShape(seconds, sd, riseMilliseconds / 1000, fallMilliseconds / 1000);
    }
}
