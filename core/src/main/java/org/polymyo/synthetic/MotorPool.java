package org.polymyo.synthetic;

import java.util.stream.IntStream;

/**
 * The motor units of one muscle under one electrode: recruited by size, firing faster with more drive, each with its
 * own
 * potential (after Fuglevand, Winter and Patla 1993, doi:10.1152/jn.1993.70.6.2470).
 */
final class MotorPool {
    private static final double THRESHOLD_RANGE = 50;
    private static final double LAST_THRESHOLD = 0.7;
    private static final double SIZE_RANGE = 30;
    private static final double LOWEST_RATE = 8;
    private static final double RATE_GAIN = 40;
    private static final double HIGHEST_RATE = 35;
    private static final double RATE_SPREAD = 10;
    private static final double INTERVAL_CV = 0.2;
    private static final double WEAK_DRIVE = 0.15;

    private final double rateHz;
    private final Potential[] potentials;
    private final double[] amplitude;
    private final double[] threshold;

    /**
     * Draws the units of a muscle.
     *
     * @param site the muscle
     * @param rateHz samples per second
     * @param chance chance
     */
    MotorPool(MuscleSite site, double rateHz, Chance chance) {
        int n = site.tissue().units();
        this.rateHz = rateHz;
        potentials = new Potential[n];
        amplitude = new double[n];
        threshold = new double[n];
        for (int i = 0; i < n; i++) {
            double rank = (i + 1.0) / n;
            threshold[i] = LAST_THRESHOLD * StrictMath.pow(THRESHOLD_RANGE, rank - 1);
            double depth = Math.max(1.2, site.tissue().depthMm() * chance.uniform(0.5, 1.6));
            double near = StrictMath.pow(site.tissue().depthMm() / depth, 1.3);
            amplitude[i] = StrictMath.pow(SIZE_RANGE, rank - 1) * near * (chance.happens(0.5) ? 1 : -1);
            potentials[i] = Potential.of(geometry(depth, rank, chance), rateHz, chance);
        }
        scale(site.tissue().maximalMicrovolts() / rootMeanSquare(1));
    }

    private static Potential.Unit geometry(double depth, double rank, Chance chance) {
        double velocity = 3.3 + 1.4 * rank + 0.2 * chance.normal();
        double zone = chance.uniform(14, 32);
        return new Potential.Unit(depth, velocity, -zone, zone + chance.uniform(15, 35), chance.uniform(30, 55));
    }

    private void scale(double factor) {
        for (int i = 0; i < amplitude.length; i++) {
            amplitude[i] *= factor;
        }
    }

    /**
     * Expected root mean square at a steady drive (Campbell's theorem).
     *
     * @param drive excitation, 0 to 1
     * @return µV
     */
    double rootMeanSquare(double drive) {
        double power = 0;
        for (int i = 0; i < amplitude.length; i++) {
            power += firingRate(i, drive) * amplitude[i] * amplitude[i] * potentials[i].energy();
        }
        return Math.sqrt(power);
    }

    /**
     * How fast a unit fires.
     *
     * @param unit number of the unit, 0 is the smallest
     * @param drive excitation, 0 to 1
     * @return discharges per second; 0 below its threshold
     */
    double firingRate(int unit, double drive) {
        if (drive < threshold[unit]) {
            return 0;
        }
        double highest = HIGHEST_RATE - RATE_SPREAD * unit / amplitude.length;
        return Math.min(highest, LOWEST_RATE + RATE_GAIN * (drive - threshold[unit]));
    }

    /**
     * Number of units.
     *
     * @return count
     */
    int size() {
        return amplitude.length;
    }

    /**
     * EMG of a drive without synchronous discharges.
     *
     * @param drive excitation at {@link Score#GRID_HZ}
     * @param samples length of the result
     * @param chance chance
     * @return noise-free EMG, µV
     */
    double[] asynchronous(double[] drive, int samples, Chance chance) {
        double[] out = new double[samples];
        int[] active = IntStream.range(0, drive.length)
                .filter(step -> drive[step] >= threshold[0])
                .toArray();
        for (int i = 0; i < amplitude.length; i++) {
            fire(i, drive, active, out, chance);
        }
        return out;
    }

    private void fire(int unit, double[] drive, int[] active, double[] out, Chance chance) {
        double toGo = chance.uniform();
        for (int step : active) {
            double level = drive[step];
            if (level < threshold[unit]) {
                continue;
            }
            double passed = firingRate(unit, level) / Score.GRID_HZ;
            toGo -= passed;
            if (toGo <= 0) {
                double moment = (step + 1 + toGo / passed) / Score.GRID_HZ;
                potentials[unit].addTo(out, moment * rateHz, amplitude[unit]);
                toGo += chance.normal(1, INTERVAL_CV, 0.4, 2);
            }
        }
    }

    /**
     * How long after the discharges the power of the EMG of a weak contraction is centred.
     *
     * @return seconds
     */
    double centre() {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < amplitude.length; i++) {
            double power = firingRate(i, WEAK_DRIVE) * amplitude[i] * amplitude[i] * potentials[i].energy();
            weight += power;
            sum += power * potentials[i].centre() / rateHz;
        }
        return weight > 0 ? sum / weight : 0;
    }

    /**
     * A unit's potential.
     *
     * @param unit number of the unit
     * @return its wave
     */
    Potential potential(int unit) {
        return potentials[unit];
    }

    /**
     * A unit's peak amplitude.
     *
     * @param unit number of the unit
     * @return µV, negative where the wave is upside down
     */
    double amplitude(int unit) {
        return amplitude[unit];
    }

    /**
     * Samples by which the longest potential outlasts its discharge.
     *
     * @return count
     */
    int longest() {
        int longest = 0;
        for (Potential potential : potentials) {
            longest = Math.max(longest, potential.length());
        }
        return longest;
    }
}
