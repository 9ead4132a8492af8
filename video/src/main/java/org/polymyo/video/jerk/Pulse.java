package org.polymyo.video.jerk;

/**
 * One pulse of speed along a direction.
 *
 * @param peak step of the largest speed
 * @param speed that speed, pixels a second
 * @param milliseconds its length at half of its height
 * @param ux direction, to the right
 * @param uy direction, downwards
 */
record Pulse(int peak, double speed, double milliseconds, double ux, double uy) {
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
        double before = half(movement, peak, -1, top, new double[] {ux, uy});
        double after = half(movement, peak, 1, top, new double[] {ux, uy});
        return new Pulse(peak, top, 1000 * (after - before), ux, uy);
    }

    private static double half(Movement movement, int peak, int way, double top, double[] u) {
        int i = peak;
        while (i + way >= 0 && i + way < movement.steps() && speed(movement, i + way, u[0], u[1]) > top / 2) {
            i += way;
        }
        if (i + way < 0 || i + way >= movement.steps()) {
            return middle(movement, i);
        }
        double inside = speed(movement, i, u[0], u[1]);
        double outside = speed(movement, i + way, u[0], u[1]);
        double share = (inside - top / 2) / (inside - outside);
        return middle(movement, i) + share * (middle(movement, i + way) - middle(movement, i));
    }

    static double speed(Movement movement, int step, double ux, double uy) {
        double seconds = Math.max(1e-4, movement.seconds(step + 1) - movement.seconds(step));
        return (movement.x(step, step + 1) * ux + movement.y(step, step + 1) * uy) / seconds;
    }

    private static double middle(Movement movement, int step) {
        return (movement.seconds(step) + movement.seconds(step + 1)) / 2;
    }
}
