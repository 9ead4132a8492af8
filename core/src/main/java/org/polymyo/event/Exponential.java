package org.polymyo.event;

/** The exponential function to 1e-13, several times as fast as the strict one and as much the same on every machine. */
final class Exponential {
    private static final int PARTS = 64;
    private static final double PARTS_BY_LN_2 = PARTS / StrictMath.log(2);
    private static final double LN_2_BY_PARTS = StrictMath.log(2) / PARTS;
    /** Below, the result would not be a normal number: it is 0. */
    private static final double LEAST = -700;

    private static final double[] POWERS = new double[PARTS];

    static {
        for (int i = 0; i < PARTS; i++) {
            POWERS[i] = StrictMath.exp(i * LN_2_BY_PARTS);
        }
    }

    private Exponential() {}

    /** The exponential of a number of at most 700; of one below -700 it is 0. */
    static double of(double x) {
        if (x < LEAST) {
            return 0;
        }
        long parts = Math.round(x * PARTS_BY_LN_2);
        double r = x - parts * LN_2_BY_PARTS;
        double series = 1 + r * (1 + r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r / 120))));
        long power = Math.floorDiv(parts, (long) PARTS);
        double scale = Double.longBitsToDouble(power + 1023 << 52);
        return scale * POWERS[(int) (parts - power * PARTS)] * series;
    }
}
