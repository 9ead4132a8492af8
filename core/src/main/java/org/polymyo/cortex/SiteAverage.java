package org.polymyo.cortex;

import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.polymyo.cortex.Track.Band;
import org.polymyo.signal.Averages;
import org.polymyo.signal.Deconvolution;
import org.polymyo.signal.TemplateFit;

/**
 * One electrode's average round the jerks, with the sizes of the looked-for potentials in it and in averages at random
 * moments.
 *
 * @param track the channel
 * @param lags moments of the epochs
 * @param epochs single epochs, µV
 * @param weights weight of each epoch
 * @param fits how sizes are read from plain averages over the lags
 * @param real sizes in the average
 * @param random sizes in averages at random moments
 * @param level a point of each random average, µV, for the band of chance
 */
record SiteAverage(
        Track track,
        Lags lags,
        double[][] epochs,
        double[] weights,
        Fits fits,
        Sizes real,
        List<Sizes> random,
        double[] level) {
    private static final double LIGHTEST = 0.25;
    private static final double HEAVIEST = 4;

    /**
     * How sizes are read.
     *
     * @param lags judged lags
     * @param zero fit for the average without delay
     * @param causal fit for the causal one
     * @param apart takes overlapping potentials apart, over all lags
     */
    record Fits(Lags lags, TemplateFit zero, TemplateFit causal, Optional<Deconvolution> apart) {}

    /** What is needed for one electrode. */
    record Order(TriggerSet triggers, Lags lags, Timeline timeline, double[] shifts) {}

    /**
     * Averages at one electrode.
     *
     * @param track the channel
     * @param order what to average
     * @return the average
     */
    static SiteAverage of(Track track, Order order) {
        TriggerSet triggers = order.triggers();
        Lags lags = order.lags();
        double typical = Math.max(1e-12, track.robustDeviation() * track.robustDeviation());
        int n = triggers.count();
        double[][] epochs = new double[n][];
        double[][] causal = new double[n][];
        double[] weights = new double[n];
        for (int k = 0; k < n; k++) {
            double t = triggers.seconds()[k];
            epochs[k] = track.epoch(t, lags, Band.ZERO);
            causal[k] = track.epoch(t, lags, Band.CAUSAL);
            weights[k] = triggers.train() ? 1 : weight(track.loudness(track.place(t)), typical);
        }
        Fits fits = fits(track, order, Averages.weighted(epochs, weights));
        Sizes real = sizes(fits, lags, epochs, causal, weights);
        RandomAverages random = new RandomAverages(track, order, fits, typical);
        List<Sizes> sizes = random.sizes();
        return new SiteAverage(track, lags, epochs, weights, fits, real, sizes, random.level());
    }

    /**
     * The weight of an epoch.
     *
     * @param loudness mean square before it
     * @param typical mean square of the channel
     * @return inverse of the loudness, kept within a quarter and four times the typical one
     */
    static double weight(double loudness, double typical) {
        return 1 / Math.clamp(loudness, LIGHTEST * typical, HEAVIEST * typical);
    }

    private static Fits fits(Track track, Order order, double[] average) {
        EegFilter filter = track.filter();
        Lags judged = Shapes.judged(track.rateHz());
        Lags lags = order.lags();
        int width = order.triggers().train() ? lags.count() : judged.count();
        double[] zero = track.autocovariance(Band.ZERO, width);
        double[] causal = track.autocovariance(Band.CAUSAL, width);
        if (!order.triggers().train()) {
            return new Fits(
                    judged,
                    TemplateFit.of(TemplateFit.stationary(zero, width), Shapes.over(filter, Band.ZERO)),
                    TemplateFit.of(TemplateFit.stationary(causal, width), Shapes.over(filter, Band.CAUSAL)),
                    Optional.empty());
        }
        Deconvolution apart =
                Deconvolution.of(order.triggers().seconds(), 1 / track.rateHz(), average, Math.max(1e-12, zero[0]));
        double[][] rows = new double[judged.count()][];
        System.arraycopy(apart.operator(), judged.first() - lags.first(), rows, 0, rows.length);
        return new Fits(
                judged,
                apart(rows, TemplateFit.stationary(zero, width), Shapes.over(filter, Band.ZERO)),
                apart(rows, TemplateFit.stationary(causal, width), Shapes.over(filter, Band.CAUSAL)),
                Optional.of(apart));
    }

    private static TemplateFit apart(double[][] rows, double[][] noise, double[][] shapes) {
        var operator = new Array2DRowRealMatrix(rows);
        double[][] covariance = operator.multiply(new Array2DRowRealMatrix(noise))
                .multiplyTransposed(operator)
                .getData();
        return TemplateFit.of(covariance, shapes).after(rows);
    }

    private static Sizes sizes(Fits fits, Lags lags, double[][] zero, double[][] causal, double[] weights) {
        double[] odd = weights.clone();
        double[] even = weights.clone();
        for (int k = 0; k < weights.length; k++) {
            (k % 2 == 0 ? even : odd)[k] = 0;
        }
        return new Sizes(
                fits.zero().sizes(cut(fits, lags, Averages.weighted(zero, weights))),
                fits.causal().sizes(cut(fits, lags, Averages.weighted(causal, weights))),
                fits.zero().sizes(cut(fits, lags, Averages.weighted(zero, odd))),
                fits.zero().sizes(cut(fits, lags, Averages.weighted(zero, even))));
    }

    /**
     * What the fits read of a curve over the lags.
     *
     * @param fits the fits
     * @param lags lags of the curve
     * @param curve a plain average
     * @return the whole curve where potentials overlap, else its judged part
     */
    static double[] cut(Fits fits, Lags lags, double[] curve) {
        if (fits.apart().isPresent()) {
            return curve;
        }
        double[] part = new double[fits.lags().count()];
        System.arraycopy(curve, fits.lags().first() - lags.first(), part, 0, part.length);
        return part;
    }

    /**
     * Sizes of a potential of height 1 in this average.
     *
     * @param peakSeconds when its peak comes, after the jerk
     * @param jitterSeconds standard deviation of that
     * @return what the fits make of it
     */
    Sizes potential(double peakSeconds, double jitterSeconds) {
        double width = Math.sqrt(
                Shapes.STANDARD_SECONDS * Shapes.STANDARD_SECONDS + 2.3548 * 2.3548 * jitterSeconds * jitterSeconds);
        double height = Shapes.STANDARD_SECONDS / width;
        EegFilter.Shape bell = track.filter().bell(width);
        double[] zero = together(scaled(bell.over(lags, peakSeconds, Band.ZERO), height));
        double[] causal = together(scaled(bell.over(lags, peakSeconds, Band.CAUSAL), height));
        double[] inZero = fits.zero().sizes(cut(fits, lags, zero));
        return new Sizes(inZero, fits.causal().sizes(cut(fits, lags, causal)), inZero, inZero);
    }

    private double[] together(double[] wave) {
        return fits.apart().map(d -> d.average(wave)).orElse(wave);
    }

    private static double[] scaled(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }

    /**
     * The average that is shown.
     *
     * @return weighted mean, taken apart where potentials overlap, µV
     */
    double[] mean() {
        return apart(Averages.weighted(epochs, weights));
    }

    /**
     * Takes overlapping potentials apart.
     *
     * @param average a plain average over the lags
     * @return the same where they do not overlap
     */
    double[] apart(double[] average) {
        return fits.apart().map(d -> d.wave(average)).orElse(average);
    }
}
