package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.web.Sender;
import org.polymyo.clinic.web.Somebody;
import org.polymyo.clinic.web.Standing;

/** Markup and line breaks in everything somebody can write, looked for on every page that shows it. */
class MarkupTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();
    private static final String EVIL =
            "\"'><img src=x onerror=alert(1)>${7*19100001}[[${7*19100001}]]__${7*19100001}__";

    private final Insider doctor = Insider.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);

    /** A mark of its own, so that what is found is what was written. */
    private static String evil(String where) {
        return where + EVIL;
    }

    private static void isShownAsWords(HttpResponse<String> answer, String... where) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<img src=x", "\"'>", "133700007");
        for (String each : where) {
            assertThat(answer.body()).as(each).contains(each + "&quot;&#39;&gt;&lt;img src=x");
        }
    }

    private static void isTaken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(200, 302);
    }

    private static String fresh(Browser browser) {
        browser.get("/patients/new");
        Map<String, String> fields = Map.of(
                "hospitalNumber", evil(Keys.fresh() + "number"),
                "givenName", evil("given"),
                "familyName", evil("family"),
                "birthDate", "1970-01-01",
                "sex", "UNKNOWN");
        return Browser.leadsTo(browser.post("/patients", fields));
    }

    @Test
    void whatStaffWriteOfAPatientIsShownAsWordsOnEveryPage() {
        Browser browser = doctor.browser();
        String page = fresh(browser);
        Map<String, String> said =
                Map.of("kind", "SAFETY", "words", evil("words"), "start", "", "end", "", "source", evil("source"));
        isTaken(browser.post(page + "/statements", said));
        isTaken(browser.post(page + "/statements", with(said, "kind", "QUESTION")));
        isTaken(browser.post(page + "/statements", with(said, "kind", "DRUG", "end", evil("until"))));
        isTaken(browser.post(
                page + "/visits",
                Map.of("plannedAt", "2030-01-01T09:00", "kind", "RECORDING", "reason", evil("visit"))));
        isTaken(browser.post(page + "/team", Map.of("account", doctor.somebody().account(), "reason", evil("joined"))));
        isShownAsWords(browser.get(page), "number", "given", "family", "words", "source", "until", "visit");
        isShownAsWords(browser.get("/worklist"), "family");
        isShownAsWords(browser.get(page + "/invitations"), "given");
        isShownAsWords(browser.get(page + "/access"));
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void theLetterOfAnInvitationAndTheNameOfAHelperAreWords() {
        Browser browser = doctor.browser();
        String page = fresh(browser);
        browser.get(page + "/invitations");
        Map<String, String> helper = Map.of("relation", "HELPER", "name", evil("helper"), "proof", "CODE");
        isShownAsWords(browser.post(page + "/invitations", helper));
        isShownAsWords(browser.get(page + "/invitations"), "helper");
    }

    @Test
    void theNameOfAFileIsShownAsWordsAndBreaksNoLineOfAnAnswer() {
        Browser browser = doctor.browser();
        String patient = doctor.somebody().patient();
        var sent = new Sender(browser, patient)
                .send(
                        evil("file\r\nX-Evil: 1\r\n\r\n../../") + ".csv",
                        "a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(sent.headers().firstValue("X-Evil")).isEmpty();
        String recording = "/patients/" + patient + "/recordings/" + Sender.recording(sent);
        for (String page : List.of("/patients/" + patient, recording)) {
            HttpResponse<String> answer = browser.get(page);
            isShownAsWords(answer);
            assertThat(answer.body()).contains("X-Evil: 1").contains("&lt;img src=x");
            assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
        }
    }

    @Test
    void aPatientsAnswerIsShownAsWordsToThePatientAndToTheTeam() {
        Insider patient = Insider.with(CLINIC, Role.PATIENT, Standing.SELF);
        String home = "/patients/" + patient.somebody().patient() + "/preparation";
        Browser browser = patient.browser();
        browser.get(home);
        isTaken(browser.post(home + "/language", Map.of("tag", "en")));
        isTaken(browser.post(home + "/questions/A2", Map.of("given", Keys.fresh(), "choice", "fine")));
        isTaken(browser.post(home + "/questions/L1", Map.of("given", Keys.fresh(), "text", evil("note"))));
        isTaken(browser.post(
                home + "/questions/E11", Map.of("given", Keys.fresh(), "choice", "own", "own.words", evil("goal"))));
        String medicine = Browser.leadsTo(browser.post(home + "/lists/medicines", Map.of()));
        isTaken(browser.post(medicine, Map.of("given", Keys.fresh(), "text", evil("medicine"))));
        isShownAsWords(browser.get(home + "/lists/medicines"), "medicine");
        isShownAsWords(browser.get(medicine.replaceFirst("/questions.*", "")), "medicine");
        isShownAsWords(browser.get(home + "/questions/L1"), "note");
        isShownAsWords(browser.get(home + "/review"), "note");
    }

    @Test
    void namesOfAccountsAndReasonsInTheAuditLogAreWordsOnOneLine() {
        Insider administrator = Insider.with(CLINIC, Role.ADMINISTRATOR, Standing.STRANGER);
        Browser browser = administrator.browser();
        browser.get("/administration/people");
        isShownAsWords(
                browser.post(
                        "/administration/people",
                        Map.of("name", evil(Keys.fresh()), "displayName", evil("shown"), "roles", "NURSE")),
                "shown");
        isShownAsWords(
                browser.get("/administration/audit?account=%22%3E%3Cimg+src=x&words=%22%27%3E%3Cimg+src%3Dx+onerror"));
        String number = numberOf(doctor.somebody());
        doctor.browser().get("/break-glass");
        isTaken(doctor.browser()
                .post(
                        "/break-glass",
                        Map.of(
                                "hospitalNumber",
                                number,
                                "birthDate",
                                "1970-01-01",
                                "reason",
                                evil("reason\r\nforged\n"))));
        isShownAsWords(browser.get("/administration/broken-glass"));
        isShownAsWords(browser.get("/administration/audit?words=break+glass"));
        AuditLog log = CLINIC.part(AuditLog.class);
        assertThat(log.after(log.head().number() - 20, 20))
                .noneMatch(entry -> entry.deed().reason().contains("\n"));
    }

    /** Comments of readers and labels of channels reach the review page as JSON; there nothing may be taken for markup. */
    @Test
    void noPageHasAWayToTakeWordsForMarkup() throws IOException {
        Pattern ways = Pattern.compile("th:utext|\\[\\(|innerHTML|outerHTML|insertAdjacentHTML|@html|document\\.write"
                + "|createContextualFragment|\\beval\\(|new Function\\(|setTimeout\\(['\"]|href=\\{|javascript:");
        Path main = Path.of(System.getProperty("polymyo.root", "..")).resolve("clinic/src/main");
        for (String folder : List.of("web/src", "resources/templates", "resources/static")) {
            try (Stream<Path> files = Files.walk(main.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(ways.matcher(Files.readString(file)).results().map(MatchResult::group))
                            .as(file.getFileName().toString())
                            .isEmpty();
                }
            }
        }
    }

    /** Patients made for tests have their key as hospital number. */
    private static String numberOf(Somebody somebody) {
        return somebody.patient();
    }

    @Test
    void whatWasTypedIntoAFormThatIsRefusedComesBackAsWords() {
        Browser browser = doctor.browser();
        browser.get("/patients/new");
        HttpResponse<String> answer = browser.post(
                "/patients",
                Map.of(
                        "hospitalNumber",
                        evil("a"),
                        "givenName",
                        evil("b"),
                        "familyName",
                        evil("c"),
                        "birthDate",
                        evil("d"),
                        "sex",
                        "UNKNOWN"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<img src=x", "\"'>", "133700007");
        try (Browser nobody = new Browser(CLINIC)) {
            nobody.get("/sign-in");
            assertThat(nobody.post("/sign-in", Map.of("name", evil("name"), "password", evil("word")))
                            .body())
                    .doesNotContain("<img src=x", "\"'>", "133700007", "word" + EVIL);
        }
    }
}
