package org.polymyo.synthetic;

import java.util.Map;
import java.util.Objects;

/**
 * A body's lengths and what they do to latencies: cord levels, nerves and the way from the cortex. Figures of the cord and
 * the nerves are anatomical background at 170 cm, scaled with height.
 *
 * @param centimetres height, 120 to 210
 */
public record Stature(double centimetres) {
    private static final Map<StandardMuscle, double[]> LEVEL_AND_NERVE = Map.ofEntries(
            Map.entry(StandardMuscle.ORO, new double[] {-0.030, 4.5}),
            Map.entry(StandardMuscle.MAS, new double[] {-0.040, 3.0}),
            Map.entry(StandardMuscle.SCM, new double[] {0.018, 4.0}),
            Map.entry(StandardMuscle.TRA, new double[] {0.030, 4.5}),
            Map.entry(StandardMuscle.DEL, new double[] {0.060, 6.5}),
            Map.entry(StandardMuscle.BB, new double[] {0.065, 7.0}),
            Map.entry(StandardMuscle.TB, new double[] {0.085, 7.5}),
            Map.entry(StandardMuscle.ECR, new double[] {0.075, 9.5}),
            Map.entry(StandardMuscle.FCR, new double[] {0.080, 9.5}),
            Map.entry(StandardMuscle.FDI, new double[] {0.110, 14.0}),
            Map.entry(StandardMuscle.APB, new double[] {0.110, 13.5}),
            Map.entry(StandardMuscle.EXT_OBLIQUE, new double[] {0.260, 5.0}),
            Map.entry(StandardMuscle.T6_PS, new double[] {0.220, 4.0}),
            Map.entry(StandardMuscle.RA, new double[] {0.290, 5.5}),
            Map.entry(StandardMuscle.PSP, new double[] {0.360, 4.0}),
            Map.entry(StandardMuscle.QUA, new double[] {0.385, 10.0}),
            Map.entry(StandardMuscle.BF, new double[] {0.415, 11.0}),
            Map.entry(StandardMuscle.TA, new double[] {0.400, 15.0}),
            Map.entry(StandardMuscle.GAS, new double[] {0.415, 15.0}));

    /** Refuses heights no adult has. */
    public Stature {
        if (!(centimetres >= 120 && centimetres <= 210)) {
            throw new IllegalArgumentException("expected 120 to 210 cm, found " + centimetres);
        }
    }

    /**
     * Where a muscle's motor neurons lie.
     *
     * @param muscle the muscle
     * @return metres down the cord from the first cervical segment; negative in the brainstem
     */
    public double levelMetres(StandardMuscle muscle) {
        return of(muscle)[0] * centimetres / 170;
    }

    /**
     * From the motor neurons to the EMG.
     *
     * @param muscle the muscle
     * @return seconds
     */
    public double nerveSeconds(StandardMuscle muscle) {
        return of(muscle)[1] / 1000 * centimetres / 170;
    }

    /**
     * From the motor cortex to the hand: 20 ms at 170 cm, 0.1 ms more for each centimetre.
     *
     * @return seconds
     */
    public double cortexToHandSeconds() {
        return (20 + 0.1 * (centimetres - 170)) / 1000;
    }

    /**
     * From the motor cortex to a muscle.
     *
     * @param muscle the muscle
     * @param metresPerSecond velocity in the cord
     * @return seconds
     */
    public double cortexSeconds(StandardMuscle muscle, double metresPerSecond) {
        return cortexToHandSeconds()
                + (levelMetres(muscle) - levelMetres(StandardMuscle.FDI)) / metresPerSecond
                + nerveSeconds(muscle)
                - nerveSeconds(StandardMuscle.FDI);
    }

    private static double[] of(StandardMuscle muscle) {
        return Objects.requireNonNull(LEVEL_AND_NERVE.get(muscle), "every standard muscle has a level");
    }
}
