package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    Path directory;

    @Test
    void writesEveryDocumentAndNothingElse() throws Exception {
        Path out = directory.resolve("new/result");
        Documents.write(ReportFixture.quiet(), out);
        assertThat(names(out)).containsExactlyInAnyOrderElementsOf(Documents.NAMES);
        assertThat(ReportJson.read(Files.readAllBytes(out.resolve("report.json"))))
                .isEqualTo(ReportFixture.quiet());
    }

    @Test
    void aSecondRunReplacesTheFirstWithTheSameBytes() throws Exception {
        Documents.write(ReportFixture.quiet(), directory);
        byte[] first = Files.readAllBytes(directory.resolve("report.pdf"));
        Documents.write(ReportFixture.quiet(), directory);
        assertThat(Files.readAllBytes(directory.resolve("report.pdf"))).isEqualTo(first);
        assertThat(names(directory)).hasSize(Documents.NAMES.size());
    }

    @Test
    void anEarlierResultIsKeptWhenOneFileCannotTakeItsName() throws Exception {
        Files.writeString(directory.resolve("report.html"), "earlier");
        Files.createDirectories(directory.resolve("annotations.edf/full"));
        assertThatThrownBy(() -> Documents.write(ReportFixture.quiet(), directory))
                .isInstanceOf(OutputNotWritableException.class)
                .hasMessageContaining("annotations.edf")
                .hasMessageContaining("Nothing was changed");
        assertThat(directory.resolve("report.html")).hasContent("earlier");
        assertThat(names(directory)).containsExactlyInAnyOrder("report.html", "annotations.edf");
    }

    @Test
    void anEarlierResultIsGivenBackWhenMovingFailsMidway() throws Exception {
        Files.writeString(directory.resolve("report.html"), "earlier");
        Files.createDirectories(directory.resolve(".events.tsv.earlier/full"));
        assertThatThrownBy(() -> Documents.write(ReportFixture.quiet(), directory))
                .isInstanceOf(OutputNotWritableException.class);
        assertThat(directory.resolve("report.html")).hasContent("earlier");
        assertThat(names(directory)).containsExactlyInAnyOrder("report.html", ".events.tsv.earlier");
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsRefused() throws Exception {
        Path file = Files.writeString(directory.resolve("taken"), "mine");
        assertThatThrownBy(() -> Documents.write(ReportFixture.quiet(), file))
                .isInstanceOf(OutputNotWritableException.class)
                .hasMessageContaining("a file of that name");
        assertThat(file).hasContent("mine");
    }

    private static List<String> names(Path directory) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
