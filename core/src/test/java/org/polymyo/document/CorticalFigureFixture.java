package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.polymyo.measure.Figure;
import org.polymyo.quantity.Interval;

/** Invented curves, epochs and a map of the scalp; the same on every run. */
final class CorticalFigureFixture {
    private static final List<String> SITES = List.of(
            "Fp1", "Fp2", "F7", "F3", "Fz", "F4", "F8", "T3", "C3", "Cz", "C4", "T4", "T5", "P3", "Pz", "P4", "T6",
            "O1", "O2", "FC3", "CP4", "unnamed");

    private CorticalFigureFixture() {}

    static List<Figure> all() {
        return List.of(average(), epochs(), map(), empty());
    }

    private static double wave(double milliseconds) {
        double z = (milliseconds + 21) / 6;
        return 8 * StrictMath.exp(-z * z / 2);
    }

    private static Figure average() {
        var chance = new Random(5);
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> reference = new ArrayList<>();
        for (int t = -200; t <= 100; t++) {
            x.add((double) t);
            y.add(t == 60 ? Double.NaN : wave(t) + chance.nextGaussian() * 0.4);
            reference.add(chance.nextGaussian() * 0.8);
        }
        var band = new Figure.Curves.Band("95 % of averages at random moments", x, flat(x, -2.4), flat(x, 2.4));
        return new Figure.Curves(
                "back-average",
                "EEG at C3 averaged before the bursts of the right hand.",
                new Figure.Curves.Axis("time from the EMG onset", "ms", false),
                new Figure.Curves.Axis("C3", "µV", true),
                List.of(
                        new Figure.Curves.Line("average of 142 jerks", x, y),
                        new Figure.Curves.Line("plus-minus reference", x, reference)),
                List.of(band),
                List.of(new Figure.Curves.Point("peak", -21, 8.1, new Interval(6.8, 9.3))));
    }

    private static List<Double> flat(List<Double> x, double value) {
        return x.stream().map(t -> value).toList();
    }

    private static Figure epochs() {
        var chance = new Random(6);
        List<List<Double>> rows = new ArrayList<>();
        for (int k = 0; k < 142; k++) {
            List<Double> row = new ArrayList<>();
            for (int t = -200; t <= 100; t += 2) {
                row.add(wave(t) + chance.nextGaussian() * 6);
            }
            rows.add(row);
        }
        return new Figure.Epochs("single epochs", "EEG at C3, one row a jerk, first on top.", -200, 2, "µV", rows);
    }

    private static Figure map() {
        return new Figure.ScalpMap(
                "map",
                "The average at its peak, seen from above.",
                "µV",
                SITES.stream()
                        .map(site -> new Figure.ScalpMap.Site(site, site.equals("C3") ? 8 : site.length() - 3.5))
                        .toList());
    }

    private static Figure empty() {
        var axis = new Figure.Curves.Axis("", "", false);
        return new Figure.Curves("nothing", "Nothing to draw.", axis, axis, List.of(), List.of(), List.of());
    }
}
