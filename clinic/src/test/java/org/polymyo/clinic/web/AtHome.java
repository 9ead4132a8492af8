package org.polymyo.clinic.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;

/**
 * A patient at home who has taken every step before the questions, with a browser that runs no script.
 *
 * @param patient both keys
 * @param browser signed in
 */
public record AtHome(Somebody patient, Browser browser) implements AutoCloseable {
    /** Eight bytes with which a film begins. */
    public static final byte[] FILM = "\0\0\0\u0018ftypmp42 a film of jerks".getBytes(StandardCharsets.ISO_8859_1);

    /**
     * Somebody at home.
     *
     * @param clinic where
     * @return signed in and welcomed
     */
    public static AtHome in(Workspace clinic) {
        Somebody patient = Somebody.with(clinic, Role.PATIENT, Standing.SELF);
        var home = new AtHome(patient, new Browser(clinic).as(patient.account()));
        home.browser.get(home.at(""));
        home.post("/language", Map.of("tag", "en"));
        home.browser.get(home.at("/safety"));
        home.post("/questions/A2", Map.of("given", Keys.fresh(), "choice", "fine"));
        home.post("/safety", Map.of());
        for (String purpose : List.of("care", "team", "studies", "teaching", "improving")) {
            home.post("/choices/" + purpose, Map.of("yes", "true"));
        }
        home.browser.get(home.at(""));
        return home;
    }

    /**
     * Where a page of the preparation is.
     *
     * @param rest the end of its address
     * @return the address
     */
    public String at(String rest) {
        return "/patients/" + patient.patient() + "/preparation" + rest;
    }

    /**
     * Opens a page of the preparation.
     *
     * @param rest the end of its address
     * @return its text
     */
    public String page(String rest) {
        return browser.get(at(rest)).body();
    }

    /**
     * Sends a form of the preparation.
     *
     * @param rest the end of its address
     * @param fields what was filled in
     * @return the answer
     */
    public HttpResponse<String> post(String rest, Map<String, String> fields) {
        return browser.post(at(rest), fields);
    }

    /**
     * Sends a film as the form of a page without script does.
     *
     * @param clip the clip
     * @param name the file's name
     * @param content its bytes
     * @param token the token of forms
     * @return the answer
     */
    public HttpResponse<String> film(String clip, String name, byte[] content, String token) {
        String line = "----polymyo";
        var body = new ByteArrayOutputStream();
        body.writeBytes(bytes(
                "--" + line + "\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n" + token + "\r\n"));
        body.writeBytes(bytes("--" + line + "\r\nContent-Disposition: form-data; name=\"film\"; filename=\"" + name
                + "\"\r\nContent-Type: video/mp4\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n--" + line + "--\r\n"));
        return browser.send(browser.request(at("/films/" + clip + "/file"))
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /**
     * Sends a film with the token of the page of its clip.
     *
     * @param clip the clip
     * @param name the file's name
     * @param content its bytes
     * @return the answer
     */
    public HttpResponse<String> film(String clip, String name, byte[] content) {
        return film(clip, name, content, token(page("/films/" + clip)));
    }

    private static String token(String page) {
        String before = "name=\"form-token\" content=\"";
        int at = page.indexOf(before) + before.length();
        return page.substring(at, page.indexOf('"', at));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        browser.close();
    }
}
