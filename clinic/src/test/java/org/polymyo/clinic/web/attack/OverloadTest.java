package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.web.Standing;
import org.polymyo.clinic.web.Stored;

/** Requests larger, deeper or odder than any page sends. */
class OverloadTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();
    /** The names of all fields of all forms. */
    private static final List<String> FIELDS = List.of("""
            token name displayName password roles closed code tag given choice why part year month day text
            yes hospitalNumber givenName familyName birthDate sex plannedAt kind reason state words start
            end source region condition account relation proof video begins doubt language remove
            take way size made upload who typical dose filmed upright helper worried identity use clip wanted
            weekdays first last clips reminds jerks bother off deed top right bottom left step verdict
            """.strip().split("\\s+"));

    private static final int MEGABYTE = 1 << 20;

    private static String marks = "";
    private static Insider reader = Insider.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);

    @BeforeAll
    static void aRecording() throws Exception {
        String recording = Stored.recording(CLINIC, reader.somebody(), "edf", new byte[] {1});
        marks = "/patients/" + reader.somebody().patient() + "/recordings/" + recording + "/marks";
    }

    private static int json(String body) {
        return reader.browser()
                .send("POST", marks, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(body))
                .statusCode();
    }

    private static String get(String path, String header) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n";
    }

    @Test
    void headersAndAddressesLongerThanAnyBrowserSendsAreRefused() {
        Wire wire = new Wire(CLINIC);
        String longest = "x".repeat(100_000);
        assertThat(wire.send(get("/sign-in", "X: " + longest)).status()).isIn(0, 400, 431);
        assertThat(wire.send(get("/sign-in", "Cookie: " + longest)).status()).isIn(0, 400, 431);
        assertThat(wire.send(get("/sign-in?" + longest, "X: y")).status()).isIn(0, 400, 414);
        assertThat(wire.send(get("/sign-in", "X: y\r\n".repeat(1000) + "X: y")).status())
                .isIn(0, 400, 431);
    }

    @Test
    void twoLengthsOrALengthBesideChunksAreRefused() {
        Wire wire = new Wire(CLINIC);
        String post = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n";
        assertThat(wire.send(post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd")
                        .status())
                .isEqualTo(400);
        assertThat(wire.send(post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n")
                        .status())
                .isIn(400, 403, 501);
        assertThat(wire.send(
                                post
                                        + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .body())
                .doesNotContain("\"UP\"");
        assertThat(wire.send(post + "Con tent-Length: 4\r\n\r\nabcd").status()).isIn(400, 403);
    }

    @Test
    void aBodyLargerThanAnyFormIsRefusedOnEveryRouteButUploads() {
        String form = "reason=" + "x".repeat(2 * MEGABYTE);
        List<Insider> insiders = Insider.all(CLINIC);
        Insider.changes().filter(route -> !route.pattern().contains("/uploads")).forEach(route -> {
            Insider insider = Insider.whoMay(route, insiders);
            assertThat(insider.browser()
                            .send(
                                    route.method(),
                                    insider.path(route),
                                    Map.of("Content-Type", "application/x-www-form-urlencoded"),
                                    BodyPublishers.ofString(form))
                            .statusCode())
                    .as(route.name())
                    .isEqualTo(413);
        });
    }

    @Test
    void jsonLargerOrDeeperThanAnyPageSendsIsRefused() {
        assertThat(json("{\"actions\":" + "[".repeat(5000) + "]".repeat(5000) + "}"))
                .isEqualTo(400);
        assertThat(json("{\"x\":".repeat(5000) + "1" + "}".repeat(5000))).isEqualTo(400);
        assertThat(json("{\"actions\":[" + "{},".repeat(700_000) + "{}]}")).isEqualTo(413);
        assertThat(json("{\"actions\":[{\"id\":\"" + "x".repeat(2 * MEGABYTE) + "\"}]}"))
                .isEqualTo(413);
        assertThat(json("{\"actions\":null}")).isIn(400, 404);
        assertThat(json("{\"actions\":[null]}")).isIn(400, 404);
        assertThat(json("{\"actions\":[{\"onset\":1e999999999}]}")).isIn(400, 404);
        assertThat(json("[")).isEqualTo(400);
    }

    @Test
    void aBodyWhoseLengthIsNotToldIsCountedAsItComes() {
        HttpResponse<String> answer = reader.browser()
                .send(
                        "POST",
                        marks,
                        Map.of("Content-Type", "application/json"),
                        BodyPublishers.ofByteArrays(
                                Collections.nCopies(3, " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII))));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void noRouteFallsOverOddWordsInItsFields() {
        List<Insider> insiders = Insider.all(CLINIC);
        List<String> odd = List.of(
                "\u0000",
                " ",
                "\u0007",
                "\ud83d\ude00\u202e",
                "-1",
                "NaN",
                "1e999",
                "' or ''='",
                "${7*7}",
                "__${7*7}__");
        Insider.changes().filter(route -> route.method().equals("POST")).forEach(route -> {
            Insider insider = Insider.whoMay(route, insiders);
            odd.forEach(word -> assertThat(insider.browser()
                            .post(path(insider, route), filled(word))
                            .statusCode())
                    .as(route.name() + " " + word)
                    .isLessThan(500));
        });
    }

    @Test
    void noPageFallsOverOddWordsInItsAddress() {
        List<Insider> insiders = Insider.all(CLINIC);
        String fields =
                "?from=%s&to=%s&columns=%s&channels=%s&highpass=%s&part=%s&before=%s&language=%s&words=%s&outcome=%s&account=%s&told=%s&top=%s&left=%s&whole=%s";
        Insider.routes().filter(route -> route.method().equals("GET")).forEach(route -> {
            Insider insider = Insider.whoMay(route, insiders);
            for (String word : List.of("%00", "-1", "NaN", "99999999999", "%E2%80%AE")) {
                assertThat(insider.browser()
                                .get(path(insider, route) + fields.replace("%s", word))
                                .statusCode())
                        .as(route.name() + " " + word)
                        .isLessThan(500);
            }
        });
    }

    /** Questions and consents there are, so that the fields are read. */
    private static String path(Insider insider, Route route) {
        return Insider.path(
                new Route(
                        route.method(),
                        route.pattern()
                                .replace("{question}", "A2")
                                .replace("{purpose}", "care")
                                .replace("{clip}", "rest")
                                .replace("{leaf}", "eeg"),
                        route.open(),
                        route.extents()),
                insider.somebody().patient());
    }

    private static Map<String, String> filled(String word) {
        return FIELDS.stream().collect(Collectors.toMap(name -> name, name -> word));
    }

    @Test
    void aFormWithTooManyFieldsIsRefused() {
        try (Browser browser = new Browser(CLINIC)) {
            browser.get("/sign-in");
            String many = "a=b&".repeat(20_000);
            assertThat(browser.send(
                                    "POST",
                                    "/sign-in",
                                    Map.of("Content-Type", "application/x-www-form-urlencoded"),
                                    BodyPublishers.ofString(many))
                            .statusCode())
                    .isIn(400, 413);
        }
    }
}
