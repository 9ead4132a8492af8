package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.home.Filming;
import org.polymyo.clinic.home.Take;
import org.polymyo.clinic.home.Takes;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Purpose;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Statements;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.upload.Quarantine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Films patients make at home: how each arrives without script, what is said and seen of it, and what goes wrong. */
class FilmsFromHomeTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    private static Take newest(Workspace clinic, AtHome home, String clip) {
        Take take = clinic.part(Takes.class).newest(home.patient().patient()).get(clip);
        assertThat(take).isNotNull();
        return take;
    }

    private static Take newest(AtHome home, String clip) {
        return newest(CLINIC, home, clip);
    }

    private static Arrived recording(Workspace clinic, AtHome home, String clip) {
        String id = newest(clinic, home, clip).recording().orElseThrow();
        return clinic.part(Recordings.class).one(home.patient().patient(), id).orElseThrow();
    }

    private static byte[] film(String words) {
        return (new String(AtHome.FILM, StandardCharsets.ISO_8859_1) + words).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** F-1, F-7: the same bytes are kept once, with the right fingerprint. */
    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aFilmOfThePhonesOwnCameraArrivesWholeWithoutScriptAndIsKeptOnce(Databases database) {
        Workspace clinic = database.shared();
        try (AtHome home = AtHome.in(clinic)) {
            byte[] film = Arrays.copyOf(AtHome.FILM, 3_000_000);
            assertThat(Browser.leadsTo(home.film("rest", "IMG_1.mp4", film))).isEqualTo(home.at("/films/rest"));
            Arrived arrived = recording(clinic, home, "rest");
            assertThat(arrived.size()).isEqualTo(film.length);
            assertThat(arrived.sha256()).isEqualTo(Fingerprint.of(film));
            HttpResponse<String> again = home.film("arms-out", "IMG_2.mp4", film);
            assertThat(again.headers().firstValue("Location").orElseThrow()).contains("fault=known");
            assertThat(clinic.part(Recordings.class).of(home.patient().patient()))
                    .hasSize(1);
            assertThat(home.page("/films/arms-out?fault=known&day=2026-05-03"))
                    .contains("You already sent this clip on 2026-05-03.");
        }
    }

    /** F-1: a form that breaks off leaves nothing behind. */
    @Test
    void aFormThatBreaksOffCountsForNothing() {
        try (AtHome home = AtHome.in(CLINIC)) {
            String page = home.page("/films/rest");
            assertThat(page).contains("enctype=\"multipart/form-data\"");
            String broken =
                    "------polymyo\r\nContent-Disposition: form-data; name=\"film\"; filename=\"a.mp4\"\r\n\r\nabc";
            HttpResponse<String> answer = home.browser()
                    .send(
                            "POST",
                            home.at("/films/rest/file"),
                            Map.of("Content-Type", "multipart/form-data; boundary=----polymyo"),
                            BodyPublishers.ofString(broken));
            assertThat(answer.statusCode()).isIn(302, 400, 403, 500);
            assertThat(CLINIC.part(Recordings.class).of(home.patient().patient()))
                    .isEmpty();
            assertThat(CLINIC.part(Takes.class).of(home.patient().patient())).isEmpty();
        }
    }

    @Test
    void aFilmWithAForgedTokenOrOfAnotherPatientIsRefused() {
        try (AtHome home = AtHome.in(CLINIC);
                AtHome other = AtHome.in(CLINIC)) {
            assertThat(home.film("rest", "a.mp4", AtHome.FILM, "guessed").statusCode())
                    .isEqualTo(403);
            var stranger = new AtHome(other.patient(), home.browser());
            home.page("/films/rest");
            assertThat(stranger.film("rest", "a.mp4", AtHome.FILM).statusCode()).isEqualTo(403);
            assertThat(CLINIC.part(Takes.class).of(other.patient().patient())).isEmpty();
        }
    }

    /** F-2: a photograph is told to be one before anything is kept; F-19: so is what is no film. */
    @Test
    void aPhotographOrAnotherFileIsRefusedInWordsThatSayWhatToDo() {
        try (AtHome home = AtHome.in(CLINIC)) {
            HttpResponse<String> photo = home.film("rest", "IMG_1.HEIC", AtHome.FILM);
            assertThat(photo.headers().firstValue("Location").orElseThrow()).endsWith("fault=photo");
            assertThat(home.page("/films/rest?fault=photo")).contains("This is a photo. Please choose a film.");
            HttpResponse<String> other = home.film("rest", "notes.docx", AtHome.FILM);
            assertThat(other.headers().firstValue("Location").orElseThrow()).endsWith("fault=not-film");
            home.film("rest", "a.mp4", "<html>no film".getBytes(StandardCharsets.US_ASCII));
            assertThat(home.page("/films/rest")).contains("Nothing is wrong with your phone. Try filming again.");
        }
    }

    /** F-3: four gigabytes are refused before a byte is sent. */
    @Test
    void aFilmOfFourGigabytesIsRefusedBeforeAByteOfItIsSent() {
        try (AtHome home = AtHome.in(CLINIC)) {
            home.page("/films/rest");
            Map<String, String> told = Map.of(
                    "take", Keys.fresh(), "way", "CAMERA", "size", "4294967296", "name", "long.mp4", "made", "0");
            assertThat(home.post("/films/rest/takes", told).statusCode()).isEqualTo(413);
            assertThat(home.page("/films/rest?fault=too-long")).contains("Choose the 60 seconds that matter");
            assertThat(CLINIC.part(Takes.class).of(home.patient().patient())).isEmpty();
        }
    }

    /** F-6: who says that somebody else is in a film has it set aside at once, until a person decides. */
    @Test
    void aFilmOfSomebodyElseIsSetAsideAndTheTeamSeesWhy() {
        try (AtHome home = AtHome.in(CLINIC)) {
            home.film("rest", "a.mp4", film("else"));
            Take take = newest(home, "rest");
            home.post("/films/rest/takes/" + take.id() + "/about", Map.of("who", "other"));
            assertThat(recording(CLINIC, home, "rest").reason()).isEqualTo(Filming.NOT_PATIENT);
            assertThat(home.page("/films/rest")).contains("The clinic looks at this film first.");
            assertThat(home.browser().get(home.at("/films/rest/media")).statusCode())
                    .isEqualTo(404);
        }
    }

    /** F-6: nothing that was computed of it stays, and the patient is told to film again. */
    @Test
    void aStoppedFilmIsRemovedWithAllThatWasMadeOfIt() throws Exception {
        try (AtHome home = AtHome.in(CLINIC)) {
            home.film("rest", "a.mp4", film("remove"));
            Arrived film = recording(CLINIC, home, "rest");
            Stored.document(CLINIC, home.patient(), film.id(), "report.json", new byte[] {1});
            Somebody nurse = Somebody.with(CLINIC, Role.NURSE, Standing.TEAM);
            CLINIC.part(CareTeams.class).join(home.patient().patient(), nurse.account(), "test");
            try (Browser staff = new Browser(CLINIC).as(nurse.account())) {
                String page = "/patients/" + home.patient().patient() + "/films";
                assertThat(staff.get(page).body()).contains("code held up at the beginning");
                String check = page + "/" + newest(home, "rest").id() + "/check";
                Map<String, String> seen = Map.of("identity", "NOT_OR_UNSURE", "use", "NONE");
                assertThat(staff.post(check, seen).statusCode()).isEqualTo(400);
                Map<String, String> why = Map.of("identity", "NOT_OR_UNSURE", "use", "NONE", "reason", "another man");
                assertThat(staff.post(check, why).statusCode()).isEqualTo(302);
                assertThat(staff.get(page).body()).contains("is not, or cannot tell; not usable", "another man");
            }
            Arrived stopped = recording(CLINIC, home, "rest");
            assertThat(stopped.isUsable()).isFalse();
            assertThat(CLINIC.part(Quarantine.class).remove(stopped, nurse.account(), "somebody else"))
                    .isTrue();
            assertThat(CLINIC.part(Recordings.class).of(home.patient().patient()))
                    .isEmpty();
            assertThat(CLINIC.part(Recordings.class).made(film.id(), "report.json"))
                    .isEmpty();
            assertThat(home.page("/films/rest")).contains("The clinic took this film out. You can film again.");
        }
    }

    /** F-13: the card again, and an open safety item in the chart, once. */
    @Test
    void aFilmThatWorriedThePatientLeadsToTheSafetyCardAndIntoTheChartOnce() {
        try (AtHome home = AtHome.in(CLINIC)) {
            home.film("sleep", "a.mp4", film("worry"));
            String about = "/films/sleep/takes/" + newest(home, "sleep").id() + "/about";
            home.post(about, Map.of("worried", "on"));
            home.post(about, Map.of("worried", "on", "typical", "worse"));
            assertThat(home.page("/films/sleep?saved=worried"))
                    .contains("Please read when to call for help.", "/preparation/safety");
            assertThat(CLINIC.part(Statements.class).of(home.patient().patient()))
                    .filteredOn(said -> said.kind() == Statement.Kind.SAFETY)
                    .hasSize(1);
        }
    }

    /** F-15: a phone whose clock is wrong by a day, or says nothing, is not believed: the patient is asked. */
    @Test
    void aPhoneWithAWrongClockLeadsToTheQuestionWhenItWasFilmed() {
        Instant now = Instant.now();
        for (Duration wrong : new Duration[] {Duration.ofDays(400), Duration.ofHours(25), Duration.ofDays(-2)}) {
            assertThat(take(now.minus(wrong), now).isOfUnknownTime()).isTrue();
        }
        assertThat(take(now.minusSeconds(3600), now).isOfUnknownTime()).isFalse();
        try (AtHome home = AtHome.in(CLINIC)) {
            home.film("rest", "a.mp4", film("when"));
            assertThat(home.page("/films/rest")).contains("When was this filmed?");
        }
    }

    private static Take take(Instant made, Instant told) {
        return new Take("", "rest", Take.Way.CAMERA, Optional.of(made), told, Optional.empty());
    }

    /** F-8: a child that said no is not filmed, and its guardian is told so. */
    @Test
    void aChildThatSaidNoIsNotFilmed() {
        try (AtHome home = AtHome.in(CLINIC)) {
            CLINIC.part(JdbcClient.class)
                    .sql("update patient set birth_date = '2020-02-03' where id = ?")
                    .param(home.patient().patient())
                    .update();
            CLINIC.part(Consents.class).say(home.patient().patient(), Purpose.ASSENT, false, "test");
            assertThat(home.page("/films")).contains("Your child said no to films.");
            assertThat(Browser.leadsTo(home.browser().get(home.at("/films/rest"))))
                    .isEqualTo(home.at("/films"));
            Map<String, String> told = Map.of("take", Keys.fresh(), "way", "CAMERA", "size", "10", "name", "a.mp4");
            assertThat(home.post("/films/rest/takes", told).statusCode()).isEqualTo(409);
        }
    }

    @Test
    void whatCannotBeDoneIsSaidAndTheNextClipIsOffered() {
        try (AtHome home = AtHome.in(CLINIC)) {
            home.page("/films/rest");
            home.post("/films/rest/cannot", Map.of());
            assertThat(home.page("/films/rest")).contains("That is fine.", "Next film: Arms out");
            assertThat(home.page("/films")).contains("You have made 1 of 10 films.");
        }
    }

    @Test
    void onlyOnThePageThatFilmsMayTheBrowserUseTheCamera() {
        try (AtHome home = AtHome.in(CLINIC)) {
            assertThat(home.browser()
                            .get(home.at("/films/rest/record"))
                            .headers()
                            .firstValue("Permissions-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("camera=(self)"));
            assertThat(home.browser().get(home.at("/films/rest")).headers().firstValue("Permissions-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("camera=()"));
        }
    }
}
