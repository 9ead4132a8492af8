package org.polymyo.video;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.motion.Sight;

/** Lengths of the body in the pictures of a clip. */
final class SeenLength {
    private static final double CONFIDENT = 0.5;

    private SeenLength() {}

    /** Middle over the looks that show it, of the longer side; 0 where no look does. */
    static double of(List<Sight> sights, KnownLength.Span span) {
        double longest = 0;
        for (int pair = 0; pair + 1 < span.ends().size(); pair += 2) {
            longest = Math.max(
                    longest, middle(sights, span.ends().get(pair), span.ends().get(pair + 1)));
        }
        return longest;
    }

    private static double middle(List<Sight> sights, int one, int other) {
        List<Double> lengths = new ArrayList<>();
        for (Sight sight : sights) {
            if (sight.somebody() && sight.confidence(one) >= CONFIDENT && sight.confidence(other) >= CONFIDENT) {
                double dx = sight.x(one) - sight.x(other);
                double dy = sight.y(one) - sight.y(other);
                lengths.add(Math.sqrt(dx * dx + dy * dy));
            }
        }
        return lengths.isEmpty()
                ? 0
                : Quantiles.median(
                        lengths.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
