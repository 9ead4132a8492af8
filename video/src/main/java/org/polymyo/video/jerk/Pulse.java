package org.polymyo.video.jerk;

/**
 * One pulse of speed along a direction.
 *
 * @param first first step at more than half of the height
 * @param peak step of the largest speed
 * @param last last step at more than half of the height
 * @param speed that speed, pixels a second
 * @param milliseconds its length at half of its height
 * @param ux direction, to the right
 * @param uy direction, downwards
 */
record Pulse(int first, int peak, int last, double speed, double milliseconds, double ux, double uy) {
    /** The pulse that carries a window's movement. */
    static Pulse in(Movement movement, int from, int to) {
        double way = Math.max(movement.way(from, to), 1e-12);
        double ux = movement.x(from, to) / way;
        double uy = movement.y(from, to) / way;
        int peak = from;
        for (int i = from; i < to; i++) {
            peak = speed(movement, i, ux, uy) > speed(movement, peak, ux, uy) ? i : peak;
        }
        double top = speed(movement, peak, ux, uy);
        double[] u = {ux, uy};
        int first = foot(movement, peak, -1, top, u);
        int last = foot(movement, peak, 1, top, u);
        double begin = half(movement, first, -1, top, u);
        double end = half(movement, last, 1, top, u);
        return new Pulse(first, peak, last, top, 1000 * (end - begin), ux, uy);
    }

    /** The last step on one side of the peak that is still at more than half of its height. */
    private static int foot(Movement movement, int peak, int way, double top, double[] u) {
        int i = peak;
        while (i + way >= 0 && i + way < movement.steps() && speed(movement, i + way, u[0], u[1]) > top / 2) {
            i += way;
        }
        return i;
    }

    /** When the speed crosses half of its height beyond that step. */
    private static double half(Movement movement, int foot, int way, double top, double[] u) {
        if (foot + way < 0 || foot + way >= movement.steps()) {
            return middle(movement, foot);
        }
        double inside = speed(movement, foot, u[0], u[1]);
        double outside = speed(movement, foot + way, u[0], u[1]);
        double share = (inside - top / 2) / (inside - outside);
        return middle(movement, foot) + share * (middle(movement, foot + way) - middle(movement, foot));
    }

    static double speed(Movement movement, int step, double ux, double uy) {
        double seconds = Math.max(1e-4, movement.seconds(step + 1) - movement.seconds(step));
        return (movement.x(step, step + 1) * ux + movement.y(step, step + 1) * uy) / seconds;
    }

    private static double middle(Movement movement, int step) {
        return (movement.seconds(step) + movement.seconds(step + 1)) / 2;
    }
}
