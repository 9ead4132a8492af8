package org.polymyo.clinic.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.polymyo.clinic.server.Browser;

/**
 * Somebody who sends whole files.
 *
 * @param browser signed in
 * @param patient whom they are for
 */
public record Sender(Browser browser, String patient) {
    /**
     * Announces a file.
     *
     * @param name its name
     * @param length its length in bytes
     * @return the answer
     */
    public HttpResponse<String> announce(String name, long length) {
        String sealed = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return browser.send(
                "POST",
                "/patients/" + patient + "/uploads",
                Map.of("Upload-Length", Long.toString(length), "Upload-Metadata", "filename " + sealed),
                BodyPublishers.noBody());
    }

    /**
     * Sends a file in one piece.
     *
     * @param name its name
     * @param content its bytes
     * @return the answer to the only piece
     */
    public HttpResponse<String> send(String name, byte[] content) {
        return browser.send(
                "PATCH",
                Browser.leadsTo(announce(name, content.length)),
                Map.of("Upload-Offset", "0", "Content-Type", "application/offset+octet-stream"),
                BodyPublishers.ofByteArray(content));
    }

    /**
     * What a file became.
     *
     * @param sent the answer to its last piece
     * @return the recording's key
     */
    public static String recording(HttpResponse<String> sent) {
        return sent.headers().firstValue("Polymyo-Recording").orElseThrow();
    }

    /**
     * How it was taken.
     *
     * @param sent the answer to its last piece
     * @return for example {@code ACCEPTED}
     */
    public static String state(HttpResponse<String> sent) {
        return sent.headers().firstValue("Polymyo-Upload-State").orElse("");
    }
}
