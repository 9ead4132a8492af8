package org.polymyo.clinic.web.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Answer.Pick;
import org.polymyo.clinic.form.Ask;
import org.polymyo.clinic.form.PartialDate;
import org.springframework.util.MultiValueMap;

/**
 * What a form of a page sent, as an answer.
 *
 * @param sent the fields of the form
 * @param born the patient's day of birth, for ages
 */
record AnswerForm(MultiValueMap<String, String> sent, LocalDate born) {
    private static final String CHOICE = "choice";

    /**
     * Reads the answer to a question.
     *
     * @param ask what was asked
     * @param before what was answered to it before; entries are added to it
     * @return the answer; empty when nothing was answered
     */
    Optional<Answer> answer(Ask ask, Optional<Answer> before) {
        Optional<String> why = word("why");
        if (why.isPresent()) {
            return why.map(w -> new Answer.Absent(Answer.Why.valueOf(w)));
        }
        return switch (ask) {
            case Ask.One one -> chosen(one.options());
            case Ask.Many many -> chosen(many.options());
            case Ask.Day ignored -> day().map(Answer.Dated::new);
            case Ask.Rating ignored -> number(CHOICE).map(Answer.Rated::new);
            case Ask.Words ignored -> word("text").map(Answer.Written::new);
            case Ask.Entries entries -> Optional.of(new Answer.Listed(entries(entries, before)));
        };
    }

    private Optional<Answer> chosen(List<Ask.Option> options) {
        List<String> ids = sent.getOrDefault(CHOICE, List.of());
        List<Pick> picks = options.stream()
                .filter(o -> ids.contains(o.id()))
                .map(o -> new Pick(o.id(), written(o.fields(), o.id() + ".")))
                .toList();
        return picks.isEmpty() ? Optional.empty() : Optional.of(new Answer.Chosen(picks));
    }

    private Map<String, String> written(List<String> fields, String prefix) {
        Map<String, String> written = new LinkedHashMap<>();
        fields.forEach(f -> word(prefix + f).ifPresent(text -> written.put(f, text)));
        return written;
    }

    /** An age counts only where no year was given. */
    private Optional<PartialDate> day() {
        Optional<Integer> year = number("year");
        Optional<Integer> month = number("month");
        Optional<Integer> day = number("day");
        try {
            if (year.isEmpty()) {
                return number("age").map(age -> PartialDate.ofAge(age, born));
            }
            if (month.isEmpty()) {
                return Optional.of(PartialDate.ofYear(year.get()));
            }
            YearMonth known = YearMonth.of(year.get(), month.get());
            return Optional.of(day.isEmpty() ? PartialDate.of(known) : PartialDate.of(known.atDay(day.get())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Map<String, String>> entries(Ask.Entries ask, Optional<Answer> before) {
        List<Map<String, String>> entries = new ArrayList<>();
        if (before.isPresent() && before.get() instanceof Answer.Listed listed) {
            entries.addAll(listed.entries());
        }
        number("remove").filter(i -> i >= 0 && i < entries.size()).ifPresent(i -> entries.remove((int) i));
        Map<String, String> added =
                written(ask.fields().stream().map(Ask.Field::id).toList(), "");
        if (!added.isEmpty()) {
            entries.add(added);
        }
        return entries;
    }

    private Optional<Integer> number(String name) {
        return word(name).filter(w -> w.matches("[0-9]{1,4}")).map(Integer::valueOf);
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter(w -> !w.isEmpty());
    }
}
