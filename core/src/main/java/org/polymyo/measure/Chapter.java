package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What one chapter of the study gives: answers and what is drawn of them.
 *
 * @param measurements the answers
 * @param figures the drawings
 */
public record Chapter(List<Measurement> measurements, List<Figure> figures) {
    /** A chapter without a word. */
    public static final Chapter EMPTY = new Chapter(List.of(), List.of());

    /** Copies the lists. */
    public Chapter {
        measurements = List.copyOf(measurements);
        figures = List.copyOf(figures);
    }

    /**
     * This chapter followed by another.
     *
     * @param next the other
     * @return both
     */
    public Chapter then(Chapter next) {
        List<Measurement> answers = new ArrayList<>(measurements);
        answers.addAll(next.measurements);
        List<Figure> drawings = new ArrayList<>(figures);
        drawings.addAll(next.figures);
        return new Chapter(answers, drawings);
    }
}
