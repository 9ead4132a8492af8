package org.polymyo.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.Checkout;

/** ARCHITECTURE.md says of each package what the package says of itself. {@code -Dpolymyo.update=true} rewrites it. */
class ArchitecturePageTest {
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*\\s*(?:\\*\\s*)?(.+?)\\s*\\*/", Pattern.DOTALL);
    private static final Pattern ROWS = Pattern.compile("(\\| `org\\.polymyo\\.[^\\n]*\\n)+");
    private static final Pattern PACKAGE = Pattern.compile("^package (.+?);", Pattern.MULTILINE);

    @Test
    void thePackageTableIsWhatThePackagesSayOfThemselves() throws IOException {
        List<String> rows = Checkout.files("package-info.java").stream()
                .filter(file -> Checkout.name(file).contains("/src/main/"))
                .map(ArchitecturePageTest::row)
                .toList();
        String page = Checkout.text(Path.of("ARCHITECTURE.md"));
        if (Boolean.getBoolean("polymyo.update")) {
            page = ROWS.matcher(page).replaceFirst(Matcher.quoteReplacement(String.join("\n", rows) + "\n"));
            Files.writeString(Checkout.ROOT.resolve("ARCHITECTURE.md"), page);
        }
        assertThat(page.lines().filter(line -> line.startsWith("| `org.polymyo.")))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    private static String row(Path file) {
        String text = Checkout.text(file);
        Matcher javadoc = JAVADOC.matcher(text);
        assertThat(javadoc.find()).as("a sentence in %s", file).isTrue();
        String words =
                javadoc.group(1).replaceAll("\\s*\\n \\*\\s*", " ").replaceAll("\\{@(code|link) ([^}]+)}", "`$2`");
        Matcher name = PACKAGE.matcher(text);
        assertThat(name.find()).isTrue();
        return "| `" + name.group(1) + "` | " + words.replaceAll("(?<=\\.) [A-Z].*", "") + " |";
    }
}
