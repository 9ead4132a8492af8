package org.polymyo.clinic.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of what goes wrong with films: its sentences are those patients read, and its tests are there. */
class FailureCasesTest {
    private static final Path ROOT = Path.of(System.getProperty("polymyo.root", ".."));
    private static final String PAGE = text(ROOT.resolve("docs/reference/home-films.md"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (F-\\d+) \\|.*\\| (built|in part|not built)[^|]*\\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");
    private static final Pattern SENTENCE = Pattern.compile("\\| \"([^\"]+)\" \\|");

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyCaseFromOneToTwentyHasItsRowAndItsState() {
        assertThat(ROW.matcher(PAGE).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> "F-" + number)
                        .toList());
    }

    @Test
    void everyNamedTestIsInTheSources() throws IOException {
        for (MatchResult named : TEST.matcher(PAGE).results().toList()) {
            List<String> sources = Stream.of("clinic/src/test/java", "video/src/test/java")
                    .flatMap(folder -> sources(ROOT.resolve(folder), named.group(1)))
                    .toList();
            assertThat(sources).as(named.group()).isNotEmpty();
            if (named.group(2) != null) {
                assertThat(sources).as(named.group()).anyMatch(text -> text.contains("void " + named.group(2) + "("));
            }
        }
    }

    private static Stream<String> sources(Path folder, String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name + ".java")).map(FailureCasesTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everySentenceIsOneThatPatientsRead() {
        String words =
                text(ROOT.resolve("clinic/src/main/resources/org/polymyo/clinic/web/intake/films_en.properties"));
        List<String> sentences =
                SENTENCE.matcher(PAGE).results().map(found -> found.group(1)).toList();
        assertThat(sentences)
                .hasSizeGreaterThan(10)
                .allSatisfy(sentence -> assertThat(words).contains("=" + sentence + "\n"));
    }
}
