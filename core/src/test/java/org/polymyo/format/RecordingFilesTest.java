package org.polymyo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingFilesTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFileIsRefused() {
        assertThat(problemOf(folder.resolve("none.edf"))).isEqualTo("file-missing");
    }

    @Test
    void aFolderIsRefused() {
        assertThat(problemOf(folder)).isEqualTo("file-is-folder");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(problemOf(Files.createFile(folder.resolve("empty.edf")))).isEqualTo("file-empty");
    }

    @Test
    void anUnknownFormatIsRefusedNamingWhatIsRead() throws IOException {
        Path file = Files.write(folder.resolve("picture.bin"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        var refused = catchThrowableOfType(UnusableRecordingException.class, () -> RecordingFiles.open(file));
        assertThat(refused.problem().code()).isEqualTo("format-unknown");
        assertThat(refused.problem().sentence()).contains("EDF", "BrainVision", "a PNG picture");
    }

    private static String problemOf(Path path) {
        return catchThrowableOfType(UnusableRecordingException.class, () -> RecordingFiles.open(path))
                .problem()
                .code();
    }
}
