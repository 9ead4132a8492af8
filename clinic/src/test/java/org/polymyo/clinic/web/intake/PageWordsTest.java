package org.polymyo.clinic.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.ReadingLevel;

/** Every sentence round the questions, in every language. */
class PageWordsTest {
    private static final double GRADE = 6.7;

    private static List<Locale> languages() {
        return FormWords.LANGUAGES;
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                PageWordsTest.class.getPackageName() + ".pages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysTheSame(Locale language) {
        Set<String> english = new TreeSet<>(words(Locale.ENGLISH).keySet());
        assertThat(new TreeSet<>(words(language).keySet())).isEqualTo(english);
        for (String key : english) {
            assertThat(words(language).getString(key)).as(key).isNotBlank();
            assertThat(braces(words(language).getString(key)))
                    .as(key)
                    .isEqualTo(braces(words(Locale.ENGLISH).getString(key)));
        }
    }

    private static List<String> braces(String text) {
        return Stream.of("{0}", "{1}", "{2}").filter(text::contains).toList();
    }

    @Test
    void everyEnglishSentenceReadsAtGradeSix() {
        ResourceBundle words = words(Locale.ENGLISH);
        assertThat(words.keySet())
                .filteredOn(key -> words.getString(key).split("[^a-zA-Z']+").length > 3)
                .allSatisfy(key -> assertThat(ReadingLevel.grade(words.getString(key)))
                        .as(words.getString(key))
                        .isLessThanOrEqualTo(GRADE));
    }
}
