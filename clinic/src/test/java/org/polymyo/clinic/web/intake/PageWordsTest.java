package org.polymyo.clinic.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.ReadingLevel;

/** Every sentence round the questions, in every language. */
class PageWordsTest {
    private static final double GRADE = 6.7;

    private static Stream<Arguments> bundles() {
        return PageWords.BUNDLES.stream()
                .flatMap(bundle -> FormWords.LANGUAGES.stream().map(language -> Arguments.of(bundle, language)));
    }

    private static ResourceBundle words(String bundle, Locale language) {
        return ResourceBundle.getBundle(
                PageWordsTest.class.getPackageName() + "." + bundle,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageSaysTheSame(String bundle, Locale language) {
        Set<String> english = new TreeSet<>(words(bundle, Locale.ENGLISH).keySet());
        assertThat(new TreeSet<>(words(bundle, language).keySet())).isEqualTo(english);
        for (String key : english) {
            assertThat(words(bundle, language).getString(key)).as(key).isNotBlank();
            assertThat(braces(words(bundle, language).getString(key)))
                    .as(key)
                    .isEqualTo(braces(words(bundle, Locale.ENGLISH).getString(key)));
        }
    }

    private static List<String> braces(String text) {
        return Stream.of("{0}", "{1}", "{2}").filter(text::contains).toList();
    }

    @Test
    void everyWordThatAPageAsksForStandsInABundle() throws IOException {
        Pattern asked = Pattern.compile("words\\.get\\('([a-z0-9-]+)'[,)]");
        Path pages =
                Path.of(System.getProperty("polymyo.root", "..")).resolve("clinic/src/main/resources/templates/intake");
        Set<String> known = new TreeSet<>();
        PageWords.BUNDLES.forEach(
                bundle -> known.addAll(words(bundle, Locale.ENGLISH).keySet()));
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.toList()) {
                assertThat(asked.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                        .as(file.getFileName().toString())
                        .isSubsetOf(known);
            }
        }
    }

    @Test
    void noWordStandsInTwoBundles() {
        assertThat(PageWords.BUNDLES.stream()
                        .flatMap(bundle -> words(bundle, Locale.ENGLISH).keySet().stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingTranslatedIsLeftInEnglish(String bundle, Locale language) {
        ResourceBundle english = words(bundle, Locale.ENGLISH);
        assertThat(english.keySet())
                .filteredOn(key -> !language.equals(Locale.ENGLISH))
                .filteredOn(key -> english.getString(key).split(" ").length > 2)
                .allSatisfy(key ->
                        assertThat(words(bundle, language).getString(key)).isNotEqualTo(english.getString(key)));
    }

    private static List<String> bundleNames() {
        return PageWords.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundleNames")
    void everyEnglishSentenceReadsAtGradeSix(String bundle) {
        ResourceBundle words = words(bundle, Locale.ENGLISH);
        assertThat(words.keySet())
                .filteredOn(key -> words.getString(key).split("[^a-zA-Z']+").length > 3)
                .allSatisfy(key -> assertThat(ReadingLevel.grade(words.getString(key)))
                        .as(words.getString(key))
                        .isLessThanOrEqualTo(GRADE));
    }
}
