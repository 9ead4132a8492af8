package org.polymyo.clinic.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theKeyOfAPatientComesBackAfterARestart() throws IOException {
        DataKey key = DataKey.fresh();
        byte[] wrapped = MasterKey.in(folder.resolve("master.key")).wrap("patient", key);
        assertThat(MasterKey.in(folder.resolve("master.key")).unwrap("patient", wrapped))
                .isEqualTo(key);
    }

    @Test
    void onlyTheOwnerReadsTheFileAndAnOpenOneIsRefused() throws IOException {
        Path file = folder.resolve("master.key");
        MasterKey.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> MasterKey.in(file)).hasMessageContaining("chmod 600");
    }

    @Test
    void aWrappedKeyServesNeitherAnotherPatientNorAnotherMasterKey() throws IOException {
        MasterKey master = MasterKey.in(folder.resolve("master.key"));
        byte[] wrapped = master.wrap("one", DataKey.fresh());
        assertThatThrownBy(() -> master.unwrap("other", wrapped)).isInstanceOf(IOException.class);
        MasterKey foreign = MasterKey.in(folder.resolve("foreign.key"));
        assertThatThrownBy(() -> foreign.unwrap("one", wrapped)).isInstanceOf(IOException.class);
    }

    @Test
    void aConfiguredKeyIsNeverRepeatedInAMessage() {
        assertThatThrownBy(() -> MasterKey.configured("c2VjcmV0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("c2VjcmV0");
        assertThatThrownBy(() -> MasterKey.configured("!secret!")).hasMessageNotContaining("secret");
    }
}
