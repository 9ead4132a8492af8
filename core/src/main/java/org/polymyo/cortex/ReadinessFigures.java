package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polymyo.cortex.ReadinessSearch.Found;
import org.polymyo.measure.Figure;
import org.polymyo.quantity.Interval;

/** Draws slow averages with the band of chance and the onset. */
final class ReadinessFigures {
    private ReadinessFigures() {}

    /**
     * The drawings.
     *
     * @param jerks average before the jerks
     * @param own average before own movements
     * @return one figure each, where there is an average
     */
    static List<Figure> of(Optional<Found> jerks, Optional<Found> own) {
        List<Figure> figures = new ArrayList<>();
        jerks.ifPresent(found -> figures.add(figure("slow average before the jerks", found)));
        own.ifPresent(found -> figures.add(figure("slow average before own movements", found)));
        return figures;
    }

    private static Figure figure(String name, Found found) {
        ReadinessAverage average = found.average();
        List<Double> x = IntStream.range(0, ReadinessEpochs.POINTS)
                .mapToObj(p -> 1000 * ReadinessEpochs.seconds(p))
                .toList();
        List<Double> low =
                IntStream.range(0, x.size()).mapToObj(p -> -average.chance()[p]).toList();
        List<Double> high =
                IntStream.range(0, x.size()).mapToObj(p -> average.chance()[p]).toList();
        List<Double> y =
                IntStream.range(0, x.size()).mapToObj(p -> average.mean()[p]).toList();
        return new Figure.Curves(
                name,
                String.format(
                        Locale.ROOT,
                        "%s, mean of %d epochs, means over 100 ms, the eyes subtracted; 0 is the onset in the EMG. Negative is up."
                                + " Grey: where 95 %% of averages lie when signs are drawn at random, point by point.",
                        found.position(),
                        found.n()),
                new Figure.Curves.Axis("time from the onset", "ms", false),
                new Figure.Curves.Axis("potential", "µV", true),
                List.of(new Figure.Curves.Line("average at " + found.position(), x, y), fitted(average)),
                List.of(new Figure.Curves.Band("chance", x, low, high)),
                List.of(onset(average)));
    }

    private static Figure.Curves.Line fitted(ReadinessAverage average) {
        double onset = average.hinge().onset();
        double first = ReadinessEpochs.seconds(0);
        double last = ReadinessEpochs.seconds(ReadinessEpochs.BEFORE - 1);
        return new Figure.Curves.Line(
                "level and fall, fitted",
                List.of(1000 * first, 1000 * onset, 1000 * last),
                List.of(
                        average.hinge().at(first),
                        average.hinge().at(onset),
                        average.hinge().at(last)));
    }

    private static Figure.Curves.Point onset(ReadinessAverage average) {
        double level = average.hinge().level();
        return new Figure.Curves.Point(
                String.format(
                        Locale.ROOT,
                        "onset %.0f ms before the EMG (%s to %.0f)",
                        -1000 * average.hinge().onset(),
                        ReadinessVerdict.earliest(average),
                        -1000 * average.onset().high()),
                1000 * average.hinge().onset(),
                level,
                new Interval(level, level));
    }
}
