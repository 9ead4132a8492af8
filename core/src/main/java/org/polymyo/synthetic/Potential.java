package org.polymyo.synthetic;

/**
 * The surface potential of one motor unit, ready to be placed between samples: the same wave at {@link #PHASES} shifts.
 * Computed from a current tripole that travels from the innervation zone to both ends of the fibres, seen by a bipolar
 * electrode through an anisotropic volume (after Merletti et al. 1999, doi:10.1109/10.764944, simplified).
 */
final class Potential {
    /** Shifts held, of one sample divided by this number. */
    static final int PHASES = 8;

    private static final double[] CHARGE = {24.6, -35.4, 10.8};
    private static final double[] LAG_MM = {0, 2.1, 6.88};
    private static final double ANISOTROPY = 5;
    private static final double ELECTRODE_DISTANCE_MM = 20;
    private static final int FIBRE_GROUPS = 4;
    private static final double KEPT_FRACTION = 0.01;

    private final double[][] wave;
    private final double energy;

    private Potential(double[][] wave, double energy) {
        this.wave = wave;
        this.energy = energy;
    }

    /**
     * Geometry of one motor unit.
     *
     * @param depthMm distance of the fibres from the skin electrode, mm
     * @param velocity conduction velocity, m/s
     * @param zoneMm position of the innervation zone relative to the electrode's centre, mm
     * @param towardMm length of the fibres towards the electrode, mm
     * @param awayMm length to the other side, mm
     */
    record Unit(double depthMm, double velocity, double zoneMm, double towardMm, double awayMm) {}

    /**
     * Computes the wave of a unit with peak 1.
     *
     * @param unit geometry
     * @param rateHz samples per second of the recording
     * @param chance for the scatter of the fibres
     * @return the wave
     */
    static Potential of(Unit unit, double rateHz, Chance chance) {
        double fine = rateHz * PHASES;
        double[] raw = new double[(int) (fine * 0.035)];
        for (int g = 0; g < FIBRE_GROUPS; g++) {
            Unit fibres = new Unit(
                    unit.depthMm + chance.uniform(-0.7, 0.7),
                    unit.velocity * chance.uniform(0.96, 1.04),
                    unit.zoneMm + chance.uniform(-3, 3),
                    unit.towardMm + chance.uniform(-6, 6),
                    unit.awayMm + chance.uniform(-6, 6));
            add(fibres, fine, raw);
        }
        double[] smooth = lowPassed(raw, fine, Math.max(0.0003, 0.1325 / (0.35 * rateHz)));
        return phases(trimmed(smooth), rateHz);
    }

    private static void add(Unit fibres, double fine, double[] into) {
        double away = ANISOTROPY * fibres.depthMm * fibres.depthMm;
        for (int i = 0; i < into.length; i++) {
            double travelled = fibres.velocity * 1000 * i / fine;
            for (int k = 0; k < CHARGE.length; k++) {
                double gone = Math.max(0, travelled - LAG_MM[k]);
                double right = fibres.zoneMm + Math.min(gone, fibres.towardMm);
                double left = fibres.zoneMm - Math.min(gone, fibres.awayMm);
                into[i] += CHARGE[k] * (seen(right, away) + seen(left, away));
            }
        }
    }

    private static double seen(double z, double away) {
        double near = z - ELECTRODE_DISTANCE_MM / 2;
        double far = z + ELECTRODE_DISTANCE_MM / 2;
        return 1 / Math.sqrt(near * near + away) - 1 / Math.sqrt(far * far + away);
    }

    private static double[] lowPassed(double[] raw, double fine, double sigmaSeconds) {
        int half = (int) Math.ceil(4 * sigmaSeconds * fine);
        double[] kernel = new double[2 * half + 1];
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            double z = (i - half) / (sigmaSeconds * fine);
            kernel[i] = StrictMath.exp(-z * z / 2);
            sum += kernel[i];
        }
        double[] out = new double[raw.length + 2 * half];
        for (int i = 0; i < raw.length; i++) {
            for (int j = 0; j < kernel.length; j++) {
                out[i + j] += raw[i] * kernel[j] / sum;
            }
        }
        return out;
    }

    /** Cuts what stays below one per cent of the peak, with a short taper so that no step remains. */
    private static double[] trimmed(double[] wave) {
        double peak = 0;
        for (double v : wave) {
            peak = Math.max(peak, Math.abs(v));
        }
        int from = 0;
        while (Math.abs(wave[from]) < KEPT_FRACTION * peak) {
            from++;
        }
        int to = wave.length;
        while (Math.abs(wave[to - 1]) < KEPT_FRACTION * peak) {
            to--;
        }
        double[] out = new double[to - from];
        int taper = Math.min(8, out.length / 4);
        for (int i = 0; i < out.length; i++) {
            int edge = Math.min(i, out.length - 1 - i);
            out[i] = wave[from + i] / peak * Math.min(1, (edge + 1.0) / (taper + 1));
        }
        return out;
    }

    private static Potential phases(double[] fineWave, double rateHz) {
        int length = fineWave.length / PHASES + 2;
        double[][] out = new double[PHASES][length];
        double energy = 0;
        for (int phase = 0; phase < PHASES; phase++) {
            for (int i = 0; i < length; i++) {
                int at = i * PHASES - phase;
                out[phase][i] = at >= 0 && at < fineWave.length ? fineWave[at] : 0;
                energy += out[phase][i] * out[phase][i];
            }
        }
        return new Potential(out, energy / PHASES / rateHz);
    }

    /**
     * Adds the wave to a signal; what falls outside is lost.
     *
     * @param into samples
     * @param position sample position of the discharge, fractions allowed
     * @param amplitude peak
     */
    void addTo(double[] into, double position, double amplitude) {
        long step = (long) Math.ceil(position * PHASES - 0.5);
        int phase = (int) Math.floorMod(step, (long) PHASES);
        long start = Math.floorDiv(step, (long) PHASES);
        double[] shape = wave[phase];
        int from = (int) Math.max(0, -start);
        int to = (int) Math.min(shape.length, into.length - start);
        for (int i = from; i < to; i++) {
            into[(int) (start + i)] += amplitude * shape[i];
        }
    }

    /**
     * The integral of the squared wave of peak 1.
     *
     * @return seconds
     */
    double energy() {
        return energy;
    }

    /**
     * Where the power of the wave is centred.
     *
     * @return samples after the discharge
     */
    double centre() {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < wave[0].length; i++) {
            sum += i * wave[0][i] * wave[0][i];
            weight += wave[0][i] * wave[0][i];
        }
        return sum / weight;
    }

    /**
     * Samples the wave covers.
     *
     * @return count
     */
    int length() {
        return wave[0].length;
    }

    /**
     * The unshifted wave.
     *
     * @param index sample
     * @return value, peak about 1
     */
    double at(int index) {
        return wave[0][index];
    }
}
