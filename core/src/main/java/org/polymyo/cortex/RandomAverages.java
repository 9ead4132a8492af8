package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.cortex.SiteAverage.Fits;
import org.polymyo.cortex.SiteAverage.Order;

/** Averages at random moments: the whole train of triggers shifted round the usable time, as often as asked. */
final class RandomAverages {
    private final Track track;
    private final Order order;
    private final Fits fits;
    private final double typical;
    private final Lags read;
    private final double[] places;
    private final double[] level;

    RandomAverages(Track track, Order order, Fits fits, double typical) {
        this.track = track;
        this.order = order;
        this.fits = fits;
        this.typical = typical;
        this.read = fits.apart().isPresent() ? order.lags() : fits.lags();
        this.level = new double[order.shifts().length];
        this.places = new double[order.triggers().count()];
        for (int k = 0; k < places.length; k++) {
            places[k] = order.timeline().place(order.triggers().seconds()[k]).orElse(0);
        }
    }

    /**
     * One value of each random average.
     *
     * @return µV
     */
    double[] level() {
        return level;
    }

    /**
     * Averages at every shift.
     *
     * @return sizes in the order of the shifts
     */
    List<Sizes> sizes() {
        List<Sizes> sizes = new ArrayList<>();
        for (int s = 0; s < order.shifts().length; s++) {
            sizes.add(at(s));
        }
        return sizes;
    }

    private Sizes at(int s) {
        int count = read.count();
        double[][] zero = new double[2][count];
        double[] causal = new double[count];
        double[] sums = new double[2];
        for (int k = 0; k < places.length; k++) {
            Track.Place place = track.place(order.timeline().moment(places[k] + order.shifts()[s]));
            double weight = order.triggers().train() ? 1 : SiteAverage.weight(track.loudness(place), typical);
            int from = Math.clamp(
                    Math.round(place.index()) + read.first(),
                    0,
                    Math.max(0, place.run().zero().length - count));
            sums[k % 2] += weight;
            add(place.run().zero(), from, weight, zero[k % 2]);
            add(place.run().causal(), from, weight, causal);
        }
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = (zero[0][i] + zero[1][i]) / (sums[0] + sums[1]);
            causal[i] /= sums[0] + sums[1];
            zero[0][i] /= sums[0];
            zero[1][i] /= sums[1];
        }
        level[s] = fits.apart().map(d -> d.wave(all)).orElse(all)[count / 2];
        return new Sizes(
                fits.zero().sizes(all),
                fits.causal().sizes(causal),
                fits.zero().sizes(zero[1]),
                fits.zero().sizes(zero[0]));
    }

    private static void add(float[] x, int from, double weight, double[] into) {
        int count = Math.min(into.length, x.length - from);
        for (int i = 0; i < count; i++) {
            into[i] += weight * x[from + i];
        }
    }
}
