package org.polymyo.clinic.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be answered to a question. */
public sealed interface Ask {
    /**
     * One answer of a list.
     *
     * @param id name within the question
     * @param fields words to write when it is chosen; often none
     */
    record Option(String id, List<String> fields) {
        /** Copies the list. */
        public Option {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Part of an entry, for example a medicine's strength.
     *
     * @param id name within the question
     * @param choices what can be chosen; empty where words are written
     */
    record Field(String id, List<String> choices) {
        /** Copies the list. */
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Exactly one of a list.
     *
     * @param options the list
     */
    record One(List<Option> options) implements Ask {
        /** Refuses a list with fewer than two answers or one of them twice. */
        public One {
            options = distinct(options);
        }
    }

    /**
     * One or more of a list.
     *
     * @param options the list
     * @param alone answers that exclude all others, such as none of these
     */
    record Many(List<Option> options, Set<String> alone) implements Ask {
        /** Refuses a list with fewer than two answers or one of them twice. */
        public Many {
            options = distinct(options);
            alone = Set.copyOf(alone);
        }
    }

    /** A day, or as much of it as is known: month, year, or how old the patient was. */
    record Day() implements Ask {}

    /**
     * A whole number.
     *
     * @param from smallest
     * @param to largest
     */
    record Rating(int from, int to) implements Ask {
        /** Refuses an empty scale. */
        public Rating {
            if (to <= from) {
                throw new IllegalArgumentException("expected a scale that grows, found " + from + " to " + to);
            }
        }
    }

    /**
     * The patient's own words.
     *
     * @param longest most characters
     */
    record Words(int longest) implements Ask {}

    /**
     * A list that the patient makes, such as medicines.
     *
     * @param fields what is said of each entry; the first must be filled in
     * @param most most entries
     */
    record Entries(List<Field> fields, int most) implements Ask {
        /** Copies the list. */
        public Entries {
            fields = List.copyOf(fields);
        }
    }

    private static List<Option> distinct(List<Option> options) {
        Set<String> ids = options.stream().map(Option::id).collect(Collectors.toCollection(HashSet::new));
        if (ids.size() != options.size() || ids.size() < 2) {
            throw new IllegalArgumentException("expected two or more different answers, found " + options);
        }
        return List.copyOf(options);
    }
}
