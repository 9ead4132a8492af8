package org.polymyo.verification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.polymyo.cli.CommandLines;
import org.polymyo.cli.ExitCode;
import org.polymyo.verification.Checkout;

/** Reference pages are printed from the program. Run with {@code -Dpolymyo.update=true} to print them again. */
class ReferencePagesTest {
    @Test
    void theSettingsPageIsWhatTheProgramPrints() throws IOException {
        compare(
                "settings.md",
                "# Settings\n\nEvery number that can change a result. Change one with `--set name=value`. A source"
                        + " is a decision (`docs/decisions`) or a\npublication (`docs/references.bib`).\n"
                        + output("settings", "--markdown"));
    }

    @Test
    void theCommandPageIsTheHelpText() throws IOException {
        var page = new StringBuilder("# Commands\n\nThe help texts of the program.\n\n```\n")
                .append(output("--help"))
                .append("```\n");
        for (String command : CommandLines.names()) {
            page.append("\n## ")
                    .append(command)
                    .append("\n\n```\n")
                    .append(output(command, "--help"))
                    .append("```\n");
        }
        compare("cli.md", page.toString());
    }

    @Test
    void theExitCodePageListsEveryCode() throws IOException {
        String rows = Arrays.stream(ExitCode.values())
                .map(code -> "| " + code.number() + " | " + code.meaning() + " |\n")
                .collect(Collectors.joining());
        compare(
                "exit-codes.md",
                "# Exit codes\n\n| code | means |\n|---|---|\n" + rows
                        + "\nOf several recordings the highest code counts. Stopped by a signal other than Ctrl-C, the code is 128 plus its"
                        + " number.\n");
    }

    private static String output(String... arguments) {
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        assertThat(CommandLines.execute(writer, writer, arguments)).isZero();
        return out.toString();
    }

    private static void compare(String name, String expected) throws IOException {
        Path page = Checkout.ROOT.resolve("docs/reference").resolve(name);
        if (Boolean.getBoolean("polymyo.update")) {
            Files.writeString(page, expected);
        }
        assertThat(page).hasContent(expected);
    }
}
