package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polymyo.measure.Figure;
import org.polymyo.signal.Quantiles;

/** Draws one back-average: the curve with the band of chance, its single epochs, and the scalp at its peak. */
final class CorrelateFigures {
    private static final int MOST_ROWS = 120;
    private static final int MOST_COLUMNS = 150;

    private CorrelateFigures() {}

    /**
     * The drawings.
     *
     * @param correlate the average
     * @return curve, epochs and, where positions are known, the map
     */
    static List<Figure> of(Correlate correlate) {
        List<Figure> figures = new ArrayList<>();
        figures.add(curve(correlate));
        figures.add(epochs(correlate));
        List<Figure.ScalpMap.Site> sites = sites(correlate);
        if (sites.size() >= 4) {
            figures.add(new Figure.ScalpMap(
                    "back-average map " + correlate.averaged().triggers().muscle(),
                    String.format(
                            Locale.ROOT,
                            "Potential over the scalp %.0f ms before the jerks of %s, µV.",
                            correlate.timing().leadMilliseconds(),
                            correlate.averaged().triggers().muscle()),
                    "µV",
                    sites));
        }
        return figures;
    }

    private static Figure curve(Correlate correlate) {
        Averaged averaged = correlate.averaged();
        SiteAverage best = averaged.best();
        Lags lags = best.lags();
        List<Double> x = IntStream.range(0, lags.count())
                .mapToObj(i -> 1000 * lags.seconds(i))
                .toList();
        double[] chance = best.level().clone();
        Arrays.sort(chance);
        double low = Quantiles.ofSorted(chance, 0.025);
        double high = Quantiles.ofSorted(chance, 0.975);
        List<Figure.Curves.Line> lines = new ArrayList<>();
        lines.add(line(best, x));
        opposite(averaged, best).ifPresent(other -> lines.add(line(other, x)));
        String caption = String.format(
                Locale.ROOT,
                "EEG averaged at %d %s of %s (time 0). The band holds 95 %% of averages at random moments, point by point."
                        + " Negative is up.",
                averaged.triggers().count(),
                averaged.triggers().kind().words(),
                averaged.triggers().muscle());
        return new Figure.Curves(
                "back-average " + averaged.triggers().muscle(),
                caption,
                new Figure.Curves.Axis("time from the jerk", "ms", false),
                new Figure.Curves.Axis("EEG", "µV", true),
                lines,
                List.of(new Figure.Curves.Band(
                        "chance", List.of(x.getFirst(), x.getLast()), List.of(low, low), List.of(high, high))),
                averaged.significant()
                        ? List.of(new Figure.Curves.Point(
                                "peak",
                                -correlate.timing().leadMilliseconds(),
                                correlate.timing().microvolts(),
                                correlate.timing().interval()))
                        : List.of());
    }

    private static Optional<SiteAverage> opposite(Averaged averaged, SiteAverage best) {
        return ScalpPlace.of(best.track().position())
                .filter(p -> !p.midline())
                .flatMap(p -> averaged.sites().stream()
                        .filter(s -> s.lags().equals(best.lags()) && many(s) == many(best))
                        .filter(s -> ScalpPlace.of(s.track().position())
                                .filter(q -> q.distance(p.mirrored()) < 0.1)
                                .isPresent())
                        .findFirst());
    }

    private static Figure.Curves.Line line(SiteAverage site, List<Double> x) {
        return new Figure.Curves.Line(
                site.track().label(), x, Arrays.stream(site.mean()).boxed().toList());
    }

    private static Figure epochs(Correlate correlate) {
        Averaged averaged = correlate.averaged();
        SiteAverage best = averaged.best();
        Lags lags = best.lags();
        int rows = Math.min(MOST_ROWS, best.epochs().length);
        int per = (lags.count() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        List<List<Double>> picture = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            double[] epoch = best.epochs()[(int) ((long) r * best.epochs().length / rows)];
            picture.add(IntStream.range(0, lags.count() / per)
                    .mapToObj(c -> Arrays.stream(epoch, c * per, c * per + per)
                            .average()
                            .orElse(0))
                    .toList());
        }
        return new Figure.Epochs(
                "single epochs " + averaged.triggers().muscle(),
                String.format(
                        Locale.ROOT,
                        "%d of %d single epochs of %s in order of time, aligned at the jerk. A potential that is there every"
                                + " time makes an upright stripe before 0.",
                        rows,
                        best.epochs().length,
                        best.track().label()),
                1000 * lags.seconds(0),
                1000 * per / lags.rateHz(),
                "µV",
                picture);
    }

    private static List<Figure.ScalpMap.Site> sites(Correlate correlate) {
        return correlate.averaged().sites().stream()
                .filter(s -> ScalpPlace.of(s.track().position()).isPresent()
                        && !EegLimits.bipolar(s.track().position())
                        && !many(s))
                .map(s -> new Figure.ScalpMap.Site(
                        s.track().position().split("-", -1)[0],
                        at(s, -correlate.timing().leadMilliseconds() / 1000)))
                .toList();
    }

    private static boolean many(SiteAverage site) {
        return site.track().label().endsWith(Surroundings.SUFFIX);
    }

    private static double at(SiteAverage site, double seconds) {
        double[] mean = site.mean();
        return mean[Math.clamp((int) Math.round(site.lags().indexOf(seconds)), 0, mean.length - 1)];
    }
}
