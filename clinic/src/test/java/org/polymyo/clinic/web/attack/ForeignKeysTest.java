package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Film;
import org.polymyo.clinic.file.Films;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.home.Clip;
import org.polymyo.clinic.home.FilmPlan;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Takes;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Pass;
import org.polymyo.clinic.intake.Passes;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.paper.PatientPapers;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.patient.CareTeams.Spokesperson;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Statements;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.clinic.patient.Visits;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.upload.Reception;
import org.polymyo.clinic.web.Somebody;
import org.polymyo.clinic.web.Standing;
import org.polymyo.clinic.web.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keys of another patient's things in the address of one's own patient (IDOR). Every route of the table that names a key
 * beside the patient's is asked; one that names a new kind of key fails here until it is tried.
 */
class ForeignKeysTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    /** What stands between braces and is no key of a patient's thing. */
    private static final Set<String> NO_KEYS =
            Set.of("patient", "list", "question", "purpose", "name", "number", "clip", "leaf");

    private static final Map<String, String> FIELDS = Map.of(
            "state",
            "DONE",
            "end",
            "2024",
            "video",
            "",
            "reason",
            "It is somebody else's.",
            "decision",
            "REMOVE",
            "identity",
            "PATIENT",
            "use",
            "GOOD",
            "typical",
            "worse",
            "off",
            "true",
            "deed",
            "REMOVE");

    private static Somebody victim = new Somebody("", "");
    private static Map<String, String> foreign = Map.of();

    @BeforeAll
    static void anotherPatientWithOneOfEach() throws Exception {
        victim = Somebody.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        String recording = Stored.recording(CLINIC, victim, "edf", "Victim".getBytes(StandardCharsets.UTF_8));
        String video = Stored.recording(CLINIC, victim, "mp4", new byte[] {1, 2, 3});
        Recordings recordings = CLINIC.part(Recordings.class);
        Arrived shown = recordings.one(victim.patient(), recording).orElseThrow();
        Arrived film = recordings.one(victim.patient(), video).orElseThrow();
        CLINIC.part(Films.class).set(shown, Optional.of(new Film(film, Optional.empty())), "test");
        CLINIC.part(Analyses.class).request(victim.patient(), recording, "test");
        var visit = new Visit(
                Keys.fresh(), victim.patient(), Instant.EPOCH, Visit.Kind.RECORDING, "Victim", Visit.State.PLANNED);
        CLINIC.part(Visits.class).add(visit, "test");
        String guardian = CLINIC.part(Accounts.class)
                .add(Keys.fresh(), "Victim", Set.of(Role.GUARDIAN))
                .orElseThrow();
        CLINIC.part(CareTeams.class).speaksFor(victim.patient(), guardian, Spokesperson.HELPER);
        CLINIC.part(Passes.class).invite(victim.patient(), guardian, Pass.Proof.CODE, "test");
        String medicine = CLINIC.part(Entries.class).begin(victim.patient(), Medicine.FORM, "test");
        String paper = CLINIC.part(PatientPapers.class)
                .enclose(shown, medicine, "test")
                .id();
        foreign = new HashMap<>(Map.of(
                "paper",
                paper,
                "subject",
                medicine,
                "recording",
                recording,
                "upload",
                CLINIC.part(Reception.class)
                        .announce(victim.patient(), victim.account(), 10, "Victim.edf")
                        .id(),
                "visit",
                visit.id(),
                "statement",
                statement(),
                "entry",
                medicine,
                "invitation",
                CLINIC.part(Passes.class).ofPatient(victim.patient()).getFirst().id(),
                "account",
                guardian,
                "take",
                take()));
        foreign.put("passkey", passkey());
    }

    private static String passkey() {
        String key = Keys.fresh();
        CLINIC.part(JdbcClient.class)
                .sql("insert into passkey (id, account, credential, name, attestation, counter, created_at)"
                        + " values (?, ?, ?, 'Victim', ?, 0, 0)")
                .params(key, victim.account(), key, new byte[] {1})
                .update();
        return key;
    }

    private static String take() {
        String take = Keys.fresh();
        Clip clip = FilmPlan.shipped().clip("rest").orElseThrow();
        CLINIC.part(Takes.class).add(victim.patient(), take, clip, Take.Way.CAMERA, Optional.empty(), victim.account());
        return take;
    }

    private static String statement() {
        var said = new Statement(
                Keys.fresh(),
                victim.patient(),
                Statement.Kind.SAFETY,
                "Victim",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                "today",
                "",
                "Victim",
                "test",
                Instant.EPOCH);
        CLINIC.part(Statements.class).add(said, "");
        return said.id();
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
        for (var key : foreign.entrySet()) {
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
        String before = everythingOfTheVictim();
        routesWithKeys().forEach(route -> {
            Insider insider = Insider.whoMay(route, insiders);
            HttpResponse<String> answer =
                    ask(insider.browser(), route, path(route, insider.somebody().patient()));
            assertThat(answer.statusCode()).as(route.name()).isEqualTo(refusal(route));
            assertThat(answer.body() + answer.headers().map())
                    .as(route.name())
                    .doesNotContain("Victim", victim.patient(), victim.account());
            foreign.values()
                    .forEach(key -> assertThat(answer.body()).as(route.name()).doesNotContain(key));
        });
        assertThat(everythingOfTheVictim()).isEqualTo(before);
    }

    @Test
    void whoBelongsToTheOtherPatientIsLetThroughBySuchKeys() {
        try (Browser browser = new Browser(CLINIC).as(victim.account())) {
            assertThat(browser.get("/patients/" + victim.patient() + "/recordings/" + foreign.get("recording"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(browser.get("/patients/" + victim.patient() + "/uploads/" + foreign.get("upload"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anotherPatientsVideoIsNotMadeTheFilmOfAnOwnRecording() throws IOException {
        Insider insider = Insider.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        String own = Stored.recording(CLINIC, insider.somebody(), "edf", new byte[] {1});
        String video = Stored.recording(CLINIC, victim, "mp4", new byte[] {5});
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
                        .post(page, Map.of("account", foreign.get("account")))
                        .statusCode())
                .isEqualTo(400);
    }

    /** What is gone already is taken away by a second tap of a jerking hand too: it leads back to the page. */
    private static int refusal(Route route) {
        return route.pattern().contains("{passkey}") ? 302 : 404;
    }

    private static String owner(String table) {
        return table.equals("passkey") ? "account" : "patient";
    }

    private static String everythingOfTheVictim() {
        JdbcClient database = CLINIC.part(JdbcClient.class);
        return Stream.of("recording", "upload", "visit", "statement", "pass", "patient_account", "take", "passkey")
                .map(table -> database
                        .sql("select * from " + table + " where " + owner(table) + " = ? order by 1, 2")
                        .param(owner(table).equals("account") ? victim.account() : victim.patient())
                        .query()
                        .listOfRows()
                        .stream()
                        .map(row -> row.entrySet().stream()
                                .filter(cell -> !(cell.getValue() instanceof byte[]))
                                .toList()
                                .toString())
                        .toList()
                        .toString())
                .toList()
                .toString();
    }
}
