package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.signal.FallFilters;
import org.polymyo.signal.SignFlips;

/** Looks for a slow negative potential over the central cortex before given moments. */
final class ReadinessSearch {
    private static final double USABLE_SHARE = 0.7;
    private static final int FEWEST_FOR_MEAN = 3;

    /** Share of the eyes' potential that reaches the vertex at most. */
    private static final double EYE_REACH = 0.2;

    /** Share that regression on EOG may leave there, because movements spread otherwise than blinks. */
    private static final double EYE_LEFT = 0.1;

    private final CortexSettings settings;
    private final Execution execution;
    private final List<ScalpSite> sites;
    private final ReadinessEyes eyes;

    /**
     * A search in one recording.
     *
     * @param settings settings
     * @param execution how to run
     * @param prepared the recording
     */
    ReadinessSearch(CortexSettings settings, Execution execution, Prepared prepared) {
        this.settings = settings;
        this.execution = execution;
        this.sites = ScalpSite.of(prepared);
        this.eyes = ReadinessEyes.of(prepared, sites);
    }

    /**
     * What was found.
     *
     * @param position the place where it is clearest
     * @param average its average, the eyes' share subtracted
     * @param n epochs
     * @param probability of as much negativity by chance, anywhere
     * @param reversed the same for positivity
     * @param guard what the eyes could have done
     */
    record Found(String position, ReadinessAverage average, int n, double probability, double reversed, Guard guard) {}

    /**
     * The eyes' part.
     *
     * @param known whether anything saw the eyes
     * @param recorded whether that was EOG
     * @param reach what the eyes' average brings to the centre at most, µV
     * @param share the same as a share of the potential
     * @param frontal negativity of frontopolar EEG, µV; NaN where none was recorded
     * @param central negativity of the found place, treated like the frontopolar EEG, µV
     */
    record Guard(boolean known, boolean recorded, double reach, double share, double frontal, double central) {
        /**
         * Whether the front is at least as negative as the centre.
         *
         * @return true where the potential is not a central one
         */
        boolean frontalFirst() {
            return frontal >= central;
        }
    }

    /**
     * Whether any place is fit for the question.
     *
     * @return true with central EEG
     */
    boolean possible() {
        return sites.stream().anyMatch(ScalpSite::central);
    }

    /**
     * Number of epochs that stay clean and their potential.
     *
     * @param moments moments, seconds
     * @return the rows that are clean at all places that are kept
     */
    Rows rows(double[] moments) {
        List<ScalpSite> central = sites.stream().filter(ScalpSite::central).toList();
        List<ReadinessEpochs> read =
                ReadinessEpochs.each(signals(central), moments, settings.readinessRejectMicrovolts(), execution);
        int most = read.stream().mapToInt(e -> e.kept().length).max().orElse(0);
        List<String> positions = new ArrayList<>();
        List<ReadinessEpochs> kept = new ArrayList<>();
        for (int s = 0; s < read.size(); s++) {
            if (read.get(s).kept().length >= USABLE_SHARE * most && most > 0) {
                positions.add(central.get(s).position());
                kept.add(read.get(s));
            }
        }
        List<ReadinessEpochs> looking = eyes.epochs(moments, execution);
        int[] clean = IntStream.range(0, moments.length)
                .filter(m -> kept.stream().allMatch(e -> e.rowOf(m) >= 0))
                .filter(m -> looking.stream().allMatch(e -> e.rowOf(m) >= 0))
                .toArray();
        List<double[][]> places =
                new ArrayList<>(kept.stream().map(e -> chosen(e, clean)).toList());
        if (places.size() >= FEWEST_FOR_MEAN && clean.length > 0) {
            positions.add("centre (mean of " + String.join(", ", positions) + ")");
            places.add(mean(places));
        }
        return new Rows(
                moments,
                kept.isEmpty() ? new int[0] : clean,
                positions,
                places,
                looking.stream().map(e -> chosen(e, clean)).toList());
    }

    /**
     * Clean epochs.
     *
     * @param moments all moments
     * @param clean indices of the clean ones
     * @param positions places that are kept, with their mean last where there are three
     * @param central their epochs
     * @param eyes epochs of the eyes
     */
    record Rows(
            double[] moments, int[] clean, List<String> positions, List<double[][]> central, List<double[][]> eyes) {}

    /** The potential is wide and much of the noise is each electrode's own, so that their mean may show it best. */
    private static double[][] mean(List<double[][]> places) {
        double[][] mean = new double[places.getFirst().length][ReadinessEpochs.POINTS];
        for (double[][] place : places) {
            for (int e = 0; e < mean.length; e++) {
                for (int p = 0; p < mean[e].length; p++) {
                    mean[e][p] += place[e][p] / places.size();
                }
            }
        }
        return mean;
    }

    private static double[][] chosen(ReadinessEpochs epochs, int[] clean) {
        return Arrays.stream(clean)
                .mapToObj(m -> epochs.values()[epochs.rowOf(m)])
                .toArray(double[][]::new);
    }

    private static List<PreparedSignal> signals(List<ScalpSite> sites) {
        return sites.stream().map(ScalpSite::signal).toList();
    }

    /**
     * Judges clean epochs.
     *
     * @param rows at least three
     * @return what they show
     */
    Found judged(Rows rows) {
        List<double[][]> clean = rows.central.stream()
                .map(site -> ReadinessEyes.without(site, rows.eyes))
                .toList();
        long seed = seed(rows);
        FallFilters filters = ReadinessAverage.filters(clean);
        SignFlips.Lowest below = lowest(clean, filters, seed, 1);
        int best = below.column() / filters.count();
        ReadinessAverage average = ReadinessAverage.of(clean.get(best), filters, seed);
        return new Found(
                rows.positions.get(best),
                average,
                rows.clean.length,
                below.probability(),
                lowest(clean, filters, seed, -1).probability(),
                guard(rows, best, average, filters));
    }

    private SignFlips.Lowest lowest(List<double[][]> sites, FallFilters filters, long seed, int sign) {
        double[][] scores = IntStream.range(0, sites.getFirst().length)
                .mapToObj(e -> sites.stream()
                        .flatMapToDouble(site -> Arrays.stream(filters.scores(site[e])))
                        .map(score -> sign * score)
                        .toArray())
                .toArray(double[][]::new);
        return SignFlips.lowest(scores, (int) settings.readinessFlips(), seed);
    }

    private static double negativity(double[][] epochs) {
        return -Arrays.stream(ReadinessAverage.late(epochs)).average().orElse(0);
    }

    private Guard guard(Rows rows, int best, ReadinessAverage average, FallFilters filters) {
        double looking = rows.eyes.stream()
                .mapToDouble(e -> Math.abs(
                        filters.height(ReadinessAverage.mean(e), average.hinge().onset())))
                .max()
                .orElse(0);
        double reach = (eyes.recorded() ? EYE_LEFT : EYE_REACH) * looking;
        return new Guard(
                !rows.eyes.isEmpty(),
                eyes.recorded(),
                reach,
                reach / Math.max(1e-9, average.height()),
                frontal(rows),
                negativity(compared(rows.central.get(best), rows)));
    }

    private double frontal(Rows rows) {
        double[] clean =
                Arrays.stream(rows.clean).mapToDouble(m -> rows.moments[m]).toArray();
        List<ScalpSite> front = sites.stream().filter(ScalpSite::frontal).toList();
        return ReadinessEpochs.each(signals(front), clean, Double.POSITIVE_INFINITY, execution).stream()
                .filter(e -> e.kept().length == clean.length)
                .mapToDouble(e -> negativity(compared(e.values(), rows)))
                .average()
                .orElse(Double.NaN);
    }

    /** Front and centre are compared without the eyes where EOG was recorded; else the front is what stands for the eyes. */
    private double[][] compared(double[][] site, Rows rows) {
        return eyes.recorded() ? ReadinessEyes.without(site, rows.eyes) : site;
    }

    private static long seed(Rows rows) {
        long seed = 17;
        for (int m : rows.clean) {
            seed = 31 * seed + Double.doubleToLongBits(rows.moments[m]);
        }
        return seed;
    }
}
