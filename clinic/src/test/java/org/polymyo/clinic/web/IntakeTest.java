package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.form.FormFile;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.intake.Given;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;

/** A patient at home, with a browser that runs no script. */
class IntakeTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();
    private static final Form FORM = FormFile.visitPreparation();
    private static final Pattern CHOICE = Pattern.compile("name=\"choice\"[^>]*value=\"([^\"]+)\"");

    private final Somebody patient = Somebody.with(CLINIC, Role.PATIENT, Standing.SELF);
    private final String home = "/patients/" + patient.patient() + "/preparation";

    private Preparation preparation() {
        return CLINIC.part(Preparations.class).of(patient.patient(), FORM).orElseThrow();
    }

    private Map<String, Answer> answers() {
        return CLINIC.part(Preparations.class).answers(preparation());
    }

    private Browser begun(String language) {
        Browser browser = new Browser(CLINIC).as(patient.account());
        browser.get(home);
        assertThat(browser.post(home + "/language", Map.of("tag", language)).statusCode())
                .isEqualTo(302);
        welcomed(browser);
        return browser;
    }

    /** Takes every step before the questions. */
    private void welcomed(Browser browser) {
        browser.get(home + "/safety");
        choose(browser, "A2", "choice", "fine");
        browser.post(home + "/safety", Map.of());
        for (String choice : List.of("care", "team", "studies", "teaching", "improving")) {
            browser.post(home + "/choices/" + choice, Map.of("yes", String.valueOf(choice.equals("care"))));
        }
        assertThat(browser.get(home).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> choose(Browser browser, String question, String... fields) {
        Map<String, String> sent = new HashMap<>(Map.of("given", Keys.fresh()));
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return browser.post(home + "/questions/" + question, sent);
    }

    @Test
    void everyQuestionCanBeAnsweredFromItsPageToTheEnd() {
        Random chance = new Random(5);
        try (Browser browser = begun("en")) {
            List<String> way = new ArrayList<>();
            String next = home + "/questions/A1";
            while (!next.endsWith("/review")) {
                way.add(next);
                String page = browser.get(next).body();
                List<String> choices = CHOICE.matcher(page)
                        .results()
                        .map((MatchResult m) -> m.group(1))
                        .toList();
                Map<String, String> sent = new HashMap<>(Map.of("given", Keys.fresh()));
                if (choices.isEmpty() || next.endsWith("A2")) {
                    sent.put("why", "NOT_SURE");
                } else {
                    sent.put("choice", choices.get(chance.nextInt(choices.size())));
                }
                HttpResponse<String> answered = browser.post(next, sent);
                assertThat(answered.statusCode()).as(next).isEqualTo(302);
                next = pastPapers(browser, Browser.leadsTo(answered));
            }
            assertThat(way).doesNotHaveDuplicates().hasSizeGreaterThan(55);
            assertThat(new Walk(FORM, answers()).next()).isEmpty();
            assertThat(browser.get(home + "/review").body()).contains("Send to the clinic");
            browser.post(home + "/sent", Map.of());
            assertThat(browser.get(home).body()).contains("Your answers are with the clinic.");
        }
    }

    /** A test the patient has can be sent at once, or later. */
    private static String pastPapers(Browser browser, String place) {
        if (!place.contains("/papers/")) {
            return place;
        }
        return browser.get(place).body().replaceFirst("(?s).*?href=\"([^\"]+(/questions/[^\"]+|/review))\".*", "$1");
    }

    @Test
    void veryJerkyHandsConfirmEveryAnswerBeforeItCounts() {
        try (Browser browser = begun("en")) {
            choose(browser, "A2", "choice", "very");
            HttpResponse<String> chosen = choose(browser, "C2", "choice", "drop");
            assertThat(chosen.statusCode()).isEqualTo(200);
            assertThat(chosen.body()).contains("You chose: A hand or leg lets go and drops");
            assertThat(answers()).doesNotContainKey("C2");
            choose(browser, "C2", "choice", "drop", "sure", "yes");
            assertThat(answers()).containsEntry("C2", new Answer.Chosen(List.of(Answer.Pick.of("drop"))));
        }
    }

    @Test
    void noMoreThanFiveAnswersStandBeforeVeryJerkyHandsAndNoneIsLost() {
        try (Browser browser = begun("en")) {
            choose(browser, "A2", "choice", "very");
            String first = browser.get(home + "/questions/C1").body();
            assertThat(CHOICE.matcher(first).results()).hasSize(5);
            String second = choose(browser, "C1", "choice", "neck", "part", "1").body();
            assertThat(second).contains("<input type=\"hidden\" name=\"choice\" value=\"neck\"");
        }
    }

    @Test
    void aChangedAnswerStandsBesideTheFirst() {
        try (Browser browser = begun("en")) {
            choose(browser, "B2", "choice", "day");
            choose(browser, "B2", "choice", "weeks");
            assertThat(CLINIC.part(Preparations.class).given(preparation()).stream()
                            .filter(given -> given.question().equals("B2"))
                            .map(Given::answer))
                    .containsExactly(
                            new Answer.Chosen(List.of(Answer.Pick.of("day"))),
                            new Answer.Chosen(List.of(Answer.Pick.of("weeks"))));
        }
    }

    @Test
    void anAnswerSentTwiceIsKeptOnce() {
        try (Browser browser = begun("en")) {
            String id = Keys.fresh();
            choose(browser, "B2", "choice", "day", "given", id);
            choose(browser, "B2", "choice", "day", "given", id);
            assertThat(CLINIC.part(Preparations.class).given(preparation()))
                    .filteredOn(given -> given.question().equals("B2"))
                    .hasSize(1);
        }
    }

    @Test
    void anAnswerThatDoesNotFitIsToldAndNothingIsLost() {
        try (Browser browser = begun("en")) {
            choose(browser, "B1", "year", "2020");
            HttpResponse<String> refused = choose(browser, "B1");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Please give a day, a month, a year or your age.");
            assertThat(answers()).containsKey("B1");
        }
    }

    @Test
    void aListGrowsAndShrinksEntryByEntry() {
        try (Browser browser = begun("en")) {
            choose(browser, "F1", "name", "Levetiracetam", "strength", "500 mg", "stay", "yes");
            choose(browser, "F1", "name", "Piracetam", "stay", "yes");
            choose(browser, "F1", "remove", "0", "stay", "yes");
            assertThat(answers()).containsEntry("F1", new Answer.Listed(List.of(Map.of("name", "Piracetam"))));
        }
    }

    @Test
    void aLanguageWrittenFromTheRightIsAndSaysThatNobodyReadIt() {
        try (Browser browser = begun("ar")) {
            assertThat(browser.get(home + "/questions/B1").body())
                    .contains("<html lang=\"ar\" dir=\"rtl\"")
                    .contains("متى لاحظت النفضات أول مرة؟")
                    .contains("ترجمت آلة هذا النص");
        }
    }

    @Test
    void aNurseOfTheTeamWritesForThePatientUnderTheirOwnName() {
        Somebody nurse = Somebody.with(CLINIC, Role.NURSE, Standing.TEAM);
        String theirs = "/patients/" + nurse.patient() + "/preparation";
        try (Browser browser = new Browser(CLINIC).as(nurse.account())) {
            browser.get(theirs);
            browser.post(theirs + "/language", Map.of("tag", "en"));
            browser.get(theirs);
            browser.post(theirs + "/questions/B2", Map.of("given", Keys.fresh(), "choice", "day"));
        }
        Preparations kept = CLINIC.part(Preparations.class);
        assertThat(kept.given(kept.of(nurse.patient(), FORM).orElseThrow()))
                .singleElement()
                .satisfies(given -> assertThat(given.author()).isEqualTo(nurse.account()));
    }
}
