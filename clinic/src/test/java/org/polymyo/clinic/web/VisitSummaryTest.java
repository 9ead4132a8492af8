package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Ask;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.form.FormFile;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.Relative;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Entry;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.Purpose;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;

/** What is known before a visit, on a screen and on one sheet of paper. */
class VisitSummaryTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    private final Somebody doctor = Somebody.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
    private final String patient = doctor.patient();
    private final String summary = "/patients/" + patient + "/summary";
    private final Browser browser = new Browser(CLINIC).as(doctor.account());

    @AfterEach
    void ends() {
        browser.close();
    }

    private void says(String question, Answer answer) {
        Preparations preparations = CLINIC.part(Preparations.class);
        preparations.begin(patient, FormFile.visitPreparation(), Locale.ENGLISH);
        Preparation begun =
                preparations.of(patient, FormFile.visitPreparation()).orElseThrow();
        preparations.answer(begun, Keys.fresh(), question, answer, doctor.account());
    }

    private void takes(String name, String strength) {
        Entries entries = CLINIC.part(Entries.class);
        String id = entries.begin(patient, Medicine.FORM, "test");
        var entry = entries.one(patient, Medicine.FORM, id).orElseThrow();
        entries.answer(entry, Keys.fresh(), "M1", new Answer.Written(name), "test");
        entries.answer(entry, Keys.fresh(), "M2", new Answer.Written(strength), "test");
    }

    private void tells(Form form, String question, Answer answer, String chosen, String option) {
        Entries entries = CLINIC.part(Entries.class);
        Entry entry =
                entries.one(patient, form, entries.begin(patient, form, "test")).orElseThrow();
        entries.answer(entry, Keys.fresh(), question, answer, "test");
        entries.answer(entry, Keys.fresh(), chosen, new Answer.Chosen(List.of(Answer.Pick.of(option))), "test");
    }

    private static Answer jerksAndMore() {
        return new Answer.Chosen(List.of(
                Answer.Pick.of("jerks"), new Answer.Pick("other", Map.of("which", "Something long. ".repeat(10)))));
    }

    private void writes(String kind, String words) {
        browser.get("/patients/" + patient);
        browser.post(
                "/patients/" + patient + "/statements",
                Map.of("kind", kind, "words", words, "start", "2024", "end", "", "source", "patient"));
    }

    private String paper(String name) throws IOException {
        byte[] bytes = browser.load(summary + "/pdf").body();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 100);
            Path pictures = Files.createDirectories(Path.of("target", "pictures"));
            ImageIO.write(picture, "png", pictures.resolve(name + ".png").toFile());
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whatIsKnownStandsOnTheScreenAndOnThePaper() throws IOException {
        says("B4", new Answer.Chosen(List.of(Answer.Pick.of("much-worse"))));
        says("L1", new Answer.Written("Will I be able to pour tea again?"));
        takes("Levetiracetam", "500 mg");
        writes("SAFETY", "fell twice in November");
        assertThat(browser.get(summary).body())
                .contains("Much worse", "pour tea again", "Levetiracetam 500 mg", "fell twice in November")
                .contains("not told");
        assertThat(paper("summary"))
                .contains("Much worse", "pour tea again", "Levetiracetam 500 mg", "fell twice in November")
                .contains("[not compared]");
    }

    @Test
    void itStaysOnOnePageHoweverMuchWasTold() throws IOException {
        for (Question question : FormFile.visitPreparation().questions()) {
            if (question.ask() instanceof Ask.Many many) {
                says(question.id(), new Answer.Chosen(all(many)));
            }
        }
        says("L1", new Answer.Written("Wide WORDS ".repeat(150)));
        for (int i = 0; i < 20; i++) {
            takes("Medicine with a long name " + i, "in a strength nobody remembers, " + "W".repeat(80));
            tells(Medicine.FORM, "M1", new Answer.Written("Stopped " + "W".repeat(90)), "M6", "no");
            tells(Relative.FORM, "R4", jerksAndMore(), "R1", "cousin");
            writes("SAFETY", "Something that somebody must look at soon, number " + i + " " + "W".repeat(60));
            writes("QUESTION", "What the patient wants answered before the end of the day, number " + i);
        }
        assertThat(paper("summary-full")).contains("more on the screen", "Put together");
    }

    private static List<Answer.Pick> all(Ask.Many many) {
        return many.options().stream()
                .map(option -> Answer.Pick.of(option.id()))
                .toList();
    }

    @Test
    void onceCareIsTakenBackThereIsNone() {
        CLINIC.part(Consents.class).say(patient, Purpose.CARE, false, "test");
        assertThat(browser.get(summary).statusCode()).isEqualTo(403);
        assertThat(browser.get(summary + "/pdf").statusCode()).isEqualTo(403);
    }
}
