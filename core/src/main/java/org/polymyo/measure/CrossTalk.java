package org.polymyo.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.polymyo.event.Activity;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;

/**
 * Pairs of electrodes that record the same muscle: their signals correlate without any lag, which those of two muscles do
 * not. The order of such a pair says nothing.
 *
 * @param leftOut muscles left out of the order: of each pair the one with the smaller bursts
 * @param reasons one sentence a pair
 */
record CrossTalk(Set<String> leftOut, List<String> reasons) {
    private static final int MOST_JERKS = 20;
    private static final int FEWEST_JERKS = 3;

    /**
     * Looks at bursts that two muscles share.
     *
     * @param observed what was found
     * @param jerks bursts of each jerk by muscle
     * @return the pairs
     */
    static CrossTalk of(Observed observed, List<Map<String, Activity.Burst>> jerks) {
        Set<String> leftOut = new HashSet<>();
        List<String> reasons = new ArrayList<>();
        List<MuscleEvents> muscles = observed.muscles();
        for (int a = 0; a < muscles.size(); a++) {
            for (int b = a + 1; b < muscles.size(); b++) {
                MuscleEvents one = muscles.get(a);
                MuscleEvents two = muscles.get(b);
                List<TimeSpan> shared = shared(jerks, one.label(), two.label());
                double r = correlation(one.muscle(), two.muscle(), shared);
                if (Math.abs(r) > observed.settings().crossTalk()) {
                    String weak = weaker(jerks, one.label(), two.label());
                    leftOut.add(weak);
                    reasons.add(String.format(
                            Locale.ROOT,
                            "%s and %s: correlation without lag %.2f in %d shared bursts, cross-talk is likely, so %s is"
                                    + " left out",
                            one.label(),
                            two.label(),
                            r,
                            shared.size(),
                            weak));
                }
            }
        }
        return new CrossTalk(leftOut, reasons);
    }

    private static List<TimeSpan> shared(List<Map<String, Activity.Burst>> jerks, String one, String two) {
        List<TimeSpan> all = new ArrayList<>();
        for (Map<String, Activity.Burst> jerk : jerks) {
            if (jerk.containsKey(one) && jerk.containsKey(two)) {
                TimeSpan first = jerk.get(one).span();
                TimeSpan second = jerk.get(two).span();
                all.add(new TimeSpan(
                        Math.min(first.startSeconds(), second.startSeconds()),
                        Math.max(first.endSeconds(), second.endSeconds())));
            }
        }
        return Chosen.evenly(all, MOST_JERKS);
    }

    /** Every burst weighs the same, however large. */
    private static double correlation(PreparedMuscle one, PreparedMuscle two, List<TimeSpan> spans) {
        if (spans.size() < FEWEST_JERKS
                || one.channel().rateHz() != two.channel().rateHz()) {
            return 0;
        }
        double sum = 0;
        for (TimeSpan span : spans) {
            double[] x = read(one, span);
            double[] y = read(two, span);
            sum += product(x, y) / Math.sqrt(Math.max(1e-30, product(x, x) * product(y, y)));
        }
        return sum / spans.size();
    }

    private static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < Math.min(x.length, y.length); i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static double[] read(PreparedMuscle muscle, TimeSpan span) {
        for (PreparedPiece piece : muscle.pieces()) {
            if (piece.raw().span().overlaps(span)) {
                return piece.filtered(span).values();
            }
        }
        return new double[0];
    }

    private static String weaker(List<Map<String, Activity.Burst>> jerks, String one, String two) {
        double balance = 0;
        for (Map<String, Activity.Burst> jerk : jerks) {
            if (jerk.containsKey(one) && jerk.containsKey(two)) {
                balance += jerk.get(one).signalToNoiseDb() - jerk.get(two).signalToNoiseDb();
            }
        }
        return balance >= 0 ? two : one;
    }
}
