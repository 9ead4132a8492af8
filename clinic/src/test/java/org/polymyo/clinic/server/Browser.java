package org.polymyo.clinic.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;

/** Somebody's browser: keeps cookies, sends forms with the token of the page seen last, follows no redirect by itself. */
public final class Browser implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" content=\"([^\"]+)\"");

    private final Workspace clinic;
    private final CookieManager cookies;
    private final HttpClient client;
    private String token = "";

    /**
     * A browser nobody signed in with.
     *
     * @param clinic where it goes
     */
    public Browser(Workspace clinic) {
        this(clinic, new CookieManager());
    }

    private Browser(Workspace clinic, CookieManager cookies) {
        this.clinic = clinic;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /**
     * The same browser when it reaches another server of the workspace; what it learns there it knows here too.
     *
     * @param other the other server
     * @return the browser there
     */
    public Browser at(Workspace other) {
        var there = new Browser(other, cookies);
        there.token = token;
        return there;
    }

    /**
     * Signs in without the pages for it.
     *
     * @param account whose account
     * @return this
     */
    public Browser as(String account) {
        String session = clinic.part(SignIns.class).begin(account, SignIn.Stage.COMPLETE, "test");
        var cookie = new HttpCookie("polymyo-session", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(clinic.address("/"), cookie);
        get("/invitation");
        return this;
    }

    /**
     * Opens a page.
     *
     * @param path beginning with a slash
     * @return the answer
     */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /**
     * Sends a form.
     *
     * @param path beginning with a slash
     * @param fields what was filled in
     * @return the answer
     */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /**
     * Sends a form that is answered with a file.
     *
     * @param path beginning with a slash
     * @param fields what was filled in
     * @return the answer
     */
    public HttpResponse<byte[]> save(String path, Map<String, String> fields) {
        return send(form(path, fields), HttpResponse.BodyHandlers.ofByteArray());
    }

    /**
     * Asks for a file.
     *
     * @param path beginning with a slash
     * @return the answer
     */
    public HttpResponse<byte[]> load(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&form-token=" + encoded(token);
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /**
     * Sends any request, with the token of forms in its header.
     *
     * @param method the HTTP method
     * @param path beginning with a slash
     * @return the answer
     */
    public HttpResponse<String> send(String method, String path) {
        return send(method, path, Map.of(), BodyPublishers.noBody());
    }

    /**
     * Sends any request, with the token of forms in its header.
     *
     * @param method the HTTP method
     * @param path beginning with a slash
     * @param headers further headers
     * @param body what is sent
     * @return the answer
     */
    public HttpResponse<String> send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request =
                request(path).header("X-Form-Token", token).method(method, body);
        headers.forEach(request::header);
        return send(request);
    }

    /**
     * A request to fill in further.
     *
     * @param path beginning with a slash
     * @return the request with the headers of a browser
     */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(clinic.address(path)).header("Accept", "text/html");
    }

    /**
     * Sends a request as it is.
     *
     * @param request what to send
     * @return the answer
     */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request, HttpResponse.BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    /**
     * Where an answer leads to.
     *
     * @param answer a redirect
     * @return the path, empty when it leads nowhere
     */
    public static String leadsTo(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(place -> URI.create(place).getPath())
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
