package org.polymyo.clinic.file;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The part of an S3 object store that the clinic uses, in this process: it answers only requests whose signature (version 4)
 * and checksums hold. What it holds can be looked at as a thief of the bucket would.
 */
public final class BucketServer implements AutoCloseable {
    private static final String BUCKET = "clinic-files";
    private static final String SECRET = "a-secret-of-this-test";

    private final BucketContent content = new BucketContent();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile boolean spoils;

    private BucketServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Starts one with an empty bucket.
     *
     * @return the server, answering on this machine only
     */
    public static BucketServer started() {
        try {
            return new BucketServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How a clinic finds it.
     *
     * @return settings with the right secret
     */
    public BucketSettings settings() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new BucketSettings(BUCKET, address, "eu-north-1", "clinic", SECRET);
    }

    /**
     * The same as a clinic's configuration says it.
     *
     * @return the settings by their names
     */
    public Map<String, String> properties() {
        BucketSettings all = settings();
        return Map.of(
                "clinic.objects.bucket", all.bucket(),
                "clinic.objects.endpoint", all.endpoint(),
                "clinic.objects.region", all.region(),
                "clinic.objects.access-key", all.accessKey(),
                "clinic.objects.secret-key", all.secretKey());
    }

    /**
     * What lies in the bucket.
     *
     * @return the bytes of every object
     */
    public Collection<byte[]> objects() {
        return content.objects().values();
    }

    /** Loses everything, as a bucket somebody emptied. */
    public void lose() {
        content.lose();
    }

    /** How many files were begun in parts and neither completed nor given up. */
    int unfinished() {
        return content.unfinished();
    }

    /** From now on a bit of every body changes before it is looked at. */
    void spoilBodies(boolean on) {
        spoils = on;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (spoils && body.length > 0) {
                body[body.length / 2] ^= 1;
            }
            Optional<String> fault = new SignatureCheck(settings()).fault(exchange, body);
            BucketAnswer answer = fault.map(why -> BucketAnswer.error(403, why))
                    .orElseGet(() -> content.answer(BUCKET, exchange, body));
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            if (head) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.body().length));
            }
            exchange.sendResponseHeaders(
                    answer.status(), head || answer.body().length == 0 ? -1 : answer.body().length);
            if (!head) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
