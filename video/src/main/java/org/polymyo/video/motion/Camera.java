package org.polymyo.video.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polymyo.video.landmark.Landmark;

/** The camera's own movement, told by patches of the background. */
final class Camera {
    private static final int RADIUS = 7;
    private static final int COLUMNS = 14;
    private static final int ROWS = 14;
    private static final int FEWEST = 6;
    private static final double CLEAR = 1;
    private static final double AGREEING = 0.6;
    private static final double TOLERATED_PIXELS = 0.5;
    private static final double TOLERATED_SHARE = 0.1;

    private final MotionSettings settings;
    private final PatchFlow flow;
    private List<double[]> spots = List.of();

    Camera(MotionSettings settings) {
        this.settings = settings;
        this.flow = new PatchFlow(settings, RADIUS);
    }

    /** Chooses the patches: the clearest of an even grid outside the person. */
    void choose(Plane plane, List<Landmark> body, double bodyLength) {
        record Found(double[] spot, double clearness) {}
        Patch patch = new Patch(RADIUS);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            double x = Math.rint((i % COLUMNS + 0.5) * plane.width() / COLUMNS);
            double y = Math.rint((i / COLUMNS + 0.5) * plane.height() / ROWS);
            if (Body.outside(body, x, y, settings.personMargin() * bodyLength + RADIUS)
                    && patch.take(plane, x, y)
                    && patch.clearness() > CLEAR) {
                found.add(new Found(new double[] {x, y}, patch.clearness()));
            }
        }
        spots = found.stream()
                .sorted(Comparator.comparingDouble(Found::clearness).reversed())
                .limit((long) settings.cameraPatches())
                .map(Found::spot)
                .toList();
    }

    /** The movement, or nothing where too little background is seen or it does not agree. */
    Optional<Rigid> moved(Pyramid from, Pyramid to) {
        List<Flow> flows = new ArrayList<>();
        for (double[] spot : spots) {
            flow.follow(from, to, spot[0], spot[1]).ifPresent(flows::add);
        }
        if (flows.size() < FEWEST) {
            return Optional.empty();
        }
        Rigid fitted = Rigid.fit(flows, true);
        long agreeing = flows.stream().filter(f -> agrees(f, fitted)).count();
        return agreeing >= Math.max(FEWEST, AGREEING * flows.size()) ? Optional.of(fitted) : Optional.empty();
    }

    /** By a fixed measure: where half of the patches lie on somebody who passes, no spread of theirs tells who is right. */
    private static boolean agrees(Flow flow, Rigid fitted) {
        Flow left = flow.without(fitted);
        double way = Math.sqrt(flow.dx() * flow.dx() + flow.dy() * flow.dy());
        return Math.sqrt(left.dx() * left.dx() + left.dy() * left.dy()) <= TOLERATED_PIXELS + TOLERATED_SHARE * way;
    }
}
