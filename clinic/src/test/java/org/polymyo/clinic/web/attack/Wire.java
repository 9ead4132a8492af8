package org.polymyo.clinic.web.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.polymyo.clinic.server.Workspace;

/**
 * A connection on which anything can be sent, also what no browser and no library sends.
 *
 * @param clinic where to
 */
record Wire(Workspace clinic) {
    private static final int PATIENCE_MILLISECONDS = 20_000;

    /**
     * What came back.
     *
     * @param status the code, 0 when the server hung up
     * @param head the lines before the body
     * @param body the rest
     */
    record Answer(int status, String head, String body) {
        boolean has(String header) {
            return head.toLowerCase(Locale.ROOT).contains("\n" + header.toLowerCase(Locale.ROOT));
        }
    }

    Answer get(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + authority() + "\r\n" + lines(headers) + "\r\n");
    }

    /** A request of which only the end of the connection is added. */
    Answer send(String request) {
        URI place = clinic.address("/");
        try (var socket = new Socket(place.getHost(), place.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            String closing = request.replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
            try {
                socket.getOutputStream().write(closing.getBytes(StandardCharsets.ISO_8859_1));
                return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                return answer(""); // the server had heard enough
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String authority() {
        return clinic.address("/").getRawAuthority();
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    private static Answer answer(String text) {
        if (!text.startsWith("HTTP/1.1 ")) {
            return new Answer(0, "", "");
        }
        int end = text.indexOf("\r\n\r\n");
        return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
    }
}
