package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Polarity;
import org.polymyo.measure.Figure;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

/** Invented curves; the same on every run. */
final class FigureFixture {
    private FigureFixture() {}

    static List<Figure> all(Events events, List<String> muscles, double seconds) {
        List<Figure> figures = new ArrayList<>();
        figures.add(raster(events, muscles, seconds));
        var chance = new Random(11);
        for (String muscle : muscles) {
            figures.add(aligned(muscle, Polarity.POSITIVE, chance));
        }
        figures.add(aligned(muscles.getFirst(), Polarity.NEGATIVE, chance));
        figures.add(recruitment(muscles));
        figures.add(intervals(chance));
        for (int jerk : new int[] {12, 57, 101}) {
            figures.add(clearest(jerk, muscles, chance));
        }
        figures.addAll(CorticalFigureFixture.all());
        return figures;
    }

    private static Figure raster(Events events, List<String> muscles, double seconds) {
        List<Figure.Raster.Row> rows = new ArrayList<>();
        for (String muscle : muscles) {
            List<Figure.Raster.Mark> marks = new ArrayList<>();
            events.jerks().stream()
                    .flatMap(jerk -> jerk.parts().stream())
                    .filter(part -> part.channel().equals(muscle))
                    .forEach(part -> marks.add(new Figure.Raster.Mark(
                            part.span().startSeconds(),
                            part instanceof Activity.SilentPeriod ? Polarity.NEGATIVE : Polarity.POSITIVE)));
            List<TimeSpan> others = events.others().stream()
                    .filter(other -> other.channel().equals(muscle))
                    .map(Activity.Other::span)
                    .toList();
            rows.add(new Figure.Raster.Row(muscle, marks, others));
        }
        return new Figure.Raster(
                new TimeSpan(0, seconds), List.of(new TimeSpan(410, 440.5), new TimeSpan(900, 903)), rows);
    }

    private static Figure aligned(String muscle, Polarity polarity, Random chance) {
        List<List<Double>> single = new ArrayList<>();
        List<Double> mean = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            mean.add(level(i - 50, polarity) * 300);
        }
        for (int k = 0; k < 40; k++) {
            List<Double> curve = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                curve.add(Math.abs(level(i - 50, polarity) * 430 * chance.nextGaussian()));
            }
            single.add(curve);
        }
        return new Figure.Aligned(muscle, polarity, -50, 1, single, mean, 142);
    }

    private static double level(int milliseconds, Polarity polarity) {
        double hump = milliseconds < 0 || milliseconds > 80 ? 0 : StrictMath.sin(Math.PI * milliseconds / 80);
        return 0.03 + (polarity == Polarity.POSITIVE ? hump : 0.6 * (1 - hump));
    }

    private static Figure recruitment(List<String> muscles) {
        List<Figure.Recruitment.Latency> steps = new ArrayList<>();
        for (int m = 0; m < muscles.size(); m++) {
            double latency = m * 7.3;
            double doubt = m == 0 ? 0 : 0.8 + m;
            steps.add(new Figure.Recruitment.Latency(
                    muscles.get(m), latency, new Interval(latency - doubt, latency + doubt), 97 - 9 * m));
        }
        return new Figure.Recruitment(muscles.getFirst(), steps);
    }

    private static Figure intervals(Random chance) {
        List<Double> edges = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            edges.add(StrictMath.pow(10, -1 + i / 8.0));
        }
        for (int i = 0; i < 24; i++) {
            counts.add((int) (30 * StrictMath.exp(-(i - 14) * (i - 14) / 18.0) + 2 * chance.nextDouble()));
        }
        return new Figure.Intervals(edges, counts);
    }

    private static Figure clearest(int jerk, List<String> muscles, Random chance) {
        double start = jerk * 7.5;
        List<Figure.Clearest.Trace> traces = new ArrayList<>();
        for (int m = 0; m < muscles.size(); m++) {
            double onset = 0.1 + m * 0.0073;
            List<Double> curve = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                boolean inside = m < 4 && i >= onset * 1000 && i < onset * 1000 + 70;
                curve.add(chance.nextGaussian() * (inside ? 250 : 4));
            }
            List<TimeSpan> marked = m < 4 ? List.of(new TimeSpan(start + onset, start + onset + 0.07)) : List.of();
            traces.add(new Figure.Clearest.Trace(muscles.get(m), 1000, curve, marked));
        }
        return new Figure.Clearest(jerk, new TimeSpan(start, start + 0.4), traces);
    }
}
