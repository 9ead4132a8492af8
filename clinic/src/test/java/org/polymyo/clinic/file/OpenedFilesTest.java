package org.polymyo.clinic.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.format.Bytes;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.edf.EdfWriter;
import org.polymyo.recording.Recording;
import org.polymyo.synthetic.SampleCase;

class OpenedFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSealedRecordingIsReadAsTheOriginalWithoutUnpackingIt() throws Exception {
        Path plain = folder.resolve("plain.edf");
        try (Recording made = SampleCase.generate().recording()) {
            EdfWriter.edf().write(made, plain);
        }
        byte[] content = Files.readAllBytes(plain);
        DataKey key = DataKey.fresh();
        Path sealed = folder.resolve("sealed");
        try (SealedWriter writer = SealedWriter.begin(sealed, key)) {
            writer.write(content);
            writer.flush();
        }
        try (FileBytes stored = FileBytes.open(sealed);
                Recording original = RecordingFiles.open(plain);
                Recording opened = RecordingFiles.open(
                        new OpenedFiles(Map.of("r.edf", SealedBytes.open(stored, key, content.length)))
                                .file("r.edf"))) {
            assertThat(opened.source().sha256()).isEqualTo(original.source().sha256());
            assertThat(opened.annotations()).isEqualTo(original.annotations());
            for (int i = 0; i < original.channels().size(); i++) {
                assertThat(opened.channels().get(i).pieces().getFirst().toArray())
                        .isEqualTo(
                                original.channels().get(i).pieces().getFirst().toArray());
            }
        }
    }

    @Test
    void theFolderHoldsItsFilesAndNothingElseAndCannotBeWritten() throws IOException {
        var files = new OpenedFiles(Map.of("a.vhdr", Bytes.of(new byte[] {7, 8})));
        Path header = files.file("a.vhdr");
        assertThat(Files.size(header)).isEqualTo(2);
        assertThat(Files.readAllBytes(header)).containsExactly(7, 8);
        assertThat(Files.exists(header.resolveSibling("a.eeg"))).isFalse();
        assertThatThrownBy(() -> Files.readAllBytes(header.resolveSibling("../a.eeg")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Files.delete(header)).isInstanceOf(ReadOnlyFileSystemException.class);
        var copy = new ByteArrayOutputStream();
        Files.copy(header, copy);
        assertThat(copy.toByteArray()).containsExactly(7, 8);
    }
}
