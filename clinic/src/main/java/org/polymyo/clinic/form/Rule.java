package org.polymyo.clinic.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** When a question is asked. An answer that nobody gave hides nothing: only what was said can. */
public sealed interface Rule {
    /** Asked of everyone. */
    record Always() implements Rule {}

    /**
     * Asked unless other answers were given.
     *
     * @param question the question before
     * @param answers answers of which one must have been given
     */
    record Chosen(String question, Set<String> answers) implements Rule {
        /** Copies the set. */
        public Chosen {
            answers = Set.copyOf(answers);
        }
    }

    /**
     * Asked when at least one of the rules asks it.
     *
     * @param rules the rules
     */
    record Some(List<Rule> rules) implements Rule {
        /** Copies the list. */
        public Some {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Whether the question is to be asked.
     *
     * @param answers what was answered so far
     * @return false only when what was said rules it out
     */
    default boolean asks(Map<String, Answer> answers) {
        return switch (this) {
            case Always ignored -> true;
            case Chosen chosen ->
                !(answers.get(chosen.question()) instanceof Answer.Chosen said)
                        || said.picks().stream().anyMatch(p -> chosen.answers().contains(p.option()));
            case Some some -> some.rules().stream().anyMatch(r -> r.asks(answers));
        };
    }

    /**
     * The questions it looks at.
     *
     * @return their ids
     */
    default Set<String> questions() {
        return switch (this) {
            case Always ignored -> Set.of();
            case Chosen chosen -> Set.of(chosen.question());
            case Some some ->
                some.rules().stream().flatMap(r -> r.questions().stream()).collect(Collectors.toUnmodifiableSet());
        };
    }
}
