package org.polymyo.verification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.Checkout;

/** What is said of the clinic's security names tests that there are, and counts itself rightly. */
class SelfAssessmentTest {
    private static final String PAGE = Checkout.text(Checkout.ROOT.resolve("docs/reference/asvs.md"));
    private static final List<String> STATES = List.of("met", "in part", "not met", "does not apply");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Run))(?:#(\\w+))?`");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| (\\d+)\\.[^|]*\\| ([a-z ]+) \\|(.*)\\|$");

    @Test
    void everyNamedTestIsInTheSources() {
        List<String> missing = NAMED.matcher(PAGE)
                .results()
                .filter(named -> !isThere(named))
                .map(MatchResult::group)
                .toList();
        assertThat(missing).isEmpty();
    }

    private static boolean isThere(MatchResult named) {
        List<String> sources = Checkout.files("/" + named.group(1) + ".java").stream()
                .map(Checkout::text)
                .toList();
        return !sources.isEmpty()
                && (named.group(2) == null
                        || sources.stream().anyMatch(text -> text.contains("void " + named.group(2) + "(")));
    }

    @Test
    void everyLineOfEveryChapterHasAStateAndAReason() {
        List<MatchResult> lines = LINE.matcher(PAGE).results().toList();
        assertThat(lines).allSatisfy(line -> {
            assertThat(STATES).contains(line.group(2));
            assertThat(line.group(3)).as(line.group()).isNotBlank();
        });
        Set<String> chapters =
                Set.copyOf(lines.stream().map(line -> line.group(1)).toList());
        assertThat(chapters).hasSize(17);
    }

    @Test
    void theCountsAreThoseOfTheLines() {
        List<MatchResult> lines = LINE.matcher(PAGE).results().toList();
        List<String> counts = new ArrayList<>();
        for (int chapter = 1; chapter <= 17; chapter++) {
            String number = Integer.toString(chapter);
            StringBuilder row = new StringBuilder("| V" + number + " |");
            for (String state : STATES) {
                long count = lines.stream()
                        .filter(line ->
                                line.group(1).equals(number) && line.group(2).equals(state))
                        .count();
                row.append(' ').append(count).append(" |");
            }
            counts.add(row.toString());
        }
        assertThat(PAGE).contains(String.join("\n", counts));
    }
}
