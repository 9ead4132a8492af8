package org.polymyo.video.jerk;

/** How far a movement stands out of what the part did before and after. */
final class Surroundings {
    private final Movement movement;
    private final Quiet quiet;
    private final JerkSettings settings;
    private final int around;
    private final int guard;

    Surroundings(Movement movement, Quiet quiet, JerkSettings settings) {
        this.movement = movement;
        this.quiet = quiet;
        this.settings = settings;
        this.around = movement.inSteps(settings.aroundSeconds());
        this.guard = movement.inSteps(settings.guardSeconds());
    }

    /** The window that ends at a frame and stands out most, with how far. */
    record Window(int from, int to, double deviations) {
        static final Window NONE = new Window(0, 0, 0);
    }

    Window best(int end) {
        Window best = Window.NONE;
        for (int scale = 1; scale <= Math.min(movement.scales(), end); scale++) {
            int from = end - scale;
            double way = movement.way(from, end);
            double least = Math.max(quiet.of(scale), movement.error(from, end));
            if (way >= settings.smallestPixels() && way > settings.deviations() * least) {
                double active = Math.max(before(from, scale), after(from, scale));
                double local = active > settings.activeTimes() * least ? active : least;
                if (local > 0 && way / local > best.deviations()) {
                    best = new Window(from, end, way / local);
                }
            }
        }
        return best;
    }

    private double before(int from, int scale) {
        return movement.spread(from - around, from, scale);
    }

    private double after(int from, int scale) {
        return movement.spread(from + guard, from + guard + around, scale);
    }
}
