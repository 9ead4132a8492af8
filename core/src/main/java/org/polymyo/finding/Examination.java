package org.polymyo.finding;

import java.util.List;
import java.util.Optional;
import org.polymyo.finding.Origin.Type;
import org.polymyo.measure.Question;

/**
 * Something that can be examined and tells the types of jerks apart: which answers there are, and how likely each is in
 * each type.
 *
 * @param code stable name, lower case with hyphens
 * @param question the question whose measurement answers it
 * @param about words with which the measurement's subject may begin; empty: any
 * @param name in words
 * @param needs what must be recorded for it
 * @param pathways what it shares with other examinations; those that share one do not count in full
 * @param physiological whether it is a test of physiology, and no description
 * @param positiveSign whether it shows the positive signs without which functional jerks are not named
 * @param fewest fewest events from which it counts
 * @param power measurement that shows whether an absence could have been seen
 * @param answers its answers in order of precedence: where muscles differ the first counts
 * @param rows likelihoods; each type is in exactly one row
 */
record Examination(
        String code,
        Question question,
        List<String> about,
        String name,
        String needs,
        List<String> pathways,
        boolean physiological,
        boolean positiveSign,
        int fewest,
        Optional<Power> power,
        List<Answer> answers,
        List<Likelihoods> rows) {
    /** Copies the lists and refuses a table with holes. */
    Examination {
        about = List.copyOf(about);
        pathways = List.copyOf(pathways);
        answers = List.copyOf(answers);
        rows = List.copyOf(rows);
        for (Type type : Type.values()) {
            if (rows.stream().filter(r -> r.types().contains(type)).count() != 1) {
                throw new IllegalArgumentException("expected one row for " + type.word() + " in " + code);
            }
        }
        int wanted = answers.size();
        if (rows.stream().anyMatch(r -> r.values().size() != wanted)) {
            throw new IllegalArgumentException("expected " + wanted + " values in each row of " + code);
        }
    }

    /**
     * The row of a type.
     *
     * @param type which
     * @return its likelihoods
     */
    Likelihoods of(Type type) {
        return rows.stream().filter(r -> r.types().contains(type)).findFirst().orElseThrow();
    }

    /**
     * An answer: a word, or a stretch of a number.
     *
     * @param name as the report says it
     * @param words words of the measurement that mean it; empty where it is a stretch
     * @param from lower end of the stretch
     * @param to upper end of the stretch
     * @param informative whether it says anything about the origin
     */
    record Answer(String name, List<String> words, double from, double to, boolean informative) {
        /** Copies the list. */
        Answer {
            words = List.copyOf(words);
        }
    }

    /**
     * What a recording must have been able to show before an absence counts.
     *
     * @param question question whose number is the smallest effect that could have been seen
     * @param to largest such number with which an absence counts
     * @param unit its unit
     */
    record Power(Question question, double to, String unit) {}
}
