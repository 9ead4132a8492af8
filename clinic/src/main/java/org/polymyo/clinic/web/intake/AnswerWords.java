package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Ask;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.PartialDate;
import org.polymyo.clinic.form.Question;

/**
 * Answers as people read them.
 *
 * @param words the words of the form
 */
record AnswerWords(FormWords words) {
    /**
     * An answer in words.
     *
     * @param question what was asked
     * @param answer what was answered
     * @return one line each
     */
    List<String> of(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Absent absent -> List.of(words.why(absent.why()));
            case Answer.Chosen chosen ->
                chosen.picks().stream().map(p -> pick(question, p)).toList();
            case Answer.Dated dated -> List.of(date(dated.date()));
            case Answer.Rated rated -> List.of(String.valueOf(rated.value()));
            case Answer.Written written -> List.of(written.text());
            case Answer.Listed listed ->
                listed.entries().stream().map(e -> entry(question, e)).toList();
        };
    }

    private String pick(Question question, Answer.Pick pick) {
        String option = words.answer(question, pick.option());
        return pick.written().isEmpty()
                ? option
                : option + " – "
                        + pick.written().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue)
                                .collect(Collectors.joining(", "));
    }

    private String entry(Question question, Map<String, String> entry) {
        List<Ask.Field> fields = question.ask() instanceof Ask.Entries ask ? ask.fields() : List.of();
        return fields.stream()
                .flatMap(f -> Stream.ofNullable(entry.get(f.id()))
                        .map(said -> f.choices().isEmpty() ? said : words.answer(question, said)))
                .collect(Collectors.joining(", "));
    }

    private static String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date.earliest().toString();
            case MONTH -> date.earliest().toString().substring(0, "2000-01".length());
            case YEAR -> String.valueOf(date.earliest().getYear());
            case AGE -> date.earliest().getYear() + " – " + date.latest().getYear();
        };
    }
}
