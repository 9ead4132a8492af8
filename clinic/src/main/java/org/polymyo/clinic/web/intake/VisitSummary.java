package org.polymyo.clinic.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polymyo.clinic.patient.Patient;

/**
 * What is known before a visit, short enough for one page whatever people wrote.
 *
 * @param patient whom it is about
 * @param age in years
 * @param visit the next visit and its reason, if one is planned
 * @param parts what is known, subject by subject; subjects of which nothing is known say so
 * @param at when it was put together
 */
record VisitSummary(Patient patient, int age, Optional<String> visit, List<Part> parts, String at) {
    /** What fits on one page when every part is full. */
    private static final int MOST_LINES = 4;

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_ANSWER = 140;

    /** Copies the parts. */
    VisitSummary {
        parts = List.copyOf(parts);
    }

    /**
     * A subject.
     *
     * @param title its name
     * @param words what is known of it
     * @param urgent whether it must be seen first
     */
    record Part(String title, String words, boolean urgent) {}

    /** A subject whose lines are cut to what fits; what is left out is counted. */
    static Part part(String title, List<String> lines) {
        return part(title, lines, LONGEST_LINE);
    }

    /** A subject of two or three questions, whose answers may be longer. */
    static Part answers(String title, List<String> lines) {
        return part(title, lines, LONGEST_ANSWER);
    }

    private static Part part(String title, List<String> lines, int longest) {
        List<String> shown = lines.stream()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .map(line -> cut(line, longest))
                .collect(Collectors.toCollection(ArrayList::new));
        int all = shown.size();
        if (all > MOST_LINES) {
            shown.subList(MOST_LINES, all).clear();
            shown.add("and " + (all - MOST_LINES) + " more on the screen");
        }
        return new Part(title, shown.isEmpty() ? "not told" : String.join("; ", shown), false);
    }

    /** A subject that must be seen first. */
    static Part urgent(String title, List<String> lines) {
        return new Part(title, part(title, lines).words(), true);
    }

    private static String cut(String line, int longest) {
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }
}
