package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Pass;
import org.polymyo.clinic.intake.Passes;
import org.polymyo.clinic.intake.Purpose;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.patient.CareTeams.Spokesperson;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How patients, and who helps or speaks for them, come in from home, and how nobody else does. */
class EntryTest {
    private static final Pattern LINK = Pattern.compile("/enter/([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("class=\"code big\">([0-9]{6})<");

    /** What a nurse hands over. */
    private record Letter(String link, String code) {}

    private static Letter invited(Workspace clinic, Somebody nurse, Spokesperson relation, Pass.Proof proof) {
        try (Browser browser = new Browser(clinic).as(nurse.account())) {
            String page = "/patients/" + nurse.patient() + "/invitations";
            browser.get(page);
            HttpResponse<String> answer =
                    browser.post(page, Map.of("relation", relation.name(), "name", "Somebody", "proof", proof.name()));
            Matcher link = LINK.matcher(answer.body());
            Matcher code = CODE.matcher(answer.body());
            assertThat(link.find()).isTrue();
            return new Letter("/enter/" + link.group(1), code.find() ? code.group(1) : "");
        }
    }

    private static Somebody nurse(Workspace clinic) {
        return Somebody.with(clinic, Role.NURSE, Standing.TEAM);
    }

    private static HttpResponse<String> enter(Browser browser, Letter letter) {
        browser.get(letter.link() + "?language=en");
        return browser.post(letter.link(), Map.of("language", "en", "code", letter.code()));
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aLinkWithItsCodeLeadsToTheLanguageTheHandsTheSafetyCardAndEachConsentInTurn(Databases database) {
        Workspace clinic = database.shared();
        Somebody nurse = nurse(clinic);
        Letter letter = invited(clinic, nurse, Spokesperson.SELF, Pass.Proof.CODE);
        String home = "/patients/" + nurse.patient() + "/preparation";
        try (Browser browser = new Browser(clinic)) {
            assertThat(browser.get(letter.link()).body()).contains("English", "español", "العربية");
            assertThat(Browser.leadsTo(enter(browser, letter))).isEqualTo(home);
            assertThat(Browser.leadsTo(browser.get(home))).isEqualTo(home + "/questions/A2");
            browser.get(home + "/questions/A2");
            HttpResponse<String> hands =
                    browser.post(home + "/questions/A2", Map.of("given", Keys.fresh(), "choice", "bit"));
            assertThat(Browser.leadsTo(hands)).isEqualTo(home + "/safety");
            HttpResponse<String> next = browser.post(home + "/safety", Map.of());
            for (String purpose : List.of("care", "team", "studies", "teaching", "improving")) {
                assertThat(Browser.leadsTo(next)).isEqualTo(home + "/choices/" + purpose);
                next = browser.post(home + "/choices/" + purpose, Map.of("yes", "true"));
            }
            assertThat(Browser.leadsTo(next)).isEqualTo(home);
            assertThat(browser.get(home).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aLinkCountsOnceAndTheClinicSeesThatItWasTriedAgain(Databases database) {
        Workspace clinic = database.shared();
        Somebody nurse = nurse(clinic);
        Letter letter = invited(clinic, nurse, Spokesperson.SELF, Pass.Proof.CODE);
        try (Browser first = new Browser(clinic);
                Browser second = new Browser(clinic)) {
            second.get(letter.link() + "?language=en");
            enter(first, letter);
            HttpResponse<String> again = second.post(letter.link(), Map.of("language", "en", "code", letter.code()));
            assertThat(again.statusCode()).isEqualTo(410);
            assertThat(again.body()).contains("This link does not work any more");
            assertThat(second.get("/patients/" + nurse.patient() + "/preparation")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(Browser.leadsTo(first.get(letter.link())))
                    .isEqualTo("/patients/" + nurse.patient() + "/preparation");
        }
        assertThat(clinic.part(Passes.class).ofPatient(nurse.patient()))
                .singleElement()
                .satisfies(pass -> assertThat(pass.state()).isEqualTo(Pass.State.USED_AGAIN));
    }

    @ParameterizedTest
    @EnumSource(Pass.Proof.class)
    void aLinkGuessedAtFiveTimesIsClosedToWhoeverKnowsTheProof(Pass.Proof proof) {
        Workspace clinic = Databases.EMBEDDED.shared();
        Somebody nurse = nurse(clinic);
        Letter letter = invited(clinic, nurse, Spokesperson.SELF, proof);
        Map<String, String> right = proof == Pass.Proof.CODE
                ? Map.of("language", "en", "code", letter.code())
                : Map.of("language", "en", "year", "1970", "month", "1", "day", "1");
        try (Browser browser = new Browser(clinic)) {
            browser.get(letter.link() + "?language=en");
            for (int i = 0; i < 5; i++) {
                HttpResponse<String> wrong = browser.post(letter.link(), Map.of("language", "en", "code", "00000" + i));
                assertThat(wrong.statusCode()).isIn(410, 422);
            }
            assertThat(browser.post(letter.link(), right).statusCode()).isEqualTo(410);
        }
        try (Browser browser = new Browser(clinic)) {
            Letter fresh = invited(clinic, nurse, Spokesperson.SELF, proof);
            browser.get(fresh.link() + "?language=en");
            assertThat(browser.post(
                                    fresh.link(),
                                    fresh.code().isEmpty() ? right : Map.of("language", "en", "code", fresh.code()))
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aGuardianWhoseAccessEndsIsOutAtTheNextRequest(Databases database) {
        Workspace clinic = database.shared();
        Somebody nurse = nurse(clinic);
        child(clinic, nurse.patient());
        Letter letter = invited(clinic, nurse, Spokesperson.GUARDIAN, Pass.Proof.CODE);
        String home = "/patients/" + nurse.patient() + "/preparation";
        try (Browser guardian = new Browser(clinic);
                Browser staff = new Browser(clinic).as(nurse.account())) {
            enter(guardian, letter);
            assertThat(guardian.get(home + "/choices").statusCode()).isEqualTo(200);
            String account = clinic.part(CareTeams.class)
                    .speakers(nurse.patient())
                    .getFirst()
                    .account();
            staff.get("/patients/" + nurse.patient() + "/invitations");
            staff.post("/patients/" + nurse.patient() + "/spokespeople/" + account + "/end", Map.of());
            assertThat(guardian.get(home + "/choices").statusCode()).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aChildIsAskedOnItsOwnScreenAndAHelperDecidesNothing(Databases database) {
        Workspace clinic = database.shared();
        Somebody nurse = nurse(clinic);
        child(clinic, nurse.patient());
        String home = "/patients/" + nurse.patient() + "/preparation";
        Letter letter = invited(clinic, nurse, Spokesperson.HELPER, Pass.Proof.CODE);
        try (Browser helper = new Browser(clinic)) {
            enter(helper, letter);
            assertThat(helper.get(home + "/questions/A2").statusCode()).isEqualTo(200);
            assertThat(helper.get(home + "/choices").statusCode()).isEqualTo(403);
            assertThat(helper.post(home + "/choices/care", Map.of("yes", "true"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(helper.get("/patients/" + nurse.patient() + "/access").statusCode())
                    .isEqualTo(403);
        }
        Letter guardians = invited(clinic, nurse, Spokesperson.GUARDIAN, Pass.Proof.CODE);
        try (Browser guardian = new Browser(clinic)) {
            enter(guardian, guardians);
            guardian.get(home + "/choices");
            for (String purpose : List.of("care", "team", "studies", "teaching", "improving")) {
                guardian.post(home + "/choices/" + purpose, Map.of("yes", "true"));
            }
            guardian.post(home + "/safety", Map.of());
            assertThat(guardian.get(home + "/child").body()).contains("Hello Given!", "You may say no.");
            Consents consents = clinic.part(Consents.class);
            assertThat(consents.agreed(nurse.patient(), Purpose.ASSENT)).isEmpty();
            guardian.post(home + "/child", Map.of("yes", "false"));
            assertThat(consents.agreed(nurse.patient(), Purpose.ASSENT)).isEqualTo(Optional.of(false));
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whoTakesTheConsentToCareBackIsHiddenFromTheTeamAndBothWordsStay(Databases database) {
        Workspace clinic = database.shared();
        Somebody nurse = nurse(clinic);
        String home = "/patients/" + nurse.patient() + "/preparation";
        Letter letter = invited(clinic, nurse, Spokesperson.SELF, Pass.Proof.CODE);
        try (Browser patient = new Browser(clinic);
                Browser staff = new Browser(clinic).as(nurse.account())) {
            enter(patient, letter);
            patient.get(home + "/choices");
            patient.post(home + "/choices/care", Map.of("yes", "true"));
            assertThat(staff.get(home + "/review").statusCode()).isEqualTo(200);
            patient.post(home + "/choices/care", Map.of("yes", "false"));
            assertThat(staff.get(home + "/review").statusCode()).isEqualTo(403);
            assertThat(patient.get(home + "/choices").body()).contains("Your team no longer sees what you send");
            assertThat(clinic.part(Consents.class).all(nurse.patient())).hasSize(2);
        }
    }

    private static void child(Workspace clinic, String patient) {
        clinic.part(JdbcClient.class)
                .sql("update patient set birth_date = '2020-02-03' where id = ?")
                .param(patient)
                .update();
    }
}
