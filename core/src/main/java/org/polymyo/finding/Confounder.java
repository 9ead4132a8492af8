package org.polymyo.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.polymyo.finding.Origin.Evidence;
import org.polymyo.finding.Presence.Direction;

/**
 * Something that looks like myoclonus and is not, with the features it is told by.
 *
 * @param name in words
 * @param features all of them must be there before it is likelier than myoclonus
 * @param next what would settle it
 */
record Confounder(String name, List<Feature> features, String next) {
    /** Copies the list. */
    Confounder {
        features = List.copyOf(features);
    }

    /** Whether a feature was seen. */
    enum Sight {
        /** Seen. */
        THERE,
        /** Looked for and not seen. */
        LACKING,
        /** Could not be looked for. */
        UNKNOWN
    }

    /**
     * A feature.
     *
     * @param sight whether it was seen
     * @param seen what was found, with numbers
     * @param criterion by which number it was judged
     */
    record Feature(Sight sight, String seen, Criterion criterion) {}

    /**
     * Whether every feature was seen.
     *
     * @return true where it is likelier than myoclonus
     */
    boolean convinces() {
        return features.stream().allMatch(f -> f.sight() == Sight.THERE);
    }

    /**
     * As a line of the gate: for myoclonus where a feature lacks, against it where all are there.
     *
     * @return the line
     */
    Evidence line() {
        boolean lacks = features.stream().anyMatch(f -> f.sight() == Sight.LACKING);
        Direction direction = convinces() ? Direction.AGAINST : lacks ? Direction.FOR : Direction.MISSING;
        String word = convinces() ? "more like " + name : lacks ? "no " + name : name + " was not examined";
        String seen = features.stream().map(Feature::seen).collect(Collectors.joining("; "));
        String criterion =
                features.stream().map(f -> f.criterion().words()).distinct().collect(Collectors.joining("; "));
        String source = features.getFirst().criterion().source();
        return new Evidence(direction, word + ": " + seen, criterion, 1, source);
    }
}
