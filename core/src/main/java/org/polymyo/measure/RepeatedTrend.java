package org.polymyo.measure;

import org.polymyo.quantity.Interval;

/**
 * How the odds of an answer change with repetition: logistic regression with Firth's penalty, which stays finite where
 * answers and misses are perfectly apart, and its profile interval (Heinze and Schemper 2002, doi 10.1002/sim.1047).
 *
 * @param logOdds change of the logarithm of the odds over one step
 * @param interval 95 % interval of it
 */
record RepeatedTrend(double logOdds, Interval interval) {
    private static final double HALF_CHI_SQUARED = 1.920729410347062;
    private static final double WIDEST = 30;
    private static final int STEPS = 50;
    private static final double GOLDEN = 0.6180339887498949;

    /**
     * Fits.
     *
     * @param x place of each trial, in steps
     * @param answered whether each was answered
     * @return the trend
     */
    static RepeatedTrend of(double[] x, boolean[] answered) {
        var model = new Model(centred(x), answered);
        double best = peak(-WIDEST, WIDEST, model::profile);
        double limit = model.profile(best) - HALF_CHI_SQUARED;
        return new RepeatedTrend(
                best, new Interval(crossing(model, best, -WIDEST, limit), crossing(model, best, WIDEST, limit)));
    }

    private static double[] centred(double[] x) {
        double mean = java.util.Arrays.stream(x).average().orElse(0);
        return java.util.Arrays.stream(x).map(v -> v - mean).toArray();
    }

    private static double crossing(Model model, double inside, double outside, double limit) {
        double in = inside;
        double out = outside;
        for (int i = 0; i < STEPS; i++) {
            double middle = (in + out) / 2;
            if (model.profile(middle) > limit) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return (in + out) / 2;
    }

    private static double peak(double from, double to, java.util.function.DoubleUnaryOperator of) {
        double low = from;
        double high = to;
        double a = high - GOLDEN * (high - low);
        double b = low + GOLDEN * (high - low);
        double atA = of.applyAsDouble(a);
        double atB = of.applyAsDouble(b);
        for (int i = 0; i < STEPS; i++) {
            if (atA < atB) {
                low = a;
                a = b;
                atA = atB;
                b = low + GOLDEN * (high - low);
                atB = of.applyAsDouble(b);
            } else {
                high = b;
                b = a;
                atB = atA;
                a = high - GOLDEN * (high - low);
                atA = of.applyAsDouble(a);
            }
        }
        return (low + high) / 2;
    }

    private record Model(double[] x, boolean[] answered) {
        double profile(double slope) {
            return likelihood(peak(-WIDEST, WIDEST, a -> likelihood(a, slope)), slope);
        }

        private double likelihood(double intercept, double slope) {
            double sum = 0;
            double w = 0;
            double wx = 0;
            double wxx = 0;
            for (int i = 0; i < x.length; i++) {
                double eta = intercept + slope * x[i];
                double p = 1 / (1 + StrictMath.exp(-eta));
                double weight = p * (1 - p);
                w += weight;
                wx += weight * x[i];
                wxx += weight * x[i] * x[i];
                sum -= Math.max(0, answered[i] ? -eta : eta) + StrictMath.log1p(StrictMath.exp(-Math.abs(eta)));
            }
            return sum + 0.5 * StrictMath.log(Math.max(w * wxx - wx * wx, 1e-300));
        }
    }
}
