package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.server.Workspace;

/**
 * Uploads while the client hangs up and the server is killed at random moments. {@code -Dpolymyo.kills=50} makes it longer.
 */
class KilledUploadsTest {
    private static final int KILLS = Integer.getInteger("polymyo.kills", 6);
    private static final int LARGEST = 12_000_000;

    private final Random chance = new Random(Long.getLong("polymyo.seed", 7));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCompletedUploadHasItsFingerprintAndNoneIsLostOrDoubled() throws Exception {
        List<byte[]> files = new ArrayList<>();
        var server = new Victim(folder);
        try (server) {
            for (int kills = 0; kills < KILLS; ) {
                byte[] file = new byte[1 + chance.nextInt(LARGEST)];
                chance.nextBytes(file);
                file[0] = 1; // no header of any kind
                files.add(file);
                kills += uploaded(server, file);
            }
        }
        try (Workspace clinic = Workspace.in(server.data(), Map.of("clinic.analysis.parallel", "0"))) {
            List<Arrived> arrived = clinic.part(Recordings.class).of(server.patient());
            assertThat(arrived.stream().map(Arrived::sha256))
                    .containsExactlyInAnyOrderElementsOf(
                            files.stream().map(KilledUploadsTest::sha256).toList());
            for (Arrived one : arrived) {
                try (var file = clinic.part(Vault.class).open(server.patient(), one.object(), one.size())) {
                    assertThat(sha256(file.content().read(0, (int) one.size()))).isEqualTo(one.sha256());
                }
            }
            assertThat(clinic.part(AuditLog.class).fault()).isEmpty();
        }
    }

    /** Sends a file through whatever happens; answers how often sender or server ended in the middle of a piece. */
    private int uploaded(Victim server, byte[] file) throws Exception {
        int kills = 0;
        String place = server.announced(file.length, "a.mp4");
        boolean kill = chance.nextBoolean();
        while (true) {
            try {
                HttpResponse<Void> state = server.state(place);
                assertThat(state.statusCode()).isEqualTo(200);
                if (state.headers().firstValue("Polymyo-Recording").isPresent()) {
                    return kills;
                }
                int offset =
                        (int) state.headers().firstValueAsLong("Upload-Offset").orElseThrow();
                if (kill) {
                    kill = false;
                    kills++;
                    killDuring(server, place, offset, file);
                } else if (chance.nextInt(3) == 0) {
                    kills++;
                    server.hangUp(place, offset, file, chance.nextInt(file.length - offset + 1));
                } else {
                    server.send(place, offset, file);
                }
            } catch (IOException e) {
                server.restartIfDead();
            }
        }
    }

    private void killDuring(Victim server, String place, int offset, byte[] file) throws Exception {
        int wait = chance.nextInt(250);
        Process process = server.process();
        Thread killer = Thread.ofVirtual().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
        });
        try {
            server.send(place, offset, file);
        } finally {
            killer.join();
            server.killAndRestart();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
