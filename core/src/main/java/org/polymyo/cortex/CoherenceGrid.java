package org.polymyo.cortex;

import java.util.List;

/**
 * Length of segments and the frequencies looked at. Channels keep their own rates: the length is chosen so that it is a
 * whole number of samples at every rate, and so all have the same frequencies. Where no such length lies near, the one
 * that fits best is taken.
 *
 * @param seconds length of a segment
 * @param firstBin first frequency, in cycles per segment
 * @param bins number of frequencies
 */
record CoherenceGrid(double seconds, int firstBin, int bins) {
    private static final double LOWEST_HZ = 4;
    private static final double HIGHEST_HZ = 100;
    private static final double ADJUSTED = 0.08;

    static CoherenceGrid of(double wantedSeconds, List<CoherenceSource> sources) {
        double slowest =
                sources.stream().mapToDouble(CoherenceSource::rateHz).min().orElse(2 * HIGHEST_HZ);
        double seconds = length(wantedSeconds, slowest, sources);
        int first = (int) Math.max(1, Math.ceil(LOWEST_HZ * seconds - 1e-9));
        int last = (int) Math.floor(Math.min(HIGHEST_HZ, 0.45 * slowest) * seconds + 1e-9);
        return new CoherenceGrid(seconds, first, last - first + 1);
    }

    private static double length(double wanted, double slowest, List<CoherenceSource> sources) {
        double best = wanted;
        double least = Double.MAX_VALUE;
        for (long n = Math.round(wanted * slowest * (1 - ADJUSTED)); n <= wanted * slowest * (1 + ADJUSTED); n++) {
            double seconds = n / slowest;
            double cost = Math.abs(seconds - wanted) / wanted * 1e-3;
            for (CoherenceSource source : sources) {
                double samples = seconds * source.rateHz();
                double off = Math.abs(samples - Math.rint(samples)) / samples;
                cost += off < 1e-9 ? 0 : off;
            }
            if (cost < least) {
                least = cost;
                best = seconds;
            }
        }
        return best;
    }

    double stepHz() {
        return 1 / seconds;
    }

    int samples(double rateHz) {
        return (int) Math.round(seconds * rateHz);
    }
}
