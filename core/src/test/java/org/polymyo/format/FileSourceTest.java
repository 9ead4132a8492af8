package org.polymyo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
    @TempDir
    Path folder;

    @Test
    void severalFilesAreHashedOneAfterTheOther() throws IOException {
        Path first = Files.writeString(folder.resolve("a"), "ab");
        Path second = Files.writeString(folder.resolve("b"), "c");
        try (var source = FileSource.open("text", List.of(first, second))) {
            assertThat(source.sizeBytes()).isEqualTo(3);
            assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(source.bytes(1).read(0, 1)).containsExactly('c');
        }
    }

    @Test
    void readersGoOnWhileOthersAreInterrupted() throws Exception {
        Path file = Files.write(folder.resolve("a"), new byte[3_000_000]);
        try (var source = FileSource.open("zeros", List.of(file));
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> steady = threads.submit(() -> {
                int reads = 0;
                for (int i = 0; i < 300; i++) {
                    reads += source.bytes(0).read(0, 3_000_000).length / 3_000_000;
                }
                return reads;
            });
            while (!steady.isDone()) {
                Thread restless = new Thread(() -> readUntilInterrupted(source));
                restless.start();
                restless.interrupt();
                restless.join();
            }
            assertThat(steady.get()).isEqualTo(300);
        }
    }

    private static void readUntilInterrupted(FileSource source) {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100_000; i++) {
                        source.bytes(0).read(0, 3_000_000);
                    }
                })
                .isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void nothingIsReadAfterClosing() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "abc");
        var source = FileSource.open("text", List.of(file));
        source.close();
        assertThatThrownBy(() -> source.bytes(0).read(0, 3)).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void aMissingSecondFileLeavesNothingOpen() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "abc");
        assertThatThrownBy(() -> FileSource.open("text", List.of(file, folder.resolve("none"))))
                .isInstanceOf(IOException.class);
    }
}
