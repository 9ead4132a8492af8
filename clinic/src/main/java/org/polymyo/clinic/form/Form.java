package org.polymyo.clinic.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list of questions in the order they are asked. Its words stand in resource bundles of the same name; a change of a
 * question or an answer is a new version.
 *
 * @param id name, also of its words
 * @param version counted up whenever a question, an answer or a rule changes
 * @param sections the questions by subject
 */
public record Form(String id, int version, List<Section> sections) {
    /**
     * Questions about one subject.
     *
     * @param id name within the form
     * @param questions in the order they are asked
     */
    public record Section(String id, List<Question> questions) {
        /** Copies the list. */
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /** Refuses a question that is there twice, and a rule that looks ahead. */
    public Form {
        sections = List.copyOf(sections);
        Set<String> asked = new HashSet<>();
        for (Section section : sections) {
            for (Question question : section.questions()) {
                if (!asked.containsAll(question.onlyIf().questions())) {
                    throw new IllegalArgumentException(id + ", " + question.id() + ": expected a rule on questions"
                            + " before it, found " + question.onlyIf().questions());
                }
                if (!asked.add(question.id())) {
                    throw new IllegalArgumentException(id + ": expected each question once, found " + question.id());
                }
            }
        }
    }

    /**
     * All questions.
     *
     * @return in the order they are asked
     */
    public List<Question> questions() {
        return sections.stream().flatMap(s -> s.questions().stream()).toList();
    }

    /**
     * Looks a question up.
     *
     * @param question its id
     * @return the question, if the form asks it
     */
    public Optional<Question> question(String question) {
        return questions().stream().filter(q -> q.id().equals(question)).findFirst();
    }
}
