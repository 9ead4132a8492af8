package org.polymyo.verification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.polymyo.evaluation.Protocol;
import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;
import org.polymyo.verification.Checkout;

/** Every number says where it comes from, and that place exists. */
class SourcesTest {
    private static final String DECISION = "decision:";
    private static final Pattern ENTRY = Pattern.compile("^@\\w+\\{([\\w-]+),", Pattern.MULTILINE);
    private static final Pattern DECLARED = Pattern.compile("source\"? ?[=:] \"([^\"]+)\"");

    @Test
    void everySettingNamesAPublicationOrADecision() {
        List<Setting> declared = Protocol.defaults().entries().stream()
                .map(Settings.Entry::declaration)
                .toList();
        assertThat(declared)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(exists(setting.source()))
                        .as("source %s of \"%s\"", setting.source(), setting.meaning())
                        .isTrue());
    }

    @Test
    void everySourceInTheCodeExists() {
        List<Path> files = Stream.concat(Checkout.files(".java").stream(), Checkout.files("criteria.json").stream())
                .toList();
        for (Path file : files) {
            if (Checkout.name(file).contains("/src/main/")) {
                assertThat(DECLARED.matcher(Checkout.text(file)).results().map(r -> r.group(1)))
                        .as("sources in %s", Checkout.name(file))
                        .allMatch(SourcesTest::exists);
            }
        }
    }

    @Test
    void everyPublicationIsListedOnce() {
        List<String> keys = keys();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    private static boolean exists(String source) {
        return source.startsWith(DECISION)
                ? Files.exists(Checkout.ROOT.resolve("docs/decisions/" + source.substring(DECISION.length()) + ".md"))
                : Set.copyOf(keys()).contains(source);
    }

    private static List<String> keys() {
        String bib = Checkout.text(Path.of("docs/references.bib"));
        return ENTRY.matcher(bib).results().map(r -> r.group(1)).collect(Collectors.toList());
    }
}
