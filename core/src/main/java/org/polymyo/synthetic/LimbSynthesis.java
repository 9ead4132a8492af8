package org.polymyo.synthetic;

import java.util.List;

/**
 * Acceleration of a limb that muscles pull: rectified EMG, twitch, electromechanical delay, damped resonance, gravity.
 */
final class LimbSynthesis {
    private static final double GRAVITY = 9.80665;
    private static final double TWITCH_SECONDS = 0.03;
    private static final double DAMPING = 0.35;
    private static final double ACCELERATION_PER_MICROVOLT = 0.12;
    private static final double NOISE = 0.02;
    private static final double FINE_HZ = 1000;

    private LimbSynthesis() {}

    /**
     * Acceleration along the limb's main direction of movement, without gravity.
     *
     * @param limb the limb
     * @param muscles noise-free EMG of its muscles, every second one pulling the other way
     * @param emgRateHz samples per second of the EMG
     * @return m/s² at the recorder's rate
     */
    static double[] swing(Sensors.Limb limb, List<double[]> muscles, double emgRateHz) {
        int emgLength = muscles.isEmpty() ? 0 : muscles.getFirst().length;
        double rateHz = limb.recorder().rateHz();
        int fine = (int) Math.max(1, Math.round(FINE_HZ / rateHz));
        int steps = (int) (emgLength / emgRateHz * rateHz) * fine;
        double[] out = new double[steps / fine];
        double dt = 1 / (rateHz * fine);
        double omega = 6.283185307179586 * limb.hz();
        double active = 0;
        double force = 0;
        double place = 0;
        double speed = 0;
        for (int i = 0; i < steps; i++) {
            double pull = pull(muscles, (i * dt - limb.delaySeconds()) * emgRateHz);
            active += dt / TWITCH_SECONDS * (pull - active);
            force += dt / TWITCH_SECONDS * (active - force);
            double acceleration =
                    ACCELERATION_PER_MICROVOLT * force - 2 * DAMPING * omega * speed - omega * omega * place;
            speed += dt * acceleration;
            place += dt * speed;
            if (i % fine == 0) {
                out[i / fine] = acceleration;
            }
        }
        return out;
    }

    private static double pull(List<double[]> muscles, double position) {
        int at = (int) Math.floor(position);
        double sum = 0;
        for (int m = 0; m < muscles.size(); m++) {
            double[] emg = muscles.get(m);
            if (at >= 0 && at + 1 < emg.length) {
                sum += (m % 2 == 0 ? 0.5 : -0.5) * (Math.abs(emg[at]) + Math.abs(emg[at + 1]));
            }
        }
        return sum;
    }

    /**
     * What one axis of the sensor shows.
     *
     * @param swing acceleration along the main direction
     * @param share part of it along this axis
     * @param gravityShare part of gravity along this axis
     * @param chance chance
     * @return m/s²
     */
    static double[] axis(double[] swing, double share, double gravityShare, Chance chance) {
        double[] out = new double[swing.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = share * swing[i] + gravityShare * GRAVITY + NOISE * chance.normal();
        }
        return out;
    }
}
