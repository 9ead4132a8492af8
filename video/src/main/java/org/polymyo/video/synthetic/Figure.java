package org.polymyo.video.synthetic;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The drawn person's measures: lengths in shoulder widths, and where everything is when its joints are so. */
final class Figure {
    static final double TRUNK = 1.35;
    static final double HEAD = 0.42;
    static final double UPPER_ARM = 0.75;
    static final double FOREARM = 0.65;
    static final double HAND = 0.4;
    static final double THIGH = 1.05;
    static final double SHANK = 1.0;

    private static final Map<Joint, Double> BASE = new EnumMap<>(Map.of(
            Joint.LEFT_SHOULDER,
            0.42,
            Joint.LEFT_ELBOW,
            0.35,
            Joint.LEFT_WRIST,
            0.1,
            Joint.RIGHT_SHOULDER,
            -0.42,
            Joint.RIGHT_ELBOW,
            -0.35,
            Joint.RIGHT_WRIST,
            -0.1,
            Joint.LEFT_HIP,
            0.08,
            Joint.RIGHT_HIP,
            -0.08));

    private final double size;
    private final double hipsX;
    private final double hipsY;

    /**
     * A person.
     *
     * @param size shoulder width, pixels
     * @param hipsX where the middle of the hips is
     * @param hipsY the same, down
     */
    Figure(double size, double hipsX, double hipsY) {
        this.size = size;
        this.hipsX = hipsX;
        this.hipsY = hipsY;
    }

    static Figure framed(Filming filming) {
        return switch (filming.framing()) {
            case UPPER_BODY -> new Figure(0.31 * filming.height(), 0.5 * filming.width(), 0.86 * filming.height());
            case WHOLE_BODY -> new Figure(0.19 * filming.height(), 0.5 * filming.width(), 0.5 * filming.height());
        };
    }

    double size() {
        return size;
    }

    Figure shifted(double right, double down, double times) {
        return new Figure(size * times, hipsX + right, hipsY + down);
    }

    /**
     * How far the middle of a part moves for each unit of its joint: the length of the lever.
     *
     * @param joint the joint
     * @return pixels a radian, or 1 where the joint is a shift
     */
    double lever(Joint joint) {
        return switch (joint) {
            case ROOT_X, ROOT_Y, MOUTH, LIDS -> 1;
            case TRUNK -> 0.6 * TRUNK * size;
            case NECK -> HEAD * size;
            case LEFT_SHOULDER, RIGHT_SHOULDER -> shoulderLever();
            case LEFT_ELBOW, RIGHT_ELBOW -> 0.5 * FOREARM * size;
            case LEFT_WRIST, RIGHT_WRIST -> 0.5 * HAND * size;
            case LEFT_HIP, RIGHT_HIP -> (THIGH + 0.5 * SHANK) * size;
            case LEFT_KNEE, RIGHT_KNEE -> 0.5 * SHANK * size;
        };
    }

    private double shoulderLever() {
        double bend = BASE.getOrDefault(Joint.LEFT_ELBOW, 0.0);
        double along = UPPER_ARM + 0.5 * FOREARM * StrictMath.cos(bend);
        double across = 0.5 * FOREARM * StrictMath.sin(bend);
        return Math.sqrt(along * along + across * across) * size;
    }

    /**
     * Where everything is.
     *
     * @param moved how far each joint is from its base
     * @return the points in the scene
     */
    Stick standing(ToDoubleFunction<Joint> moved) {
        double[] hips = {hipsX + moved.applyAsDouble(Joint.ROOT_X), hipsY + moved.applyAsDouble(Joint.ROOT_Y)};
        double lean = moved.applyAsDouble(Joint.TRUNK);
        double[] neck = along(hips, Math.PI + lean, TRUNK);
        double tilt = Math.PI + lean + moved.applyAsDouble(Joint.NECK);
        double[] nose = along(neck, tilt, HEAD);
        double right = moved.applyAsDouble(Joint.MOUTH);
        return new Stick(
                size,
                hips,
                neck,
                nose,
                tilt,
                right,
                moved.applyAsDouble(Joint.LIDS),
                arm(neck, lean, 1, moved),
                arm(neck, lean, -1, moved),
                leg(hips, 1, moved),
                leg(hips, -1, moved));
    }

    private double[][] arm(double[] neck, double lean, int side, ToDoubleFunction<Joint> moved) {
        boolean left = side > 0;
        double[] shoulder = along(neck, side * Math.PI / 2 + lean, 0.5);
        double upper = lean + angle(left ? Joint.LEFT_SHOULDER : Joint.RIGHT_SHOULDER, moved);
        double fore = upper + angle(left ? Joint.LEFT_ELBOW : Joint.RIGHT_ELBOW, moved);
        double hand = fore + angle(left ? Joint.LEFT_WRIST : Joint.RIGHT_WRIST, moved);
        double[] elbow = along(shoulder, upper, UPPER_ARM);
        double[] wrist = along(elbow, fore, FOREARM);
        return new double[][] {shoulder, elbow, wrist, along(wrist, hand, HAND)};
    }

    private double[][] leg(double[] hips, int side, ToDoubleFunction<Joint> moved) {
        boolean left = side > 0;
        double[] hip = {hips[0] + side * 0.3 * size, hips[1]};
        double thigh = angle(left ? Joint.LEFT_HIP : Joint.RIGHT_HIP, moved);
        double shank = thigh + angle(left ? Joint.LEFT_KNEE : Joint.RIGHT_KNEE, moved);
        double[] knee = along(hip, thigh, THIGH);
        double[] ankle = along(knee, shank, SHANK);
        return new double[][] {hip, knee, ankle, {ankle[0] + side * 0.2 * size, ankle[1] + 0.12 * size}};
    }

    private static double angle(Joint joint, ToDoubleFunction<Joint> moved) {
        return BASE.getOrDefault(joint, 0.0) + moved.applyAsDouble(joint);
    }

    /** From a point in a direction; 0 is down and a quarter turn is to the right of the picture. */
    private double[] along(double[] from, double direction, double length) {
        return new double[] {
            from[0] + length * size * StrictMath.sin(direction), from[1] + length * size * StrictMath.cos(direction)
        };
    }
}
