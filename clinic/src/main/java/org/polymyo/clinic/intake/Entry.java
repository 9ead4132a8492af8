package org.polymyo.clinic.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Answer.Pick;
import org.polymyo.clinic.form.PartialDate;

/**
 * One entry of a list a patient keeps, such as a medicine: a small form of its own.
 *
 * @param id its key
 * @param patient key of the patient
 * @param form the form's name
 * @param removed whether it was taken off the list; it stays readable
 * @param answers what was answered last to each of its questions
 */
public record Entry(String id, String patient, String form, boolean removed, Map<String, Answer> answers) {
    /** Copies the answers. */
    public Entry {
        answers = Map.copyOf(answers);
    }

    /**
     * What was written.
     *
     * @param question to which question
     * @return the words, empty when none were written
     */
    public String words(String question) {
        return answers.get(question) instanceof Answer.Written written ? written.text() : "";
    }

    /**
     * When something was.
     *
     * @param question asked by which question
     * @return the day as far as it is known
     */
    public Optional<PartialDate> day(String question) {
        return answers.get(question) instanceof Answer.Dated dated ? Optional.of(dated.date()) : Optional.empty();
    }

    /**
     * What was chosen.
     *
     * @param question in which question
     * @return in the order of the question's answers; empty when nothing was
     */
    public List<Pick> picks(String question) {
        return answers.get(question) instanceof Answer.Chosen chosen ? chosen.picks() : List.of();
    }

    /**
     * The one that was chosen.
     *
     * @param question in which question
     * @return its name, empty when none was
     */
    public String option(String question) {
        return picks(question).stream().map(Pick::option).findFirst().orElse("");
    }

    /**
     * What was written to what was chosen.
     *
     * @param question in which question
     * @return the words, empty when none were written
     */
    public String written(String question) {
        return picks(question).stream()
                .flatMap(pick -> pick.written().values().stream())
                .findFirst()
                .orElse("");
    }
}
