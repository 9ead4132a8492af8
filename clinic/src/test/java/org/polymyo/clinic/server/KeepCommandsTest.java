package org.polymyo.clinic.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.demo.Demo;
import org.polymyo.clinic.patient.Worklist;

/** A workspace is backed up while it runs, restored, and shown to be the same. */
class KeepCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void aRestoredWorkspaceIsTheSameAndAChangedBackupIsRefused() throws IOException {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        try (Workspace clinic = Workspace.in(data, Map.of());
                Browser nurse = new Browser(clinic)) {
            clinic.part(Demo.class).fill();
            nurse.as(account(clinic)).get("/worklist");
            nurse.post("/break-glass", Map.of("hospitalNumber", "x", "birthDate", "x", "reason", "none at all"));
            Files.writeString(data.resolve("an-original"), "bytes");
            assertThat(Commands.run("clinic", "backup", "--data", data, "--to", backup))
                    .startsWith("0 ");
            assertThat(Commands.run("clinic", "backup", "--data", data, "--to", backup))
                    .startsWith("4 ");
        }
        assertThat(backup.resolve("master.key")).doesNotExist();

        Path restored = folder.resolve("restored");
        Path key = data.resolve("master.key");
        assertThat(Commands.run("clinic", "restore", "--from", backup, "--key", key, "--data", restored))
                .startsWith("0 ")
                .contains("as it was written");
        assertThat(restored.resolve("an-original")).hasContent("bytes");
        try (Workspace clinic = Workspace.in(restored, Map.of())) {
            assertThat(clinic.part(Worklist.class).of(account(clinic))).hasSize(6);
            assertThat(clinic.part(AuditLog.class).head().number()).isPositive();
        }
        assertThat(Commands.run("clinic", "audit-find", "--words", "break-glass", "--data", restored))
                .contains("ALLOWED");

        Files.writeString(backup.resolve("an-original"), "other");
        Path again = folder.resolve("again");
        assertThat(Commands.run("clinic", "restore", "--from", backup, "--key", key, "--data", again))
                .startsWith("3 ")
                .contains("an-original");
        assertThat(again).doesNotExist();
    }

    private static String account(Workspace clinic) {
        return clinic.part(Accounts.class).byName("nurse").orElseThrow().id();
    }
}
