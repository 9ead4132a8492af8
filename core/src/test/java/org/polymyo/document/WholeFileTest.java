package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void whoMayReadItIsWhatTheUserHasSetForNewFiles() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path other = Files.writeString(folder.resolve("other"), "");

        WholeFile.write(folder.resolve("file"), new byte[] {1, 2});

        assertThat(Files.getPosixFilePermissions(folder.resolve("file")))
                .isEqualTo(Files.getPosixFilePermissions(other));
        assertThat(folder.resolve("file")).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void whatIsNotFinishedLeavesTheEarlierFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "earlier");

        try (WholeFile later = WholeFile.to(file)) {
            Files.writeString(later.unfinished(), "half");
        }

        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(file).hasContent("earlier");
    }
}
