package org.polymyo.clinic.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.history.WantedRecord;
import org.polymyo.clinic.history.WantedRecords;
import org.polymyo.clinic.paper.DrawnPage;
import org.polymyo.clinic.paper.Paper;
import org.polymyo.clinic.paper.PatientPapers;
import org.polymyo.clinic.paper.Verdict;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A patient at home sends past records, with a browser that runs no script. */
class PapersTest {
    private static final Workspace CLINIC = PaperHome.CLINIC;

    private final PaperHome desk = new PaperHome();
    private final Somebody patient = desk.patient;
    private final Browser browser = desk.browser;
    private final String home = desk.home;
    private final String eeg = desk.eeg;
    private final PatientPapers papers = desk.papers;

    @AfterEach
    void ends() {
        browser.close();
    }

    private static byte[] page(double blur) {
        return DrawnPage.file(DrawnPage.of(20, 235, blur), "jpg");
    }

    private byte[] picture(Paper paper) {
        try {
            return papers.picture(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage seen(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    @Test
    void aPhotographIsLookedAtShownUprightAndHasNothingInItButItsPoints() throws Exception {
        byte[] phone = DrawnPage.lyingOnItsSide(page(0), "GPS 48.1371 N, PhoneModel".getBytes(ISO_8859_1));
        Paper paper = desk.sent("IMG_1.jpg", phone);
        assertThat(paper.verdict()).isEqualTo(Verdict.READABLE);
        assertThat(paper.width()).isEqualTo(1200);
        assertThat(paper.height()).isEqualTo(900);
        assertThat(new String(picture(paper), ISO_8859_1)).doesNotContain("Exif", "GPS", "PhoneModel");
        assertThat(browser.get(eeg + "/" + paper.id()).body()).contains("This photo is light and sharp.");
        String original = CLINIC.part(Recordings.class)
                .one(patient.patient(), paper.recording())
                .orElseThrow()
                .sha256();
        assertThat(original).isEqualTo(sha256(phone));
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void everyKindOfPictureAPhoneTakesIsRead() throws Exception {
        assertThat(desk.sent("a.png", DrawnPage.file(DrawnPage.of(20, 235, 0), "png"))
                        .verdict())
                .isEqualTo(Verdict.READABLE);
        byte[] heic = Verdict.class.getResourceAsStream("checkers.heic").readAllBytes();
        Paper apple = desk.sent("b.HEIC", heic);
        assertThat(apple.width()).isEqualTo(640);
        assertThat(apple.verdict()).isEqualTo(Verdict.READABLE);
        byte[] tiles = new String(heic, ISO_8859_1)
                .replaceFirst("(?s)(infe.{8})hvc1", "$1grid")
                .getBytes(ISO_8859_1);
        assertThat(desk.sent("c.heic", tiles).verdict()).isEqualTo(Verdict.OTHER_FORMAT);
    }

    @Test
    void aPhotographThatCannotBeReadSaysSoWithOneThingToDo() {
        Paper paper = desk.sent("IMG_2.jpg", page(5));
        assertThat(paper.verdict()).isEqualTo(Verdict.NOT_SHARP);
        String body = browser.get(eeg + "/" + paper.id()).body();
        assertThat(body).contains("This photo is not sharp.");
        assertThat(body.indexOf("value=\"AGAIN\"")).isLessThan(body.indexOf("value=\"KEEP\""));
        browser.post(eeg + "/" + paper.id(), Map.of("deed", "AGAIN"));
        assertThat(papers.of(patient.patient())).isEmpty();
    }

    @Test
    void fourButtonsCutWhatIsNotPaperAndOneTurnsIt() throws Exception {
        Paper paper = desk.sent("IMG_3.jpg", page(0));
        String place = eeg + "/" + paper.id();
        assertThat(browser.get(place).body())
                .contains("?top=8&amp;right=0&amp;bottom=0&amp;left=0")
                .contains("viewBox=\"0 0 900 1200\"");
        assertThat(browser.get(place + "?top=8&right=0&bottom=16&left=0").body())
                .contains("viewBox=\"0 96 900 912\"");
        browser.post(place, Map.of("deed", "KEEP", "top", "8", "right", "0", "bottom", "16", "left", "0"));
        assertThat(seen(picture(paper)).getHeight()).isEqualTo(912);
        assertThat(papers.one(patient.patient(), paper.id()).orElseThrow().kept())
                .isTrue();
        browser.post(place, Map.of("deed", "TURN"));
        assertThat(papers.one(patient.patient(), paper.id()).orElseThrow().width())
                .isEqualTo(1200);
        assertThat(browser.get(place + "?top=90&bottom=90").statusCode()).isEqualTo(400);
    }

    @Test
    void aPhotographThatBreaksOffIsNoPhotograph() {
        byte[] whole = page(0);
        Paper paper = desk.sent("IMG_4.jpg", Arrays.copyOf(whole, whole.length / 2));
        assertThat(paper.verdict()).isEqualTo(Verdict.DAMAGED);
        assertThat(browser.get(eeg + "/" + paper.id()).body()).contains("Nothing is wrong with your phone.");
    }

    @Test
    void aFileIsListedByItsNameAndTheClinicSavesItAsItWas() {
        desk.sent("letter \"><img src=x>.pdf", PaperHome.PDF.getBytes(ISO_8859_1));
        assertThat(browser.get(eeg).body()).contains("&gt;&lt;img src=x").doesNotContain("<img src=x");
        Paper paper = papers.of(patient.patient()).getFirst();
        try (Browser nurse = new Browser(CLINIC).as(nurse())) {
            HttpResponse<String> saved =
                    nurse.get("/patients/" + patient.patient() + "/papers/" + paper.id() + "/file");
            assertThat(saved.body()).isEqualTo(PaperHome.PDF);
            assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow())
                    .isEqualTo("attachment; filename=\"eeg.pdf\"");
            assertThat(nurse.get("/patients/" + patient.patient() + "/history").body())
                    .contains("Save letter");
        }
    }

    private String nurse() {
        Somebody nurse = Somebody.with(CLINIC, Role.NURSE, Standing.TEAM);
        CLINIC.part(JdbcClient.class)
                .sql("insert into care_member values (?, ?, 'test', 0, null)")
                .param(patient.patient())
                .param(nurse.account())
                .update();
        return nurse.account();
    }

    @Test
    void theOriginalOfAPhotographLeavesToNobody() {
        Paper paper = desk.sent("IMG_5.jpg", page(0));
        try (Browser nurse = new Browser(CLINIC).as(nurse())) {
            String place = "/patients/" + patient.patient() + "/papers/" + paper.id();
            assertThat(nurse.get(place + "/file").statusCode()).isEqualTo(404);
            HttpResponse<String> picture = nurse.get(place + "/picture");
            assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
            assertThat(picture.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    void aTestAHospitalHasIsATaskOfTheNurseThatFollowsWhatThePatientSays() {
        String question = home + "/questions/J1-mri-head";
        browser.post(
                question,
                Map.of("given", Keys.fresh(), "choice", "hospital", "hospital.where", "North", "hospital.city", "Ulm"));
        WantedRecords wanted = CLINIC.part(WantedRecords.class);
        assertThat(wanted.open(patient.patient()))
                .extracting(WantedRecord::hospital, WantedRecord::city)
                .containsExactly(tuple("North", "Ulm"));
        try (Browser nurse = new Browser(CLINIC).as(nurse())) {
            assertThat(nurse.get("/patients/" + patient.patient() + "/history").body())
                    .contains("MRI of the head</strong>: <span>North, Ulm</span>");
        }
        HttpResponse<String> have = browser.post(question, Map.of("given", Keys.fresh(), "choice", "have"));
        assertThat(Browser.leadsTo(have)).isEqualTo(home + "/papers/mri-head");
        assertThat(wanted.open(patient.patient())).isEmpty();
    }

    @Test
    void aFormWithAFileNeedsItsTokenAndPapersOfOthersAreNotThere() {
        Paper paper = desk.sent("a.pdf", PaperHome.PDF.getBytes(ISO_8859_1));
        HttpResponse<String> forged = browser.send(browser.request(eeg + "/uploads")
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(BodyPublishers.ofString("--xyz--\r\n")));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(browser.get(home + "/papers/emg/" + paper.id()).statusCode()).isEqualTo(404);
        assertThat(browser.get(home + "/papers/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void theTokenStandsInTheFormBeforeTheFile() {
        String body = browser.get(eeg).body();
        String form = body.substring(body.indexOf("<form class=\"paper\""));
        assertThat(form.indexOf("name=\"form-token\"")).isBetween(0, form.indexOf("type=\"file\""));
        String token = form.replaceFirst("(?s).*?name=\"form-token\" value=\"([^\"]+)\".*", "$1");
        String sent = "--xyz\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n" + token
                + "\r\n--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.pdf\"\r\n\r\n"
                + PaperHome.PDF
                + "\r\n--xyz--\r\n";
        HttpResponse<String> answer = browser.send(browser.request(eeg + "/uploads")
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(BodyPublishers.ofString(sent)));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(papers.of(patient.patient())).hasSize(1);
    }
}
