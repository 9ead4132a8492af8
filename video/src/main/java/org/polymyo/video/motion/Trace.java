package org.polymyo.video.motion;

import java.util.Arrays;

/**
 * How one part moved from each frame to the next, against what it hangs on. The arrays are not copied; nobody changes
 * them.
 *
 * @param part which part
 * @param times when the frames are shown, seconds; one more than there are steps
 * @param dx movement to the right in each step, pixels
 * @param dy movement downwards, pixels
 * @param error standard error along one axis, with what the movement of parent and camera may leave in it, pixels
 * @param states how well the part was seen in each step
 */
public record Trace(Part part, double[] times, double[] dx, double[] dy, double[] error, State[] states) {
    /** Refuses arrays that do not fit together. */
    public Trace {
        int n = dx.length;
        if (times.length != n + 1 || dy.length != n || error.length != n || states.length != n) {
            throw new IllegalArgumentException("expected " + n + " steps between " + (n + 1) + " frames");
        }
    }

    /**
     * How many steps there are.
     *
     * @return the count
     */
    public int steps() {
        return dx.length;
    }

    /**
     * How far the part came over the whole time, slow movement included.
     *
     * @return pixels between its extreme places, along the axis where that is more
     */
    public double reach() {
        return Math.max(reach(dx), reach(dy));
    }

    private static double reach(double[] steps) {
        double at = 0;
        double least = 0;
        double most = 0;
        for (double step : steps) {
            at += step;
            least = Math.min(least, at);
            most = Math.max(most, at);
        }
        return most - least;
    }

    /**
     * How fast the part moved.
     *
     * @param step which step
     * @return pixels a second
     */
    public double speed(int step) {
        return Math.sqrt(dx[step] * dx[step] + dy[step] * dy[step]) / (times[step + 1] - times[step]);
    }

    /**
     * Time for which the part was in a state.
     *
     * @param state which state
     * @return seconds
     */
    public double seconds(State state) {
        double sum = 0;
        for (int i = 0; i < states.length; i++) {
            sum += states[i] == state ? times[i + 1] - times[i] : 0;
        }
        return sum;
    }

    /**
     * The same with other movements.
     *
     * @param otherX movement to the right in each step
     * @param otherY movement downwards
     * @return the trace
     */
    public Trace moving(double[] otherX, double[] otherY) {
        return new Trace(part, times, otherX, otherY, error, states);
    }

    /**
     * A stretch of it.
     *
     * @param from first step
     * @param to step after the last
     * @return the stretch
     */
    public Trace between(int from, int to) {
        return new Trace(
                part,
                Arrays.copyOfRange(times, from, to + 1),
                Arrays.copyOfRange(dx, from, to),
                Arrays.copyOfRange(dy, from, to),
                Arrays.copyOfRange(error, from, to),
                Arrays.copyOfRange(states, from, to));
    }
}
