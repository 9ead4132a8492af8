package org.polymyo.video.motion;

import java.util.Optional;

/** Follows patches from one frame to the next, from coarse to fine, forth and back. */
final class PatchFlow {
    private static final int COARSE_STEPS = 4;
    private static final int FINE_STEPS = 8;
    private static final double COARSE_ENOUGH = 0.05;
    private static final double FINE_ENOUGH = 0.004;

    private final MotionSettings settings;
    private final int radius;

    PatchFlow(MotionSettings settings, int radius) {
        this.settings = settings;
        this.radius = radius;
    }

    /**
     * Follows one patch.
     *
     * @param from earlier frame
     * @param to later frame
     * @param x where it is in the earlier, pixels
     * @param y the same, down
     * @return how it moved, or nothing where it cannot be said
     */
    Optional<Flow> follow(Pyramid from, Pyramid to, double x, double y) {
        double column = Math.rint(x);
        double row = Math.rint(y);
        double[] way = {0, 0};
        Patch forth = new Patch(radius);
        for (int level = from.levels().size() - 1; level >= 1; level--) {
            step(forth, from, to, level, column, row, way);
        }
        if (!forth.take(from.finest(), column, row)
                || !forth.seek(to.finest(), way, FINE_STEPS, FINE_ENOUGH)
                || forth.likeness() < settings.likeness()) {
            return Optional.empty();
        }
        return returns(from, to, column + way[0], row + way[1], way)
                ? Optional.of(new Flow(x, y, way[0], way[1], forth.error() * settings.errorInflation()))
                : Optional.empty();
    }

    private static void step(Patch patch, Pyramid from, Pyramid to, int level, double x, double y, double[] way) {
        double scale = 1 << level;
        double[] guess = {way[0] / scale, way[1] / scale};
        if (patch.take(from.levels().get(level), (x + 0.5) / scale - 0.5, (y + 0.5) / scale - 0.5)
                && patch.seek(to.levels().get(level), guess, COARSE_STEPS, COARSE_ENOUGH)) {
            way[0] = guess[0] * scale;
            way[1] = guess[1] * scale;
        }
    }

    private boolean returns(Pyramid from, Pyramid to, double x, double y, double[] way) {
        double[] home = {-way[0], -way[1]};
        Patch back = new Patch(radius);
        if (!back.take(to.finest(), Math.rint(x), Math.rint(y))
                || !back.seek(from.finest(), home, COARSE_STEPS, COARSE_ENOUGH)) {
            return false;
        }
        double missX = home[0] + way[0];
        double missY = home[1] + way[1];
        double length = Math.sqrt(way[0] * way[0] + way[1] * way[1]);
        double allowed = settings.backAndForthPixels() + 0.1 * length;
        return missX * missX + missY * missY <= allowed * allowed;
    }
}
