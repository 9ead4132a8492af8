package org.polymyo.video.motion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Picture;

/**
 * Shifts one part of one frame after the other by a known way and measures it again in the same manner: what a jerk of
 * that size would have brought in this clip, at this part, in this light.
 */
final class KnownShifts {
    private static final double[] PIXELS = {0.5, 1, 2, 4};
    private static final double GOLDEN = 2.399963229728653;

    private final MotionSettings settings;
    private final Map<Part, List<Response>> responses = new EnumMap<>(Part.class);
    private double next = Double.NEGATIVE_INFINITY;
    private int turn;

    KnownShifts(MotionSettings settings) {
        this.settings = settings;
    }

    Map<Part, List<Response>> responses() {
        return responses;
    }

    /** At its time, shifts the next part in turn. */
    void measure(Frame now, Pyramid earlier, PatchFlow flow, List<Follower> followers, Map<Segment, Rigid> motions) {
        if (now.seconds() < next) {
            return;
        }
        next = now.seconds() + settings.calibrationSeconds();
        for (int tries = 0; tries < followers.size(); tries++) {
            Follower follower = followers.get(turn++ % followers.size());
            Rigid unmoved = motions.get(follower.segment());
            if (unmoved != null && follower.trusted(unmoved)) {
                shift(now.picture(), earlier, flow, follower, unmoved);
                return;
            }
        }
    }

    private void shift(Picture picture, Pyramid earlier, PatchFlow flow, Follower follower, Rigid unmoved) {
        List<Response> known = responses.computeIfAbsent(follower.segment().part(), part -> new ArrayList<>());
        double pixels = PIXELS[known.size() % PIXELS.length];
        double angle = GOLDEN * known.size();
        double[] direction = {StrictMath.cos(angle), StrictMath.sin(angle)};
        double[] middle = follower.middle();
        double[] way = {pixels * direction[0], pixels * direction[1]};
        Pyramid shifted = Pyramid.of(Warp.shifted(picture, middle, follower.reach() + way(follower), way));
        double seen = follower.moved(flow, earlier, shifted)
                .map(m -> (m.dx(middle[0], middle[1]) - unmoved.dx(middle[0], middle[1])) * direction[0]
                        + (m.dy(middle[0], middle[1]) - unmoved.dy(middle[0], middle[1])) * direction[1])
                .orElse(0.0);
        known.add(new Response(pixels, seen));
    }

    /** A little beyond the outermost spot, so that the edge of the limb goes with it. */
    private static double way(Follower follower) {
        return 0.2 * follower.reach() + 4;
    }
}
