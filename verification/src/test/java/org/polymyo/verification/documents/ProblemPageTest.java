package org.polymyo.verification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.polymyo.format.DefectCode;
import org.polymyo.format.ProblemCode;

class ProblemPageTest {
    private static final Path PAGE = Path.of(System.getProperty("polymyo.root", ".."), "docs/reference/problems.md");

    @Test
    void thePageListsEveryCodeWithItsMeaning() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows)
                .as("paste the missing rows into docs/reference/problems.md, in the order of the code")
                .containsExactlyInAnyOrderElementsOf(expectedRows());
    }

    private static List<String> expectedRows() {
        Stream<String> problems = constants(ProblemCode.class).map(p -> row(p.code(), p.meaning(), p.remedy()));
        Stream<String> defects = constants(DefectCode.class).map(d -> row(d.code(), d.meaning(), d.consequence()));
        return Stream.concat(problems, defects).sorted().toList();
    }

    private static String row(String code, String meaning, String what) {
        return "| `" + code + "` | " + meaning + " | " + what + " |";
    }

    /** Each code is a constant of some class of a format, all of them in one place a format. */
    private static <T> Stream<T> constants(Class<T> kind) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.polymyo").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(kind))
                        .map(field -> kind.cast(value(field.reflect())));
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant + " is not public", e);
        }
    }
}
