package org.polymyo.clinic.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reference page of the clinic is printed from the program: help texts, and settings with what their records say of
 * them. Run with {@code -Dpolymyo.update=true} to print it again.
 */
class ReferencePageTest {
    private static final Path ROOT = Path.of(System.getProperty("polymyo.root", ".."));
    private static final Pattern PREFIX = Pattern.compile("@ConfigurationProperties\\(\"([\\w.-]+)\"\\)");
    private static final Pattern PARAM =
            Pattern.compile("\\* @param (\\w+) (.+?)(?=\\n \\* @|\\n \\*/)", Pattern.DOTALL);
    private static final String HEAD = """
            # The clinic

            Commands of the clinic, and the settings that `clinic.properties` in the workspace's folder or the environment
            (`CLINIC_DATABASE_URL` for `clinic.database.url`) can change. Every setting of Spring Boot's web server, such as
            `server.ssl.certificate` or `server.address`, works there too.

            | setting | when not given | what it is |
            |---|---|---|
            """;

    @Test
    void thePageIsWhatTheProgramSaysOfItself() throws IOException {
        var page = new StringBuilder(HEAD.stripIndent());
        settings()
                .forEach((name, row) -> page.append("| `")
                        .append(name)
                        .append("` | ")
                        .append(row)
                        .append(" |\n"));
        for (List<String> command : List.of(
                List.of("serve"),
                List.of("clinic"),
                List.of("clinic", "backup"),
                List.of("clinic", "restore"),
                List.of("clinic", "audit-check"),
                List.of("clinic", "audit-find"))) {
            page.append("\n## ")
                    .append(String.join(" ", command))
                    .append("\n\n```\n")
                    .append(help(command))
                    .append("```\n");
        }
        Path file = ROOT.resolve("docs/reference/clinic.md");
        if (Boolean.getBoolean("polymyo.update")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page.toString());
    }

    private static String help(List<String> command) {
        var text = new StringWriter();
        String[] words = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
        assertThat(ClinicCommands.commandLine().setOut(new PrintWriter(text)).execute(words))
                .isZero();
        return text.toString();
    }

    private static Map<String, String> settings() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        List<Path> sources;
        try (Stream<Path> all = Files.walk(ROOT.resolve("clinic/src/main/java"))) {
            sources = all.filter(file -> file.toString().endsWith("Settings.java"))
                    .toList();
        }
        for (Path source : sources) {
            String text = Files.readString(source, StandardCharsets.UTF_8);
            Matcher prefix = PREFIX.matcher(text);
            if (prefix.find()) {
                String record = text.substring(prefix.end());
                PARAM.matcher(text.substring(0, prefix.start()))
                        .results()
                        .forEach(param -> rows.put(
                                prefix.group(1) + "." + dashed(param.group(1)),
                                row(record, param.group(1), param.group(2))));
            }
        }
        return rows;
    }

    private static String row(String record, String name, String words) {
        Matcher value = Pattern.compile("@DefaultValue\\(\"([^\"]*)\"\\)[^,)]* " + name + "\\b")
                .matcher(record);
        String usual = value.find() && !value.group(1).isEmpty() ? "`" + value.group(1) + "`" : "";
        return usual + " | " + words.replaceAll("\\s*\\n \\*\\s*", " ").replaceAll("\\{@code ([^}]+)}", "`$1`");
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
