package org.polymyo.clinic.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.form.Answer.Pick;

/** Whether an answer can be one to a question. What does not fit is refused with a reason; nothing is repaired. */
public final class AnswerCheck {
    /** Most characters of one written field. */
    public static final int LONGEST_FIELD = 200;

    /** What to tell a person whose answer does not fit; the words stand beside the questions. */
    public enum Fault {
        /** Nothing or more than one was chosen. */
        CHOOSE_ONE,
        /** Nothing was chosen. */
        CHOOSE_SOME,
        /** "None of these" was chosen with others. */
        NONE_EXCLUDES_OTHERS,
        /** No day, month, year or age could be read. */
        GIVE_A_DAY,
        /** The day is not over yet or longer ago than anybody lives. */
        DAY_OUT_OF_RANGE,
        /** Nothing was written. */
        WRITE_SOMETHING,
        /** More was written than can be kept. */
        TOO_LONG,
        /** More entries than can be kept. */
        TOO_MANY
    }

    private static final int OLDEST_YEARS = 130;

    private final LocalDate today;

    private AnswerCheck(LocalDate today) {
        this.today = today;
    }

    /**
     * A check.
     *
     * @param today no day after it can have been
     * @return the check
     */
    public static AnswerCheck on(LocalDate today) {
        return new AnswerCheck(today);
    }

    /**
     * What is wrong with an answer.
     *
     * @param ask what was asked
     * @param answer what was answered
     * @return what was expected; empty when the answer fits
     */
    public Optional<Fault> faultOf(Ask ask, Answer answer) {
        if (answer instanceof Answer.Absent) {
            return Optional.empty();
        }
        return switch (ask) {
            case Ask.One one ->
                answer instanceof Answer.Chosen said && said.picks().size() == 1
                        ? picks(one.options(), said.picks())
                        : Optional.of(Fault.CHOOSE_ONE);
            case Ask.Many many -> many(many, answer);
            case Ask.Day ignored ->
                answer instanceof Answer.Dated said ? date(said.date()) : Optional.of(Fault.GIVE_A_DAY);
            case Ask.Rating rating ->
                answer instanceof Answer.Rated said && said.value() >= rating.from() && said.value() <= rating.to()
                        ? Optional.empty()
                        : Optional.of(Fault.CHOOSE_ONE);
            case Ask.Words words ->
                answer instanceof Answer.Written said && !said.text().isBlank()
                        ? fits(said.text(), words.longest())
                        : Optional.of(Fault.WRITE_SOMETHING);
            case Ask.Entries entries -> entries(entries, answer);
        };
    }

    private static Optional<Fault> many(Ask.Many many, Answer answer) {
        if (!(answer instanceof Answer.Chosen said) || said.picks().isEmpty()) {
            return Optional.of(Fault.CHOOSE_SOME);
        }
        boolean alone = said.picks().stream().anyMatch(p -> many.alone().contains(p.option()));
        return alone && said.picks().size() > 1
                ? Optional.of(Fault.NONE_EXCLUDES_OTHERS)
                : picks(many.options(), said.picks());
    }

    private static Optional<Fault> picks(List<Ask.Option> options, List<Pick> picks) {
        for (Pick pick : picks) {
            Optional<Ask.Option> option =
                    options.stream().filter(o -> o.id().equals(pick.option())).findFirst();
            if (option.isEmpty()
                    || !option.get().fields().containsAll(pick.written().keySet())) {
                return Optional.of(Fault.CHOOSE_ONE);
            }
        }
        return picks.stream()
                .flatMap(p -> p.written().values().stream())
                .flatMap(text -> fits(text, LONGEST_FIELD).stream())
                .findFirst();
    }

    private Optional<Fault> date(PartialDate date) {
        return date.earliest().isAfter(today) || date.latest().isBefore(today.minusYears(OLDEST_YEARS))
                ? Optional.of(Fault.DAY_OUT_OF_RANGE)
                : Optional.empty();
    }

    private static Optional<Fault> entries(Ask.Entries entries, Answer answer) {
        if (!(answer instanceof Answer.Listed said)) {
            return Optional.of(Fault.WRITE_SOMETHING);
        }
        if (said.entries().size() > entries.most()) {
            return Optional.of(Fault.TOO_MANY);
        }
        return said.entries().stream()
                .flatMap(entry -> entry(entries.fields(), entry).stream())
                .findFirst();
    }

    private static Optional<Fault> entry(List<Ask.Field> fields, Map<String, String> entry) {
        if (entry.getOrDefault(fields.getFirst().id(), "").isBlank()) {
            return Optional.of(Fault.WRITE_SOMETHING);
        }
        for (Map.Entry<String, String> said : entry.entrySet()) {
            Optional<Ask.Field> field =
                    fields.stream().filter(f -> f.id().equals(said.getKey())).findFirst();
            if (field.isEmpty()
                    || !field.get().choices().isEmpty()
                            && !field.get()
                                    .choices()
                                    .containsAll(List.of(said.getValue().split(" ")))) {
                return Optional.of(Fault.CHOOSE_ONE);
            }
        }
        return entry.values().stream()
                .flatMap(text -> fits(text, LONGEST_FIELD).stream())
                .findFirst();
    }

    private static Optional<Fault> fits(String text, int longest) {
        return text.length() <= longest ? Optional.empty() : Optional.of(Fault.TOO_LONG);
    }
}
