package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.FormFile;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.Relative;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A patient at home lists medicines and relatives, with a browser that runs no script. */
class ListsTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    private final Somebody patient = Somebody.with(CLINIC, Role.PATIENT, Standing.SELF);
    private final Browser browser = new Browser(CLINIC).as(patient.account());
    private final String home = "/patients/" + patient.patient() + "/preparation";
    private final Entries entries = CLINIC.part(Entries.class);

    @BeforeEach
    void begins() {
        browser.get(home);
        browser.post(home + "/language", Map.of("tag", "en"));
    }

    @AfterEach
    void ends() {
        browser.close();
    }

    private HttpResponse<String> say(String page, String... fields) {
        Map<String, String> sent = new HashMap<>(Map.of("given", Keys.fresh()));
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return browser.post(page, sent);
    }

    private String begun(String list) {
        browser.get(home + "/lists/" + list);
        return Browser.leadsTo(browser.post(home + "/lists/" + list, Map.of()));
    }

    /** Answers one question after the other, as each page leads to the next. */
    private String told(String list, String[]... answers) {
        String page = begun(list);
        for (String[] answer : answers) {
            HttpResponse<String> next = say(page, answer);
            assertThat(next.statusCode()).as(page + " " + List.of(answer)).isEqualTo(302);
            page = Browser.leadsTo(next);
        }
        return page;
    }

    private static String[] is(String... fields) {
        return fields;
    }

    private Map<String, Answer> answers() {
        Preparations preparations = CLINIC.part(Preparations.class);
        return preparations.answers(
                preparations.of(patient.patient(), FormFile.visitPreparation()).orElseThrow());
    }

    private List<Medicine> medicines() {
        return Medicine.of(entries, patient.patient());
    }

    private String levetiracetam() {
        return told(
                "medicines",
                is("text", "Levetiracetam"),
                is("text", "500 mg"),
                is("text", "one in the morning, two at night"),
                is("year", "2024", "month", "6"),
                is("choice", "jerks"),
                is("choice", "yes"),
                is("choice", "no"),
                is("choice", "lot"));
    }

    @Test
    void aMedicineIsToldQuestionByQuestionAndStandsOnTheListInThePatientsWords() {
        String entry = levetiracetam();
        assertThat(entry).matches(".*/lists/medicines/[0-9a-f-]{36}");
        assertThat(browser.get(home + "/lists/medicines").body())
                .contains("Levetiracetam, 500 mg")
                .contains("one in the morning, two at night");
        assertThat(medicines()).singleElement().satisfies(medicine -> {
            assertThat(medicine.status()).isEqualTo(Medicine.Status.ACTIVE);
            assertThat(medicine.since().orElseThrow().earliest()).hasToString("2024-06-01");
            assertThat(medicine.since().orElseThrow().latest()).hasToString("2024-06-30");
            assertThat(medicine.effect().option()).isEqualTo("lot");
        });
    }

    @Test
    void theListAnswersTheQuestionsBeforeTheVisitSoThatNobodyIsAskedTwice() {
        levetiracetam();
        assertThat(Browser.leadsTo(browser.get(home + "/questions/F1"))).isEqualTo(home + "/lists/medicines");
        assertThat(answers().get("F1"))
                .isEqualTo(new Answer.Listed(List.of(Map.of(
                        "name", "Levetiracetam",
                        "strength", "500 mg",
                        "times", "one in the morning, two at night",
                        "since", "2024-06"))));
        assertThat(answers().get("F3"))
                .isEqualTo(
                        new Answer.Listed(List.of(Map.of("name", "Levetiracetam", "dose", "500 mg", "result", "lot"))));
        say(home + "/questions/A2", "choice", "fine");
        browser.post(home + "/safety", Map.of());
        for (String choice : List.of("care", "team", "studies", "teaching", "improving")) {
            browser.post(home + "/choices/" + choice, Map.of("yes", "true"));
        }
        assertThat(Browser.leadsTo(browser.post(home + "/lists/medicines/done", Map.of())))
                .isEqualTo(home + "/questions/F4");
    }

    @Test
    void anEmptyListIsAnAnswerAndSoIsWhyThereIsNone() {
        browser.get(home + "/lists/family");
        browser.post(home + "/lists/family/done", Map.of());
        assertThat(answers().get("H1")).isEqualTo(new Answer.Listed(List.of()));
        browser.post(home + "/lists/family/done", Map.of("why", "NOT_SURE"));
        assertThat(answers().get("H1")).isEqualTo(new Answer.Absent(Answer.Why.NOT_SURE));
    }

    @Test
    void aChangedAnswerLeadsBackToTheMedicineAndBothVersionsStay() {
        String entry = levetiracetam();
        assertThat(Browser.leadsTo(say(entry + "/questions/M2", "text", "1000 mg")))
                .isEqualTo(entry);
        String key = entry.substring(entry.lastIndexOf('/') + 1);
        assertThat(entries.given(key).stream()
                        .filter(given -> given.question().equals("M2"))
                        .map(given -> given.answer()))
                .containsExactly(new Answer.Written("500 mg"), new Answer.Written("1000 mg"));
    }

    @Test
    void aStoppedMedicineSaysWhenAndWhy() {
        String page = told(
                "medicines",
                is("text", "Piracetam"),
                is("why", "NOT_SURE"),
                is("why", "SKIPPED"),
                is("year", "2020"),
                is("choice", "other", "other.for", "for my hands"),
                is("choice", "no"),
                is("year", "2021"),
                is("choice", "ill"),
                is("choice", "worse"));
        assertThat(page).doesNotContain("questions");
        assertThat(medicines()).singleElement().satisfies(medicine -> {
            assertThat(medicine.status()).isEqualTo(Medicine.Status.STOPPED);
            assertThat(medicine.whyStopped().option()).isEqualTo("ill");
            assertThat(medicine.reason()).isEqualTo(new Medicine.Told("other", "for my hands"));
        });
        assertThat(answers().get("F1")).isEqualTo(new Answer.Listed(List.of()));
    }

    @Test
    void whatIsTakenOffTheListCanBePutBack() {
        String entry = levetiracetam();
        browser.post(entry, Map.of("off", "true"));
        assertThat(medicines()).extracting(Medicine::status).containsExactly(Medicine.Status.REMOVED);
        assertThat(answers().get("F1")).isEqualTo(new Answer.Listed(List.of()));
        browser.post(entry, Map.of("off", "false"));
        assertThat(medicines()).extracting(Medicine::status).containsExactly(Medicine.Status.ACTIVE);
    }

    @Test
    void aRelativeHasASideOnlyWhereThereAreTwoAndStandsInTheTreeOfTheClinic() {
        told("family", is("choice", "mother"), is("choice", "jerks"), is("text", "about 40"), is("choice", "yes"));
        told("family", is("choice", "uncle"), is("choice", "fathers"), is("choice", "well"), is("choice", "no"));
        assertThat(Relative.of(entries, patient.patient()))
                .extracting(Relative::code)
                .containsExactly("MTH", "PUNCLE");
        Somebody nurse = colleague(Role.NURSE);
        try (Browser staff = new Browser(CLINIC).as(nurse.account())) {
            assertThat(staff.get("/patients/" + patient.patient() + "/history").body())
                    .contains("uncle, father&#39;s side</strong>: <span>well; died</span>")
                    .contains("began: about 40")
                    .contains("<svg class=\"pedigree\"");
        }
    }

    private Somebody colleague(Role role) {
        Somebody colleague = Somebody.with(CLINIC, role, Standing.TEAM);
        CLINIC.part(JdbcClient.class)
                .sql("insert into care_member values (?, ?, 'test', 0, null)")
                .param(patient.patient())
                .param(colleague.account())
                .update();
        return colleague;
    }

    @Test
    void veryJerkyHandsConfirmWhatTheySayOfAMedicine() {
        say(home + "/questions/A2", "choice", "very");
        String page = begun("medicines");
        assertThat(say(page, "text", "Clonazepam").body()).contains("You chose: Clonazepam");
        assertThat(medicines()).isEmpty();
        say(page, "text", "Clonazepam", "sure", "yes");
        assertThat(medicines()).extracting(Medicine::name).containsExactly("Clonazepam");
    }

    @Test
    void aListNobodyKnowsAndAnEntryOfSomebodyElseAreNotThere() {
        assertThat(browser.get(home + "/lists/others").statusCode()).isEqualTo(404);
        Somebody other = Somebody.with(CLINIC, Role.PATIENT, Standing.SELF);
        String theirs = entries.begin(other.patient(), Medicine.FORM, other.account());
        assertThat(browser.get(home + "/lists/medicines/" + theirs).statusCode())
                .isEqualTo(404);
        assertThat(say(home + "/lists/medicines/" + theirs + "/questions/M1", "text", "x")
                        .statusCode())
                .isEqualTo(404);
    }
}
