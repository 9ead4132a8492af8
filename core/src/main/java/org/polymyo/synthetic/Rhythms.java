package org.polymyo.synthetic;

/** Noise with the spectra of a brain. */
final class Rhythms {
    private static final double TURN = 6.283185307179586;
    private static final double[] CORNERS_HZ = {0.5, 2, 8, 32};
    private static final double[] WEIGHT = {0.56, 0.56, 0.47, 0.38};
    private static final double RESONANCE_APART_HZ = 3;
    private static final double RESONANCE_WIDTH_HZ = 1.5;

    private Rhythms() {}

    /**
     * Noise whose power falls with frequency: four first-order processes, standard deviation 1, of which 0.78 lie from 1
     * to 100 Hz.
     *
     * @param samples length
     * @param rateHz samples per second
     * @param chance chance
     * @return the noise
     */
    static float[] flicker(int samples, double rateHz, Chance chance) {
        double[] keep = new double[4];
        double[] step = new double[4];
        for (int k = 0; k < 4; k++) {
            keep[k] = StrictMath.exp(-TURN * CORNERS_HZ[k] / rateHz);
            step[k] = WEIGHT[k] * Math.sqrt(1 - keep[k] * keep[k]);
        }
        double a = WEIGHT[0] * chance.normal();
        double b = WEIGHT[1] * chance.normal();
        double c = WEIGHT[2] * chance.normal();
        double d = WEIGHT[3] * chance.normal();
        float[] out = new float[samples];
        for (int i = 0; i < samples; i++) {
            a = keep[0] * a + step[0] * chance.normal();
            b = keep[1] * b + step[1] * chance.normal();
            c = keep[2] * c + step[2] * chance.normal();
            d = keep[3] * d + step[3] * chance.normal();
            out[i] = (float) (a + b + c + d);
        }
        return out;
    }

    /**
     * Noise in a range of frequencies: resonances 3 Hz apart, standard deviation 1.
     *
     * @param samples length
     * @param rateHz samples per second
     * @param band the range
     * @param chance chance
     * @return the noise
     */
    static float[] band(int samples, double rateHz, CorticalDrive.Band band, Chance chance) {
        double range = band.highHz() - band.lowHz();
        int count = Math.max(1, (int) Math.round(range / RESONANCE_APART_HZ));
        float[] out = new float[samples];
        for (int k = 0; k < count; k++) {
            double hz = band.lowHz() + range * (k + 0.5) / count;
            addResonance(out, new double[] {rateHz, hz, RESONANCE_WIDTH_HZ, 1 / Math.sqrt(count)}, chance);
        }
        return out;
    }

    /**
     * A noise-driven resonance with standard deviation 1.
     *
     * @param samples length
     * @param rateHz samples per second
     * @param hz its frequency
     * @param chance chance
     * @return the noise
     */
    static float[] resonance(int samples, double rateHz, double hz, Chance chance) {
        float[] out = new float[samples];
        addResonance(out, new double[] {rateHz, hz, 0.5, 1}, chance);
        return out;
    }

    /** Adds a resonance of the form rate, frequency, half width, standard deviation. */
    private static void addResonance(float[] out, double[] form, Chance chance) {
        double radius = StrictMath.exp(-TURN * form[2] / form[0]);
        double a1 = 2 * radius * StrictMath.cos(TURN * form[1] / form[0]);
        double a2 = -radius * radius;
        double gain = form[3] * Math.sqrt((1 + a2) * ((1 - a2) * (1 - a2) - a1 * a1) / (1 - a2));
        double one = 0;
        double two = 0;
        int settle = (int) (form[0] / form[2]);
        for (int i = -settle; i < out.length; i++) {
            double next = a1 * one + a2 * two + gain * chance.normal();
            two = one;
            one = next;
            if (i >= 0) {
                out[i] += (float) next;
            }
        }
    }
}
