package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.intake.Entry;

/**
 * An entry of a list as its patient reads it.
 *
 * @param id its key
 * @param title what it is
 * @param more what else was said of it, a line each
 * @param removed whether it was taken off the list
 */
record Card(String id, String title, List<String> more, boolean removed) {
    /** Reads an entry out; "not sure" and "skip" are left out. */
    static Card of(EntryList list, Entry entry, FormWords words) {
        String title = list.title().stream()
                .flatMap(id -> said(list, entry, id, words).stream())
                .collect(Collectors.joining(", "));
        List<String> more = list.form().questions().stream()
                .filter(question -> !list.title().contains(question.id()))
                .flatMap(question -> line(list, entry, question, words))
                .toList();
        return new Card(entry.id(), title.isEmpty() ? "…" : title, more, entry.removed());
    }

    private static Stream<String> line(EntryList list, Entry entry, Question question, FormWords words) {
        List<String> said = said(list, entry, question.id(), words);
        return said.isEmpty() ? Stream.empty() : Stream.of(words.question(question) + " " + String.join(", ", said));
    }

    private static List<String> said(EntryList list, Entry entry, String id, FormWords words) {
        Answer answer = entry.answers().get(id);
        return answer == null || answer instanceof Answer.Absent
                ? List.of()
                : new AnswerWords(words).of(list.form().question(id).orElseThrow(), answer);
    }
}
