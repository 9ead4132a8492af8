package org.polymyo.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;

/**
 * Measurements by their question.
 *
 * @param all every measurement
 */
record Measured(List<Measurement> all) {
    /** Copies the list. */
    Measured {
        all = List.copyOf(all);
    }

    /**
     * A number about the whole recording.
     *
     * @param question which
     * @return the number, where there is one
     */
    Optional<Measurement.Number> number(Question question) {
        return number(question, Measurement.WHOLE_RECORDING);
    }

    /**
     * The first number about something.
     *
     * @param question which
     * @param about a word of what it is about, lower case
     * @return the number, where there is one
     */
    Optional<Measurement.Number> number(Question question, String about) {
        return all.stream()
                .filter(m -> m.question() == question && m instanceof Measurement.Number)
                .filter(m -> m.about().toLowerCase(Locale.ROOT).contains(about))
                .map(Measurement.Number.class::cast)
                .findFirst();
    }

    /**
     * Words that answer a question, of all muscles.
     *
     * @param question which
     * @return the words
     */
    List<String> words(Question question) {
        return all.stream()
                .filter(m -> m.question() == question && m instanceof Measurement.Category)
                .map(m -> ((Measurement.Category) m).value())
                .toList();
    }
}
