package org.polymyo.clinic.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.web.intake.PageWords;

/** What patients read about jerks and tests. */
class InformationTest {
    private static final Path ROOT = Path.of(System.getProperty("polymyo.root", ".."));

    @Test
    void itSaysWhatJerksAreTheirKindsTheFourTestsAndHowToPrepare() {
        assertThat(Information.leaves().stream().map(Information.Leaf::id))
                .containsExactly("jerks", "kinds", "eeg", "emg", "mri", "blood", "visit");
    }

    @Test
    void everyPartOfEveryPageHasItsWordsInEveryLanguage() {
        for (Locale language : FormWords.LANGUAGES) {
            var words = new PageWords(language);
            for (Information.Leaf leaf : Information.leaves()) {
                assertThat(words.get("info-" + leaf.id())).isNotBlank();
                assertThat(leaf.parts()).isNotEmpty().allSatisfy(part -> {
                    assertThat(words.get("info-part-" + part)).isNotBlank();
                    assertThat(words.get("info-" + leaf.id() + "-" + part)).isNotBlank();
                });
            }
        }
    }

    @Test
    void everySourceForStaffIsInTheListOfReferences() throws IOException {
        String references = Files.readString(ROOT.resolve("docs/references.bib"));
        List<String> named = Information.leaves().stream()
                .flatMap(leaf -> leaf.sources().stream())
                .toList();
        assertThat(named).isNotEmpty().allSatisfy(key -> assertThat(references).contains("{" + key + ","));
    }

    /** No dose, no cause of the reader's own jerks, no comfort and no alarm. */
    @Test
    void noPageNamesADoseOrTellsTheReaderWhatTheyHave() {
        Pattern never = Pattern.compile(
                "(?i)\\bmg\\b|\\bdose|you have (a|an) (disease|tumou?r|epilepsy)|you probably|you are (ill|sick|healthy)"
                        + "|nothing to worry|stop taking|take (more|less)");
        var words = new PageWords(Locale.ENGLISH);
        for (Information.Leaf leaf : Information.leaves()) {
            for (String part : leaf.parts()) {
                String text = words.get("info-" + leaf.id() + "-" + part);
                assertThat(never.matcher(text).find()).as(text).isFalse();
            }
        }
    }
}
