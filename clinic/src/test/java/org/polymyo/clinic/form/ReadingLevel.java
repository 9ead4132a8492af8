package org.polymyo.clinic.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flesch-Kincaid grade of an English text, 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid, Fishburne,
 * Rogers and Chissom 1975). Syllables are counted as groups of vowels, a silent e at the end left out.
 */
public final class ReadingLevel {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingLevel() {}

    /**
     * The grade of a text.
     *
     * @param text the text
     * @return years of school that it takes
     */
    public static double grade(String text) {
        long sentences = Math.max(
                1, Stream.of(text.split("[.!?:]+")).filter(s -> !s.isBlank()).count());
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z']+"))
                .filter(w -> !w.isEmpty())
                .toList();
        int syllables = words.stream().mapToInt(ReadingLevel::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    private static int syllables(String word) {
        String spoken = word.replaceFirst("(?<=[a-z]{2})e$", "").replaceFirst("(?<![td])ed$", "");
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
