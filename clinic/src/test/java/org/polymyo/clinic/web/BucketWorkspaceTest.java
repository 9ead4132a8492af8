package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.BucketServer;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Commands;
import org.polymyo.clinic.server.Workspace;

/** A workspace whose files lie in a bucket: sent, analysed, backed up, lost and restored. */
class BucketWorkspaceTest {
    private static final int ENOUGH_TO_KNOW = 64;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void filesLieInTheBucketSealedAndComeBackFromABackup() throws Exception {
        byte[] file = Desk.sample();
        Path data = Files.createDirectories(folder.resolve("data"));
        try (BucketServer bucket = BucketServer.started()) {
            Files.writeString(data.resolve("clinic.properties"), properties(bucket.properties()));
            Arrived arrived;
            try (Workspace clinic = Workspace.in(data, Map.of())) {
                arrived = sent(clinic, file);
                assertThat(data.resolve("objects")).doesNotExist();
                assertThat(bucket.objects())
                        .hasSizeGreaterThan(3)
                        .allSatisfy(object -> assertThat(holds(object, file)).isFalse());
                assertThat(Commands.run("clinic", "backup", "--data", data, "--to", folder.resolve("backup")))
                        .startsWith("0 ");
            }
            int objects = bucket.objects().size();
            bucket.lose();
            Path restored = folder.resolve("restored");
            assertThat(Commands.run(
                            "clinic",
                            "restore",
                            "--from",
                            folder.resolve("backup"),
                            "--key",
                            data.resolve("master.key"),
                            "--data",
                            restored))
                    .startsWith("0 ");
            assertThat(bucket.objects()).hasSize(objects);
            try (Workspace clinic = Workspace.in(restored, Map.of())) {
                assertWhole(clinic, arrived, file);
            }
        }
    }

    private static Arrived sent(Workspace clinic, byte[] file) throws Exception {
        var somebody = Somebody.with(clinic, Role.TECHNOLOGIST, Standing.TEAM);
        try (var browser = new Browser(clinic)) {
            browser.as(somebody.account());
            assertThat(Sender.state(new Sender(browser, somebody.patient()).send("a.edf", file)))
                    .isEqualTo("ACCEPTED");
        }
        Arrived arrived = clinic.part(Recordings.class).of(somebody.patient()).getFirst();
        assertThat(KilledAnalysesTest.finished(clinic.part(Analyses.class), arrived))
                .isEqualTo(Analysis.State.DONE);
        assertWhole(clinic, arrived, file);
        return arrived;
    }

    private static void assertWhole(Workspace clinic, Arrived arrived, byte[] file) throws Exception {
        assertThat(arrived.sha256()).isEqualTo(Fingerprint.of(file));
        assertBytes(clinic, arrived, file);
        assertThat(clinic.part(Recordings.class).made(arrived.id(), "report.json"))
                .isPresent();
    }

    /** A server gives back every byte of a recording. */
    static void assertBytes(Workspace clinic, Arrived arrived, byte[] file) throws IOException {
        try (var opened = clinic.part(Vault.class).open(arrived.patient(), arrived.object(), arrived.size())) {
            assertThat(opened.content().read(0, (int) arrived.size())).isEqualTo(file);
        }
    }

    /** Whether the beginning of the file, or bytes from its middle, lie in an object as they are. */
    private static boolean holds(byte[] object, byte[] file) {
        ByteBuffer head = ByteBuffer.wrap(file, 0, ENOUGH_TO_KNOW);
        ByteBuffer middle = ByteBuffer.wrap(file, file.length / 2, ENOUGH_TO_KNOW);
        for (int at = 0; at + ENOUGH_TO_KNOW <= object.length; at++) {
            ByteBuffer here = ByteBuffer.wrap(object, at, ENOUGH_TO_KNOW);
            if (here.equals(head) || here.equals(middle)) {
                return true;
            }
        }
        return false;
    }

    private static String properties(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
    }
}
