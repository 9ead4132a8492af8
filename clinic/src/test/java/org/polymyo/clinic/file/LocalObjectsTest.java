package org.polymyo.clinic.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalObjectsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileTakenOverIsReadUnderItsNameAndGoneFromItsOldPlace() throws IOException {
        var objects = new LocalObjects(folder.resolve("objects"));
        Path file = Files.write(folder.resolve("finished"), new byte[] {1, 2, 3});
        ObjectName name = ObjectName.fresh();
        objects.take(name, file);
        try (StoredBytes stored = objects.open(name)) {
            assertThat(stored.read(0, 3)).containsExactly(1, 2, 3);
        }
        assertThat(file).doesNotExist();
        objects.remove(name);
        objects.remove(name);
        assertThatThrownBy(() -> objects.open(name)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aNameCannotLeadOutOfTheStore() {
        assertThatThrownBy(() -> new ObjectName("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }
}
