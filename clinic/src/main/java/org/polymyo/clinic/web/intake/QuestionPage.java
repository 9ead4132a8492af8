package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Ask;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Question;

/**
 * One question as its page shows it.
 *
 * @param question the question
 * @param words its words
 * @param before what was answered to it before
 * @param most how many answers stand on one screen
 * @param part which screen of answers is shown, counted from 0
 */
public record QuestionPage(Question question, FormWords words, Optional<Answer> before, int most, int part) {
    /**
     * One answer to choose.
     *
     * @param id its name
     * @param text what the patient reads
     * @param chosen whether it was chosen before
     * @param fields words to write when it is chosen
     */
    public record Choice(String id, String text, boolean chosen, List<Blank> fields) {}

    /**
     * Something to fill in.
     *
     * @param name of the field
     * @param text what the patient reads
     * @param value what was written before
     * @param choices what can be chosen; empty where words are written
     */
    public record Blank(String name, String text, String value, List<Choice> choices) {}

    /**
     * The kind of question, which the page is laid out by.
     *
     * @return one, many, day, rating, words or entries
     */
    public String kind() {
        return switch (question.ask()) {
            case Ask.One ignored -> "one";
            case Ask.Many ignored -> "many";
            case Ask.Day ignored -> "day";
            case Ask.Rating ignored -> "rating";
            case Ask.Words ignored -> "words";
            case Ask.Entries ignored -> "entries";
        };
    }

    /**
     * The answers on this screen.
     *
     * @return at most as many as the hands allow
     */
    public List<Choice> choices() {
        return all().stream().skip((long) part * perScreen()).limit(perScreen()).toList();
    }

    /**
     * Answers of other screens that were chosen, so that they are not lost.
     *
     * @return their names
     */
    public List<String> chosenElsewhere() {
        List<Choice> here = choices();
        return question.ask() instanceof Ask.Many
                ? all().stream()
                        .filter(c -> c.chosen() && !here.contains(c))
                        .map(Choice::id)
                        .toList()
                : List.of();
    }

    /**
     * The screen after this one; after the last comes the first.
     *
     * @return empty where all answers stand on one screen
     */
    public Optional<Integer> otherPart() {
        int parts = (all().size() + perScreen() - 1) / perScreen();
        return parts > 1 ? Optional.of((part + 1) % parts) : Optional.empty();
    }

    private int perScreen() {
        return Math.max(1, Math.min(most, all().size()));
    }

    private List<Choice> all() {
        return switch (question.ask()) {
            case Ask.One one -> options(one.options());
            case Ask.Many many -> options(many.options());
            case Ask.Rating rating ->
                IntStream.rangeClosed(rating.from(), rating.to())
                        .mapToObj(i -> new Choice(
                                String.valueOf(i),
                                String.valueOf(i),
                                before.equals(Optional.of(new Answer.Rated(i))),
                                List.of()))
                        .toList();
            case Ask.Day ignored -> List.of();
            case Ask.Words ignored -> List.of();
            case Ask.Entries ignored -> List.of();
        };
    }

    private List<Choice> options(List<Ask.Option> options) {
        Map<String, Map<String, String>> said = before.isPresent() && before.get() instanceof Answer.Chosen chosen
                ? chosen.picks().stream().collect(Collectors.toMap(Answer.Pick::option, Answer.Pick::written))
                : Map.of();
        return options.stream()
                .map(o -> new Choice(
                        o.id(),
                        words.answer(question, o.id()),
                        said.containsKey(o.id()),
                        o.fields().stream()
                                .map(f -> new Blank(
                                        o.id() + "." + f,
                                        words.answer(question, f),
                                        said.getOrDefault(o.id(), Map.of()).getOrDefault(f, ""),
                                        List.of()))
                                .toList()))
                .toList();
    }

    /**
     * What is filled in for one entry of a list.
     *
     * @return empty for other questions
     */
    public List<Blank> blanks() {
        return question.ask() instanceof Ask.Entries entries
                ? entries.fields().stream()
                        .map(f -> new Blank(
                                f.id(),
                                words.answer(question, f.id()),
                                "",
                                f.choices().stream()
                                        .map(c -> new Choice(c, words.answer(question, c), false, List.of()))
                                        .toList()))
                        .toList()
                : List.of();
    }

    /**
     * What was answered before, in words.
     *
     * @return one line each; empty when nothing was
     */
    public List<String> said() {
        return before.map(a -> new AnswerWords(words).of(question, a)).orElse(List.of());
    }

    /**
     * The ways not to answer.
     *
     * @return their words by name, in order
     */
    public List<Choice> whys() {
        return List.of(Answer.Why.values()).stream()
                .map(w ->
                        new Choice(w.name(), words.why(w), before.equals(Optional.of(new Answer.Absent(w))), List.of()))
                .toList();
    }

    /**
     * Whether an answer has words to write; choosing one then does not go on at once.
     *
     * @return true where one on this screen has
     */
    public boolean writes() {
        return choices().stream().map(Choice::fields).anyMatch(fields -> !fields.isEmpty());
    }

    /**
     * The question's name.
     *
     * @return for example B1
     */
    public String id() {
        return question.id();
    }
}
