package org.polymyo.video.motion;

import java.util.List;
import java.util.Optional;
import org.polymyo.video.landmark.Landmark;

/** Pieces of the body that do not bend, where to look on them, and what they hang on. */
enum Segment {
    TRUNK(Optional.empty(), new int[] {11, 12}, new int[] {23, 24}, 0.4, trunkSpots()),
    HEAD(Optional.of(TRUNK), new int[] {2, 5}, new int[] {9, 10}, 0.42, new double[][] {
        {0.42, 0}, {-0.8, 0.08}, {-0.8, -0.08}, {0.6, 0.15}, {0.6, -0.15}, {0, 0.2}, {0, -0.2}
    }),
    EYES(Optional.of(HEAD), new int[] {2}, new int[] {5}, 0.5, new double[][] {{0, 0}, {1, 0}}),
    MOUTH(Optional.of(HEAD), new int[] {9}, new int[] {10}, 0.5, new double[][] {{0, 0}, {0.5, 0}, {1, 0}}),
    LEFT_FOREARM(Optional.of(TRUNK), new int[] {13}, new int[] {15}, 0.5, limbSpots()),
    RIGHT_FOREARM(Optional.of(TRUNK), new int[] {14}, new int[] {16}, 0.5, limbSpots()),
    LEFT_HAND(Optional.of(LEFT_FOREARM), new int[] {15}, new int[] {17, 19}, 1, handSpots()),
    RIGHT_HAND(Optional.of(RIGHT_FOREARM), new int[] {16}, new int[] {18, 20}, 1, handSpots()),
    LEFT_SHANK(Optional.of(TRUNK), new int[] {25}, new int[] {27}, 0.5, limbSpots()),
    RIGHT_SHANK(Optional.of(TRUNK), new int[] {26}, new int[] {28}, 0.5, limbSpots());

    private final Optional<Segment> parent;
    private final int[] from;
    private final int[] to;
    private final double middle;
    private final double[][] spots;

    /** Spots are shares of the way from one end to the other, and body lengths aside. */
    Segment(Optional<Segment> parent, int[] from, int[] to, double middle, double[][] spots) {
        this.parent = parent;
        this.from = from;
        this.to = to;
        this.middle = middle;
        this.spots = spots;
    }

    private static double[][] trunkSpots() {
        return new double[][] {
            {0.12, 0},
            {0.15, 0.24},
            {0.15, -0.24},
            {0.4, 0},
            {0.4, 0.24},
            {0.4, -0.24},
            {0.7, 0},
            {0.7, 0.22},
            {0.7, -0.22}
        };
    }

    private static double[][] limbSpots() {
        return new double[][] {{0.15, 0}, {0.4, 0}, {0.65, 0}, {0.9, 0}};
    }

    private static double[][] handSpots() {
        return new double[][] {{0.4, 0}, {0.9, 0}, {1.35, 0}};
    }

    Optional<Segment> parent() {
        return parent;
    }

    Part part() {
        return switch (this) {
            case TRUNK -> Part.TRUNK;
            case HEAD -> Part.NECK;
            case EYES -> Part.EYES;
            case MOUTH -> Part.FACE;
            case LEFT_FOREARM -> Part.LEFT_ARM;
            case RIGHT_FOREARM -> Part.RIGHT_ARM;
            case LEFT_HAND -> Part.LEFT_HAND;
            case RIGHT_HAND -> Part.RIGHT_HAND;
            case LEFT_SHANK -> Part.LEFT_LEG;
            case RIGHT_SHANK -> Part.RIGHT_LEG;
        };
    }

    /** Whether both ends are seen; of the trunk, whose lower end is often hidden, the upper one. */
    boolean seen(List<Landmark> body, double confidence) {
        return !body.isEmpty()
                && confident(body, from, confidence)
                && (this == TRUNK || confident(body, to, confidence));
    }

    private static boolean confident(List<Landmark> body, int[] some, double confidence) {
        for (int i : some) {
            if (body.get(i).confidence() < confidence) {
                return false;
            }
        }
        return true;
    }

    /** Where its spots are, the middle of the segment last; each across and down. */
    double[][] places(List<Landmark> body, double bodyLength) {
        double[] a = mean(body, from);
        double[] b = mean(body, to);
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length = Math.max(Math.sqrt(dx * dx + dy * dy), 1e-6);
        double[][] places = new double[spots.length + 1][];
        for (int i = 0; i < spots.length; i++) {
            double aside = spots[i][1] * bodyLength / length;
            places[i] = new double[] {a[0] + spots[i][0] * dx - aside * dy, a[1] + spots[i][0] * dy + aside * dx};
        }
        places[spots.length] = new double[] {a[0] + middle * dx, a[1] + middle * dy};
        return places;
    }

    static double[] mean(List<Landmark> body, int... some) {
        double x = 0;
        double y = 0;
        for (int i : some) {
            x += body.get(i).x() / some.length;
            y += body.get(i).y() / some.length;
        }
        return new double[] {x, y};
    }
}
