package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.web.Somebody;
import org.polymyo.clinic.web.Standing;
import org.polymyo.clinic.web.Stored;

/**
 * Keys of another patient's things in the address of one's own patient (IDOR). Every route of the table that names a key
 * beside the patient's is asked; one that names a new kind of key fails here until it is tried.
 */
class ForeignKeysTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    /** What stands between braces and is no key of a patient's thing. */
    private static final Set<String> NO_KEYS =
            Set.of("patient", "list", "question", "purpose", "name", "number", "clip", "leaf");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("state", "DONE"),
            Map.entry("end", "2024"),
            Map.entry("video", ""),
            Map.entry("reason", "It is somebody else's."),
            Map.entry("decision", "REMOVE"),
            Map.entry("identity", "PATIENT"),
            Map.entry("use", "GOOD"),
            Map.entry("typical", "worse"),
            Map.entry("off", "true"),
            Map.entry("deed", "REMOVE"),
            Map.entry("step", "CAME"),
            Map.entry("verdict", "ASK"));

    private static Victim victim = new Victim(new Somebody("", ""), Map.of());

    @BeforeAll
    static void anotherPatientWithOneOfEach() throws Exception {
        victim = Victim.withOneOfEach();
    }

    private static Stream<Route> routesWithKeys() {
        return Insider.routes()
                .filter(route -> route.pattern().startsWith("/patients/{patient}/"))
                .filter(route -> names(route).anyMatch(name -> !NO_KEYS.contains(name)));
    }

    private static Stream<String> names(Route route) {
        return Pattern.compile("\\{([^}]+)}").matcher(route.pattern()).results().map(found -> found.group(1));
    }

    private static String path(Route route, String patient) {
        String path = route.pattern()
                .replace("{patient}", patient)
                .replace("{name}", "report.json")
                .replace("{number}", "1")
                .replace("{clip}", "rest")
                .replace("{leaf}", "eeg")
                .replace("{list}", "medicines")
                .replace("{question}", "M1");
        for (var key : victim.keys().entrySet()) {
            path = path.replace("{" + key.getKey() + "}", key.getValue());
        }
        assertThat(path).as("a kind of key nobody tried yet").doesNotContain("{");
        return path.endsWith("/traces") ? path + "?from=0&to=1&columns=9" : path;
    }

    /** As the page of the route would send it, so that nothing but the key can be wrong. */
    private static HttpResponse<String> ask(Browser browser, Route route, String path) {
        return switch (route.method()) {
            case "GET" -> browser.get(path);
            case "PATCH" ->
                browser.send(
                        "PATCH",
                        path,
                        Map.of("Upload-Offset", "0", "Content-Type", "application/offset+octet-stream"),
                        BodyPublishers.ofByteArray(new byte[10]));
            case "POST" ->
                path.endsWith("/marks")
                        ? browser.send(
                                "POST",
                                path,
                                Map.of("Content-Type", "application/json"),
                                BodyPublishers.ofString("{\"actions\":[]}"))
                        : browser.post(path, FIELDS);
            default -> browser.send(route.method(), path);
        };
    }

    @Test
    void nothingOfAnotherPatientIsFoundTouchedOrToldByItsKey() throws IOException {
        List<Insider> insiders = Insider.all(CLINIC);
        String before = victim.everything();
        routesWithKeys().forEach(route -> {
            Insider insider = Insider.whoMay(route, insiders);
            HttpResponse<String> answer =
                    ask(insider.browser(), route, path(route, insider.somebody().patient()));
            assertThat(answer.statusCode()).as(route.name()).isEqualTo(refusal(route));
            assertThat(answer.body() + answer.headers().map())
                    .as(route.name())
                    .doesNotContain(
                            "Victim", victim.who().patient(), victim.who().account());
            victim.keys()
                    .values()
                    .forEach(key -> assertThat(answer.body()).as(route.name()).doesNotContain(key));
        });
        assertThat(victim.everything()).isEqualTo(before);
    }

    @Test
    void whoBelongsToTheOtherPatientIsLetThroughBySuchKeys() {
        try (Browser browser = new Browser(CLINIC).as(victim.who().account())) {
            assertThat(browser.get("/patients/" + victim.who().patient() + "/recordings/"
                                    + victim.keys().get("recording"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(browser.get("/patients/" + victim.who().patient() + "/uploads/"
                                    + victim.keys().get("upload"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anotherPatientsVideoIsNotMadeTheFilmOfAnOwnRecording() throws IOException {
        Insider insider = Insider.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        String own = Stored.recording(CLINIC, insider.somebody(), "edf", new byte[] {1});
        String video = Stored.recording(CLINIC, victim.who(), "mp4", new byte[] {5});
        String path = "/patients/" + insider.somebody().patient() + "/recordings/" + own;
        assertThat(insider.browser()
                        .post(path + "/film", Map.of("video", video))
                        .statusCode())
                .isEqualTo(400);
        assertThat(insider.browser().get(path + "/media").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkIsNotMadeForAnAccountThatDoesNotSpeakForThisPatient() {
        Insider insider = Insider.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        String page = "/patients/" + insider.somebody().patient() + "/invitations";
        insider.browser().get(page);
        assertThat(insider.browser()
                        .post(page, Map.of("account", victim.keys().get("account")))
                        .statusCode())
                .isEqualTo(400);
    }

    /** What is gone already is taken away by a second tap of a jerking hand too: it leads back to the page. */
    private static int refusal(Route route) {
        return route.pattern().contains("{passkey}") ? 302 : 404;
    }
}
