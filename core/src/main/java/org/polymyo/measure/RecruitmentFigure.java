package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.quantity.Interval;

/** Order of recruitment with the latency of each muscle. */
final class RecruitmentFigure {
    private RecruitmentFigure() {}

    static List<Figure> of(Recruitment found) {
        if (found.order().isEmpty()) {
            return List.of();
        }
        String reference = found.order().getFirst();
        List<Figure.Recruitment.Latency> steps = new ArrayList<>();
        for (String muscle : found.order()) {
            var median = Medians.of(found.latencies(muscle));
            Interval interval = muscle.equals(reference) ? new Interval(0, 0) : median.interval();
            steps.add(new Figure.Recruitment.Latency(muscle, median.median(), interval, median.n()));
        }
        steps.sort(Comparator.comparingDouble(Figure.Recruitment.Latency::medianMilliseconds));
        return List.of(new Figure.Recruitment(reference, List.copyOf(steps)));
    }
}
