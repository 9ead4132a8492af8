package org.polymyo.document;

import org.polymyo.measure.Measurement;

/** An answer as every document writes it, for programs that show answers of their own beside a report's. */
public final class AnswerWords {
    private AnswerWords() {}

    /**
     * An answer in a few words.
     *
     * @param answer the answer
     * @return value, unit and 95 % interval of a number; the word of a category; why there is none
     */
    public static String of(Measurement answer) {
        return switch (answer) {
            case Measurement.Number number -> Wording.value(number) + " (" + Wording.interval(number) + ")";
            case Measurement.Category category -> category.value();
            case Measurement.NotMeasurable none -> none.reason();
        };
    }
}
