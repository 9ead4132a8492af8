package org.polymyo.signal;

/**
 * A level that begins to fall: a constant up to the onset, a straight line downwards after it, fitted by least squares
 * with the onset held inside bounds (bounded segmented regression; Rashid et al. 2019, doi:10.1109/TNSRE.2019.2915194
 * uses it for movement-related potentials).
 *
 * @param onset where the fall begins, in the unit of the axis
 * @param level the constant
 * @param slope of the fall, never above zero
 */
public record Hinge(double onset, double level, double slope) {
    /**
     * Fits a hinge.
     *
     * @param x axis, evenly spaced and ascending
     * @param y values, as many
     * @param earliest earliest onset
     * @param latest latest onset
     * @param step distance of the onsets that are tried
     * @return the best hinge; slope 0 at the latest onset where nothing falls
     */
    public static Hinge fit(double[] x, double[] y, double earliest, double latest, double step) {
        int steps = (int) Math.round((latest - earliest) / step);
        Hinge best = new Hinge(latest, mean(y), 0);
        double least = error(best, x, y);
        for (int k = 0; k <= steps; k++) {
            Hinge tried = at(earliest + k * step, x, y);
            double error = error(tried, x, y);
            if (tried.slope < 0 && error < least) {
                least = error;
                best = tried;
            }
        }
        return best;
    }

    /**
     * The line.
     *
     * @param x a place on the axis
     * @return its value there
     */
    public double at(double x) {
        return level + slope * Math.max(0, x - onset);
    }

    private static Hinge at(double onset, double[] x, double[] y) {
        double ramps = 0;
        for (double at : x) {
            ramps += Math.max(0, at - onset) / x.length;
        }
        double values = mean(y);
        double square = 0;
        double product = 0;
        for (int i = 0; i < x.length; i++) {
            double ramp = Math.max(0, x[i] - onset) - ramps;
            square += ramp * ramp;
            product += ramp * (y[i] - values);
        }
        double slope = square > 0 ? product / square : 0;
        return new Hinge(onset, values - slope * ramps, slope);
    }

    private static double error(Hinge hinge, double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double off = y[i] - hinge.at(x[i]);
            sum += off * off;
        }
        return sum;
    }

    private static double mean(double[] y) {
        double sum = 0;
        for (double v : y) {
            sum += v;
        }
        return y.length == 0 ? 0 : sum / y.length;
    }
}
