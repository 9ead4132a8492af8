package org.polymyo.clinic.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {
    private static final int CHUNK = SealLayout.CHUNK;

    private final DataKey key = DataKey.fresh();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 77})
    void whatWasWrittenIsReadAgainFromAnyPlace(int size) throws IOException {
        byte[] content = bytes(size, 1);
        Path file = sealed(content);
        var chance = new Random(size);
        try (FileBytes stored = FileBytes.open(file)) {
            SealedBytes opened = SealedBytes.open(stored, key, size);
            assertThat(opened.read(0, size)).isEqualTo(content);
            for (int i = 0; i < 50 && size > 0; i++) {
                int from = chance.nextInt(size);
                int count = chance.nextInt(size - from + 1);
                assertThat(opened.read(from, count)).isEqualTo(Arrays.copyOfRange(content, from, from + count));
            }
        }
    }

    @Test
    void nothingOfTheContentCanBeSeenInTheFile() throws IOException {
        byte[] content = "Startdate 02-MAR-1951 X X Jane_Doe ".repeat(5000).getBytes(StandardCharsets.US_ASCII);
        String stored = new String(Files.readAllBytes(sealed(content)), StandardCharsets.ISO_8859_1);
        assertThat(stored).doesNotContain("Jane").doesNotContain("1951");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 39, 41, 60, CHUNK, 2 * CHUNK + 100})
    void aByteChangedAnywhereIsNoticed(int place) throws IOException {
        Path file = sealed(bytes(2 * CHUNK + 500, 2));
        byte[] stored = Files.readAllBytes(file);
        stored[place] ^= 1;
        Files.write(file, stored);
        assertThatThrownBy(() -> all(file, key, 2 * CHUNK + 500)).isInstanceOf(IOException.class);
    }

    @Test
    void chunksThatChangedPlacesAreNoticed() throws IOException {
        Path file = sealed(bytes(2 * CHUNK, 3));
        byte[] stored = Files.readAllBytes(file);
        byte[] swapped = stored.clone();
        int hidden = CHUNK + Aes.OVERHEAD;
        System.arraycopy(stored, SealLayout.HEAD, swapped, SealLayout.HEAD + hidden, hidden);
        System.arraycopy(stored, SealLayout.HEAD + hidden, swapped, SealLayout.HEAD, hidden);
        Files.write(file, swapped);
        assertThatThrownBy(() -> all(file, key, 2 * CHUNK)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileCutAtTheEndOfAChunkIsNoticed() throws IOException {
        Path file = sealed(bytes(2 * CHUNK, 4));
        byte[] stored = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(stored, SealLayout.HEAD + CHUNK + Aes.OVERHEAD));
        assertThatThrownBy(() -> all(file, key, 2 * CHUNK)).isInstanceOf(IOException.class);
    }

    @Test
    void anotherPatientsKeyOpensNothing() throws IOException {
        Path file = sealed(bytes(100, 5));
        assertThatThrownBy(() -> all(file, DataKey.fresh(), 100)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFileWrittenInManySittingsIsTheSame(long seed) throws IOException {
        var chance = new Random(seed);
        byte[] content = bytes(chance.nextInt(6 * CHUNK), seed);
        Path file = folder.resolve("many");
        SealedWriter.begin(file, key).close();
        int done = 0;
        while (done < content.length) {
            try (SealedWriter writer = SealedWriter.resume(file, key, done)) {
                assertThat(writer.size()).isEqualTo(done);
                int part = Math.min(content.length - done, chance.nextInt(2 * CHUNK));
                writer.write(content, done, part);
                writer.flush();
                done += part;
                byte[] unflushed = bytes(chance.nextInt(2 * CHUNK), 9);
                writer.write(unflushed, 0, unflushed.length);
            }
        }
        try (SealedWriter writer = SealedWriter.resume(file, key, done)) {
            writer.flush();
        }
        assertThat(all(file, key, content.length)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 41, 70, CHUNK, CHUNK + 68, CHUNK + 69, CHUNK + 200})
    void aFileCutByACrashGoesOnFromWhatIsWhole(int left) throws IOException {
        byte[] content = bytes(2 * CHUNK + 300, 6);
        Path file = sealed(content);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), left));
        long resumed;
        try (SealedWriter writer = SealedWriter.resume(file, key, content.length)) {
            resumed = writer.size();
            assertThat(resumed % CHUNK).isZero();
            writer.write(content, (int) resumed, content.length - (int) resumed);
            writer.flush();
        }
        assertThat(resumed).isEqualTo(left >= SealLayout.positionOf(1) ? CHUNK : 0);
        assertThat(all(file, key, content.length)).isEqualTo(content);
    }

    private Path sealed(byte[] content) throws IOException {
        Path file = folder.resolve("sealed");
        try (SealedWriter writer = SealedWriter.begin(file, key)) {
            writer.write(content);
            writer.flush();
        }
        return file;
    }

    private static byte[] all(Path file, DataKey key, int size) throws IOException {
        try (FileBytes stored = FileBytes.open(file)) {
            return SealedBytes.open(stored, key, size).read(0, size);
        }
    }

    private static byte[] bytes(int count, long seed) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
