package org.polymyo.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.Checkout;

/** ARCHITECTURE.md says of each package what the package says of itself. */
class ArchitecturePageTest {
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*\\s*(?:\\*\\s*)?(.+?)\\s*\\*/", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package (.+?);", Pattern.MULTILINE);

    @Test
    void thePackageTableIsWhatThePackagesSayOfThemselves() {
        String page = Checkout.text(Path.of("ARCHITECTURE.md"));
        List<String> rows = Checkout.files("package-info.java").stream()
                .filter(file -> Checkout.name(file).contains("/src/main/"))
                .map(ArchitecturePageTest::row)
                .toList();
        assertThat(page.lines().filter(line -> line.startsWith("| `org.polymyo.")))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    private static String row(Path file) {
        String text = Checkout.text(file);
        Matcher javadoc = JAVADOC.matcher(text);
        assertThat(javadoc.find()).as("a sentence in %s", file).isTrue();
        String words = javadoc.group(1).replaceAll("\\s*\\n \\*\\s*", " ").replaceAll("\\{@(code|link) ([^}]+)}", "`$2`");
        Matcher name = PACKAGE.matcher(text);
        assertThat(name.find()).isTrue();
        return "| `" + name.group(1) + "` | " + words.replaceAll("(?<=\\.) [A-Z].*", "") + " |";
    }
}
