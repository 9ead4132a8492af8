package org.polymyo.clinic.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of sealed files must hold. */
abstract class ObjectStoreContractTest {
    private final Random chance = new Random(5);

    @TempDir
    protected Path folder = Path.of("");

    /** The store under test, empty. */
    abstract ObjectStore store();

    @Test
    void aFileTakenOverIsReadUnderItsNameAndGoneFromItsOldPlace() throws IOException {
        Path file = file(3);
        byte[] bytes = Files.readAllBytes(file);
        ObjectName name = ObjectName.fresh();
        store().take(name, file);
        try (StoredBytes stored = store().open(name)) {
            assertThat(stored.read(0, 3)).containsExactly(bytes);
        }
        assertThat(file).doesNotExist();
        assertThat(store().names()).containsExactly(name);
        store().remove(name);
        store().remove(name);
        assertThat(store().names()).isEmpty();
        assertThatThrownBy(() -> store().open(name)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().local(name, folder)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aLargeFileIsReadAtAnyPlaceAndNotBeyondItsEnd() throws IOException {
        Path file = file(2 * BucketSending.PART + 12_345);
        byte[] bytes = Files.readAllBytes(file);
        ObjectName name = ObjectName.fresh();
        store().take(name, file);
        try (StoredBytes stored = store().open(name)) {
            assertThat(stored.size()).isEqualTo(bytes.length);
            for (int i = 0; i < 40; i++) {
                int at = chance.nextInt(bytes.length);
                int count = chance.nextInt(Math.min(bytes.length - at, 3_000_000) + 1);
                assertThat(Arrays.equals(stored.read(at, count), 0, count, bytes, at, at + count))
                        .isTrue();
            }
            assertThatThrownBy(() -> stored.read(bytes.length - 1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        try (Vault.Local local = store().local(name, folder)) {
            assertThat(local.path()).hasBinaryContent(bytes);
        }
        assertThat(store().names()).containsExactly(name);
    }

    @Test
    void anEmptyFileAndManyFilesAreKept() throws IOException {
        for (int i = 0; i < 8; i++) {
            store().take(ObjectName.fresh(), file(i));
        }
        assertThat(store().names()).hasSize(8);
    }

    @Test
    void takingOverOnceMoreAfterACrashChangesNothing() throws IOException {
        Path file = file(100_000);
        byte[] bytes = Files.readAllBytes(file);
        ObjectName name = ObjectName.fresh();
        store().take(name, file);
        store().take(name, Files.write(file, bytes));
        try (StoredBytes stored = store().open(name)) {
            assertThat(stored.read(0, bytes.length)).isEqualTo(bytes);
        }
    }

    @Test
    void aNameCannotLeadOutOfTheStore() {
        assertThatThrownBy(() -> new ObjectName("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    /** A file of random bytes. */
    final Path file(int size) throws IOException {
        byte[] bytes = new byte[size];
        chance.nextBytes(bytes);
        return Files.write(folder.resolve("finished"), bytes);
    }
}
