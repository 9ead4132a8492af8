package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.FormFile;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.history.WantedRecords;
import org.polymyo.clinic.history.WantedSteps;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Entry;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.Purpose;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.patient.CareTeams.Spokesperson;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a nurse sees and does of what was prepared at home. */
class IntakeDeskTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    private final Somebody nurse = Somebody.with(CLINIC, Role.NURSE, Standing.TEAM);
    private final String patient = nurse.patient();
    private final String desk = "/patients/" + patient + "/intake";
    private final Browser browser = new Browser(CLINIC).as(nurse.account());
    private final Preparations preparations = CLINIC.part(Preparations.class);
    private final Consents consents = CLINIC.part(Consents.class);
    private String atHome = "";

    @BeforeEach
    void patientHasBegun() {
        atHome = CLINIC.part(Accounts.class)
                .add(Keys.fresh(), "Ada at home", Set.of(Role.PATIENT))
                .orElseThrow();
        CLINIC.part(CareTeams.class).speaksFor(patient, atHome, Spokesperson.HELPER);
        preparations.begin(patient, FormFile.visitPreparation(), Locale.ENGLISH);
    }

    @AfterEach
    void ends() {
        browser.close();
    }

    private Preparation preparation() {
        return preparations.of(patient, FormFile.visitPreparation()).orElseThrow();
    }

    private static Answer chosen(String option) {
        return new Answer.Chosen(List.of(Answer.Pick.of(option)));
    }

    private void says(String question, Answer answer) {
        preparations.answer(preparation(), Keys.fresh(), question, answer, atHome);
    }

    @Test
    void whatCameIsUnreadForTheTeamUntilSomebodyReadIt() {
        says("B2", chosen("days"));
        says("B4", chosen("worse"));
        assertThat(browser.get("/intake").body()).contains("1 new", "questions: 2 of");
        String page = browser.get(desk).body();
        assertThat(page).contains("questions: 2 answers", "by Ada at home");
        String until = page.replaceAll("(?s).*name=\"until\" value=\"(\\d+)\".*", "$1");
        assertThat(browser.post(desk + "/read", Map.of("until", until)).statusCode())
                .isEqualTo(302);
        assertThat(browser.get(desk).body()).contains("Nothing new.", "Read up to");
        assertThat(browser.get("/patients/" + patient).body()).contains("answers from home", "questions: 2 answers");
        assertThat(browser.post(desk + "/read", Map.of("until", "9999999999999"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAnswerThatStaffEnterSaysForWhomAndByWhom() {
        String question = "/patients/" + patient + "/preparation/questions/B4";
        assertThat(browser.get(question).body()).contains("You enter this for the patient.");
        browser.post(question, Map.of("given", Keys.fresh(), "choice", "worse"));
        assertThat(preparations.answers(preparation())).containsEntry("B4", chosen("worse"));
        assertThat(browser.get(desk).body()).contains("told by the patient, entered by Somebody");
        try (Browser own = new Browser(CLINIC).as(atHome)) {
            assertThat(own.get(question).body()).doesNotContain("You enter this");
        }
    }

    @Test
    void aTestThatAHospitalHasIsATaskUntilItCameOrCannotBeHad() {
        var place = new Answer.Pick("hospital", Map.of("where", "St. Anne", "city", "Ghent"));
        CLINIC.part(WantedRecords.class).follow(patient, PastTest.EEG, new Answer.Chosen(List.of(place)), atHome);
        String task = CLINIC.part(WantedRecords.class).open(patient).getFirst().id();
        assertThat(browser.get("/intake").body()).contains("1 test to ask for");
        String way = "/patients/" + patient + "/wanted/" + task;
        browser.post(way, Map.of("step", "ASKED", "note", "letter sent"));
        assertThat(browser.get(desk).body()).contains("St. Anne", "Ghent", "letter sent");
        assertThat(browser.get("/intake").body()).contains("1 test to ask for");
        browser.post(way, Map.of("step", "CAME", "note", ""));
        assertThat(browser.get("/intake").body()).doesNotContain("test to ask for");
        assertThat(CLINIC.part(WantedSteps.class)
                        .of(CLINIC.part(WantedRecords.class).open(patient))
                        .getFirst()
                        .taken())
                .extracting(WantedSteps.Taken::author)
                .containsExactly(nurse.account(), nurse.account());
    }

    @Test
    void aMedicineIsComparedAndALaterChangeOfThePatientShows() {
        Entries entries = CLINIC.part(Entries.class);
        String id = entries.begin(patient, Medicine.FORM, atHome);
        entries.answer(one(id), Keys.fresh(), "M1", new Answer.Written("Valproate"), atHome);
        entries.answer(one(id), Keys.fresh(), "M6", chosen("yes"), atHome);
        browser.post(
                "/patients/" + patient + "/statements",
                Map.of("kind", "DRUG", "words", "Valproate 300", "start", "2024", "end", "", "source", "referral"));
        assertThat(browser.get(desk).body()).contains("dose not fully told", "Valproate 300", "told by referral");
        assertThat(browser.get("/intake").body()).contains("1 medicine to compare");
        browser.post(
                "/patients/" + patient + "/medicines/" + id, Map.of("verdict", "DIFFERS", "note", "referral: 300 mg"));
        assertThat(browser.get(desk).body())
                .contains("differs from the other list", "referral: 300 mg")
                .doesNotContain("changed by the patient since");
        assertThat(browser.get("/intake").body()).doesNotContain("medicine to compare");
        pause();
        entries.answer(one(id), Keys.fresh(), "M2", new Answer.Written("500 mg"), atHome);
        assertThat(browser.get(desk).body()).contains("changed by the patient since");
    }

    /** Until the clock shows another millisecond, so that the next answer is a later one. */
    private static void pause() {
        long now = System.currentTimeMillis();
        while (System.currentTimeMillis() == now) {
            Thread.onSpinWait();
        }
    }

    private Entry one(String id) {
        return CLINIC.part(Entries.class).one(patient, Medicine.FORM, id).orElseThrow();
    }

    @Test
    void onceCareIsTakenBackNothingFromHomeIsShownOnAnyPage() {
        says("B4", chosen("worse"));
        consents.say(patient, Purpose.CARE, true, atHome);
        assertThat(browser.get(desk).body()).contains("the team uses what comes from home for care");
        consents.say(patient, Purpose.CARE, false, atHome);
        assertThat(browser.get(desk).statusCode()).isEqualTo(403);
        assertThat(browser.get("/intake").body())
                .contains("Took the consent to care back")
                .doesNotContain("questions: 1", desk);
        assertThat(browser.get("/patients/" + patient).body())
                .contains("consent from home")
                .doesNotContain("questions: 1 answer");
    }

    @Test
    void aChildsNoStandsAtTheTop() {
        CLINIC.part(JdbcClient.class)
                .sql("update patient set birth_date = '2020-01-01' where id = ?")
                .param(patient)
                .update();
        assertThat(browser.get(desk).body()).doesNotContain("The child said no");
        consents.say(patient, Purpose.ASSENT, false, atHome);
        assertThat(browser.get(desk).body()).contains("The child said no to being filmed.");
        assertThat(browser.get("/intake").body()).contains("the child said no to films");
    }

    @Test
    void dailyLifeIsDrawnAndWrittenFromWhatWasAnswered() {
        assertThat(browser.get(desk).body()).doesNotContain("<polyline");
        says("E1", chosen("cannot"));
        says("E2", chosen("some"));
        says("E3", chosen("not-for-me"));
        says("E12", new Answer.Rated(7));
        assertThat(browser.get(desk).body())
                .contains("<polyline", "6 of 8 points, 2 of 10 answered", "trouble 75 %", "bother 7");
    }

    @Test
    void strangersAndTechnologistsDoNotSeeIt() {
        for (Role role : List.of(Role.TECHNOLOGIST, Role.RESEARCHER)) {
            Somebody other = Somebody.with(CLINIC, role, Standing.TEAM);
            try (Browser theirs = new Browser(CLINIC).as(other.account())) {
                assertThat(theirs.get("/intake").statusCode()).isEqualTo(403);
                assertThat(theirs.get(desk).statusCode()).isIn(403, 404);
            }
        }
        assertThat(browser.get("/worklist").body()).contains("href=\"/intake\"");
    }
}
