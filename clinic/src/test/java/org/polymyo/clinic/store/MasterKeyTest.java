package org.polymyo.clinic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workspace's secret. */
class MasterKeyTest {
    private static final byte[] PLAIN = "a secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void whatIsSealedOpensWithTheSameKeyAtTheSamePlace() {
        byte[] sealed = key("a").seal(PLAIN, "row 1");
        assertThat(key("a").open(sealed, "row 1")).isEqualTo(PLAIN);
        assertThat(sealed).isNotEqualTo(key("a").seal(PLAIN, "row 1"));
    }

    @Test
    void nothingOpensElsewhereWithAnotherKeyOrWhenABitChanged() {
        byte[] sealed = key("a").seal(PLAIN, "row 1");
        assertThatThrownBy(() -> key("a").open(sealed, "row 2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key("b").open(sealed, "row 1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key("a").open(new byte[3], "row 1")).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key("a").open(sealed, "row 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        key("a");
        assertThat(Files.getPosixFilePermissions(folder.resolve("a")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void purposesDoNotShareAKey() {
        assertThat(key("a").derived("x").getEncoded())
                .isNotEqualTo(key("a").derived("y").getEncoded());
    }

    @Test
    void serversThatStartAtOnceHaveOneKey() {
        List<String> codes = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> key("shared").code("test", "text"))
                .distinct()
                .toList();
        assertThat(codes).hasSize(1).containsExactly(key("shared").code("test", "text"));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private MasterKey key(String name) {
        return MasterKey.in(folder.resolve(name));
    }
}
