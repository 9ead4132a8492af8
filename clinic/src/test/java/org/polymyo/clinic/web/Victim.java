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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own and somebody who sends it files; killing it leaves the workspace's folder as it is. */
final class Victim implements AutoCloseable {
    private static final String TOKEN = "t".repeat(43);

    /** The token as pages show it: masked, here by nothing. */
    private static final String SHOWN_TOKEN = Base64.getUrlEncoder()
            .encodeToString(("\0".repeat(TOKEN.length()) + TOKEN).getBytes(StandardCharsets.US_ASCII));

    private static final String PIECE = "application/offset+octet-stream";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final String classPath;
    private Process process;
    private URI address = URI.create("http://localhost");
    private String patient = "";
    private String session = "";

    /**
     * A running server.
     *
     * @param folder where it keeps everything
     */
    Victim(Path folder) throws IOException, InterruptedException {
        this(folder, System.getProperty("java.class.path"));
    }

    /**
     * A running server of other classes than those of this test.
     *
     * @param folder where it keeps everything
     * @param classPath where its classes are
     */
    Victim(Path folder, String classPath) throws IOException, InterruptedException {
        this.folder = folder;
        this.classPath = classPath;
        this.process = started();
    }

    /** The folder of its workspace. */
    Path data() {
        return folder.resolve("data");
    }

    /** The patient whose files are sent. */
    String patient() {
        return patient;
    }

    /** The server's process at this moment. */
    Process process() {
        return process;
    }

    /** Kills it, if it lives, and starts it again. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = started();
    }

    /** Starts it again if it was killed. */
    void restartIfDead() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            process = started();
        }
    }

    /** Announces a file; answers the path of the upload. */
    String announced(int length, String name) throws IOException, InterruptedException {
        String sealedName = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        HttpResponse<Void> answer = sent(request("/patients/" + patient + "/uploads")
                .header("Upload-Length", Integer.toString(length))
                .header("Upload-Metadata", "filename " + sealedName)
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(201);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** How far an upload is. */
    HttpResponse<Void> state(String place) throws IOException, InterruptedException {
        return sent(request(place).method("HEAD", BodyPublishers.noBody()));
    }

    /** Sends the rest of a file. */
    HttpResponse<Void> send(String place, int offset, byte[] file) throws IOException, InterruptedException {
        return sent(request(place)
                .header("Upload-Offset", Integer.toString(offset))
                .header("Content-Type", PIECE)
                .method("PATCH", BodyPublishers.ofByteArray(Arrays.copyOfRange(file, offset, file.length))));
    }

    /** Begins to send the rest of a file and hangs up after some bytes. */
    void hangUp(String place, int offset, byte[] file, int bytes) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = String.join(
                    "\r\n",
                    "PATCH " + place + " HTTP/1.1",
                    "Host: " + address.getAuthority(),
                    "Cookie: " + cookies(),
                    "X-Form-Token: " + SHOWN_TOKEN,
                    "Upload-Offset: " + offset,
                    "Content-Type: " + PIECE,
                    "Content-Length: " + (file.length - offset),
                    "",
                    "");
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(file, offset, bytes);
            out.flush();
        }
    }

    private HttpResponse<Void> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Cookie", cookies())
                .header("X-Form-Token", SHOWN_TOKEN);
    }

    private String cookies() {
        return "polymyo-session=" + session + "; polymyo-form=" + TOKEN;
    }

    private Process started() throws IOException, InterruptedException {
        Path told = folder.resolve("told");
        Files.deleteIfExists(told);
        Process begun = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx320m",
                        "-cp",
                        classPath,
                        VictimServer.class.getName(),
                        data().toString(),
                        told.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (Files.notExists(told)) {
            assertThat(begun.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        address = URI.create(Files.readString(told));
        List<String> people = Files.readAllLines(folder.resolve("told.people"));
        patient = people.get(0);
        session = people.get(1);
        return begun;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        client.close();
    }
}
