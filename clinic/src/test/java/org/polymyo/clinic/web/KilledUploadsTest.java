package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
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
    private static final String TOKEN = "t".repeat(43);

    /** The token as pages show it: masked, here by nothing. */
    private static final String SHOWN_TOKEN = Base64.getUrlEncoder()
            .encodeToString(("\0".repeat(TOKEN.length()) + TOKEN).getBytes(StandardCharsets.US_ASCII));

    private final Random chance = new Random(Long.getLong("polymyo.seed", 7));
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder = Path.of("");

    private Process server = new ProcessBuilder("true").start();
    private URI address = URI.create("http://localhost");
    private String patient = "";
    private String session = "";

    KilledUploadsTest() throws IOException {}

    @Test
    void everyCompletedUploadHasItsFingerprintAndNoneIsLostOrDoubled() throws Exception {
        List<byte[]> files = new ArrayList<>();
        start();
        try {
            for (int kills = 0; kills < KILLS; ) {
                byte[] file = new byte[1 + chance.nextInt(LARGEST)];
                chance.nextBytes(file);
                file[0] = 1;
                files.add(file);
                kills += uploaded(file);
            }
        } finally {
            server.destroyForcibly().waitFor();
        }
        try (Workspace clinic = Workspace.in(folder.resolve("data"), Map.of("clinic.analysis.parallel", "0"))) {
            List<Arrived> arrived = clinic.part(Recordings.class).of(patient);
            assertThat(arrived.stream().map(Arrived::sha256))
                    .containsExactlyInAnyOrderElementsOf(
                            files.stream().map(KilledUploadsTest::sha256).toList());
            for (Arrived one : arrived) {
                try (var file = clinic.part(Vault.class).open(patient, one.object(), one.size())) {
                    assertThat(sha256(file.content().read(0, (int) one.size()))).isEqualTo(one.sha256());
                }
            }
            assertThat(clinic.part(AuditLog.class).fault()).isEmpty();
        }
    }

    /** Sends a file through whatever happens; answers how often the server was killed. */
    private int uploaded(byte[] file) throws Exception {
        int kills = 0;
        String place = announced(file.length);
        boolean kill = chance.nextBoolean();
        while (true) {
            try {
                HttpResponse<Void> state = client.send(
                        request(place).method("HEAD", BodyPublishers.noBody()).build(),
                        HttpResponse.BodyHandlers.discarding());
                assertThat(state.statusCode()).isEqualTo(200);
                if (state.headers().firstValue("Polymyo-Recording").isPresent()) {
                    return kills;
                }
                int offset =
                        (int) state.headers().firstValueAsLong("Upload-Offset").orElseThrow();
                if (kill) {
                    kill = false;
                    kills++;
                    killDuring(place, offset, file);
                } else if (chance.nextInt(3) == 0) {
                    hangUp(place, offset, file);
                } else {
                    send(place, offset, file, file.length);
                }
            } catch (IOException e) {
                if (!server.isAlive()) {
                    start();
                }
            }
        }
    }

    private void killDuring(String place, int offset, byte[] file) throws Exception {
        int wait = chance.nextInt(250);
        Process victim = server;
        Thread killer = Thread.ofVirtual().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            victim.destroyForcibly();
        });
        try {
            send(place, offset, file, file.length);
        } finally {
            killer.join();
            victim.waitFor();
            start();
        }
    }

    private void send(String place, int offset, byte[] file, int end) throws Exception {
        client.send(
                request(place)
                        .header("Upload-Offset", Integer.toString(offset))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(Arrays.copyOfRange(file, offset, end)))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /** The network ends somewhere within a piece. */
    private void hangUp(String place, int offset, byte[] file) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = "PATCH " + place + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: " + cookies()
                    + "\r\nX-Form-Token: " + SHOWN_TOKEN + "\r\nUpload-Offset: " + offset
                    + "\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: " + (file.length - offset)
                    + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(file, offset, chance.nextInt(file.length - offset + 1));
            out.flush();
        }
    }

    private String announced(int length) throws Exception {
        HttpResponse<Void> answer = client.send(
                request("/patients/" + patient + "/uploads")
                        .header("Upload-Length", Integer.toString(length))
                        .header(
                                "Upload-Metadata",
                                "filename "
                                        + Base64.getEncoder()
                                                .encodeToString("a.mp4".getBytes(StandardCharsets.US_ASCII)))
                        .POST(BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(201);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Cookie", cookies())
                .header("X-Form-Token", SHOWN_TOKEN);
    }

    private String cookies() {
        return "polymyo-session=" + session + "; polymyo-form=" + TOKEN;
    }

    private void start() throws Exception {
        Path told = folder.resolve("told");
        Files.deleteIfExists(told);
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx320m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VictimServer.class.getName(),
                        folder.resolve("data").toString(),
                        told.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (Files.notExists(told)) {
            assertThat(server.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        address = URI.create(Files.readString(told));
        List<String> people = Files.readAllLines(folder.resolve("told.people"));
        patient = people.get(0);
        session = people.get(1);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
