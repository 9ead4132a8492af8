package org.polymyo.video.motion;

import java.util.List;
import org.polymyo.video.landmark.Landmark;

/** Size and outline of a person from the landmarks of the body. */
final class Body {
    private static final double TRUNK_IN_SHOULDERS = 1.5;
    private static final double EARS_IN_SHOULDERS = 0.5;
    private static final int[][] BONES = {
        {11, 12}, {11, 23}, {12, 24}, {11, 24}, {12, 23}, {11, 13}, {13, 15}, {15, 19}, {12, 14}, {14, 16}, {16, 20},
        {23, 25}, {25, 27}, {27, 31}, {24, 26}, {26, 28}, {28, 32}, {0, 11}, {0, 12}, {7, 8}
    };

    private Body() {}

    /** Shoulder width, also where the person is turned aside or only the head is seen. */
    static double length(List<Landmark> body) {
        double shoulders = distance(Segment.mean(body, 11), Segment.mean(body, 12));
        double trunk = distance(Segment.mean(body, 11, 12), Segment.mean(body, 23, 24));
        double ears = distance(Segment.mean(body, 7), Segment.mean(body, 8));
        return Math.max(shoulders, Math.max(trunk / TRUNK_IN_SHOULDERS, ears / EARS_IN_SHOULDERS));
    }

    /** Whether a point is farther from every bone than a margin. */
    static boolean outside(List<Landmark> body, double x, double y, double margin) {
        if (body.isEmpty()) {
            return true;
        }
        for (int[] bone : BONES) {
            if (away(body.get(bone[0]), body.get(bone[1]), x, y) < margin) {
                return false;
            }
        }
        return true;
    }

    private static double away(Landmark a, Landmark b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double share = length > 0 ? Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0, 1) : 0;
        return distance(new double[] {a.x() + share * dx, a.y() + share * dy}, new double[] {x, y});
    }

    static double distance(double[] a, double[] b) {
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
    }
}
