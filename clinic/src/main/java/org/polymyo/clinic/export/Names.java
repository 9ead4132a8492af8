package org.polymyo.clinic.export;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that would say who somebody is: names of the patient and of everybody with an account here, and the hospital number.
 *
 * @param words without accents, in lower case
 */
record Names(Set<String> words) {
    private static final int SHORTEST = 2;

    Names {
        words = Set.copyOf(words);
    }

    /** The words of names. */
    static Names of(Collection<String> names) {
        return new Names(names.stream()
                .flatMap(Names::split)
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet()));
    }

    /** Whether a text holds one of them. */
    boolean isIn(String text) {
        return split(text).anyMatch(words::contains);
    }

    /** Letters and digits that stand together, without accents and case. */
    static Stream<String> split(String text) {
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+", -1)).filter(word -> !word.isEmpty());
    }
}
