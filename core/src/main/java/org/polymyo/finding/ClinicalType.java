package org.polymyo.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.recording.Annotation;

/**
 * A named clinical type as a list of features, never a diagnosis.
 *
 * @param name the field's name
 * @param features its features
 * @param source citation key, or a decision of the project
 */
record ClinicalType(String name, List<Feature> features, String source) {
    /** Copies the list. */
    ClinicalType {
        features = List.copyOf(features);
    }

    /** What became of a feature. */
    enum State {
        /** Measured, and as the type has it. */
        FITS,
        /** Measured, and otherwise. */
        DIFFERS,
        /** Not measured, or inconclusive. */
        OPEN
    }

    /**
     * A feature with what was measured of it.
     *
     * @param state what became of it
     * @param text in words
     * @param key whether the type is not described without it
     */
    record Found(State state, String text, boolean key) {}

    /**
     * A feature: words or range of a measurement, or words that somebody marked, or neither.
     *
     * @param name in words
     * @param question whose measurement shows it; empty where none does
     * @param about words that the measurement's subject must hold one of; empty: any
     * @param words words of the measurement, or of annotations where there is no question
     * @param from lower end of the range
     * @param to upper end of the range
     * @param key whether the type is not described without it
     */
    record Feature(
            String name,
            Optional<Question> question,
            List<String> about,
            List<String> words,
            double from,
            double to,
            boolean key) {
        /** Copies the lists. */
        Feature {
            about = List.copyOf(about);
            words = List.copyOf(words);
        }

        /**
         * Looks for it.
         *
         * @param seen what was measured and said
         * @return what became of it
         */
        Found in(Seen seen) {
            if (question.isEmpty()) {
                boolean said = seen.annotations().stream().map(Annotation::text).anyMatch(this::says);
                return new Found(said ? State.FITS : State.OPEN, name, key);
            }
            List<Measurement> asked = seen.measurements().stream()
                    .filter(m -> m.question() == question.get())
                    .filter(m -> about.isEmpty() || about.stream().anyMatch(lower(m.about())::contains))
                    .toList();
            List<Measurement> whole = asked.stream()
                    .filter(m -> m.about().equals(Measurement.WHOLE_RECORDING))
                    .filter(m -> !(m instanceof Measurement.NotMeasurable))
                    .toList();
            List<Found> found =
                    (whole.isEmpty() ? asked : whole).stream().map(this::found).toList();
            return first(found, State.FITS)
                    .or(() -> first(found, State.DIFFERS))
                    .or(() -> first(found, State.OPEN))
                    .orElse(new Found(State.OPEN, name, key));
        }

        private static Optional<Found> first(List<Found> found, State state) {
            return found.stream().filter(f -> f.state() == state).findFirst();
        }

        private Found found(Measurement m) {
            return switch (m) {
                case Measurement.NotMeasurable none -> new Found(State.OPEN, name, key);
                case Measurement.Category c ->
                    c.value().equals("inconclusive")
                            ? new Found(State.OPEN, name + " (inconclusive)", key)
                            : new Found(
                                    words.contains(c.value()) ? State.FITS : State.DIFFERS,
                                    name + " (" + c.value() + ")",
                                    key);
                case Measurement.Number n ->
                    new Found(
                            n.value() >= from && n.value() <= to ? State.FITS : State.DIFFERS,
                            String.format(
                                    Locale.ROOT,
                                    "%s (%.3g%s)",
                                    name,
                                    n.value(),
                                    n.unit().symbol().equals("1")
                                            ? ""
                                            : " " + n.unit().symbol()),
                            key);
            };
        }

        private boolean says(String text) {
            return words.stream().anyMatch(lower(text)::contains);
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Describes it, where every key feature fits.
     *
     * @param seen what was measured and said
     * @return which features fit, which differ and which are open
     */
    Optional<Origin.Description> describe(Seen seen) {
        List<Found> found = features.stream().map(f -> f.in(seen)).toList();
        if (found.stream().anyMatch(f -> f.key() && f.state() != State.FITS)) {
            return Optional.empty();
        }
        List<String> open = found.stream()
                .filter(f -> f.state() != State.FITS)
                .map(f -> f.state() == State.OPEN ? f.text() : "measured and does not fit: " + f.text())
                .toList();
        List<String> fits = found.stream()
                .filter(f -> f.state() == State.FITS)
                .map(Found::text)
                .toList();
        return Optional.of(new Origin.Description(name, fits, open));
    }
}
