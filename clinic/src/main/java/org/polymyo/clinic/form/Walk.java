package org.polymyo.clinic.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A patient's way through a form: which questions are asked, which comes next, how many are left.
 *
 * @param form the form
 * @param answers what was answered so far, by question
 */
public record Walk(Form form, Map<String, Answer> answers) {
    /** Copies the answers. */
    public Walk {
        answers = Map.copyOf(answers);
    }

    /**
     * The questions that are asked, given what was answered.
     *
     * @return in their order
     */
    public List<Question> asked() {
        return form.questions().stream().filter(q -> q.onlyIf().asks(answers)).toList();
    }

    /**
     * The first question without an answer, those to be asked later last.
     *
     * @return the question; empty when all are answered
     */
    public Optional<Question> next() {
        Optional<Question> open =
                asked().stream().filter(q -> !answers.containsKey(q.id())).findFirst();
        return open.or(() -> asked().stream().filter(q -> later(q.id())).findFirst());
    }

    /**
     * The question that is asked after another, answered or not.
     *
     * @param question where the patient is
     * @return the question; empty after the last
     */
    public Optional<Question> after(String question) {
        return asked().stream().dropWhile(q -> !q.id().equals(question)).skip(1).findFirst();
    }

    /**
     * The question that is asked before another.
     *
     * @param question where the patient is
     * @return the question; empty before the first
     */
    public Optional<Question> before(String question) {
        return asked().stream().takeWhile(q -> !q.id().equals(question)).reduce((a, b) -> b);
    }

    /**
     * How many of the questions asked are answered, "not sure" and "skip" included.
     *
     * @return the count
     */
    public int done() {
        return (int) asked().stream()
                .filter(q -> answers.containsKey(q.id()) && !later(q.id()))
                .count();
    }

    private boolean later(String question) {
        return answers.get(question) instanceof Answer.Absent absent && absent.why() == Answer.Why.LATER;
    }
}
