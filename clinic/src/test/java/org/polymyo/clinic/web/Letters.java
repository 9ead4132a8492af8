package org.polymyo.clinic.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.form.FormFile;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.intake.Pass;
import org.polymyo.clinic.intake.Passes;
import org.polymyo.clinic.paper.DrawnPage;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import tools.jackson.databind.json.JsonMapper;

/** Letters of invitation to patients of a clinic, and the pages they lead to, for tests in a browser. */
final class Letters {
    private static final int EACH = 24;
    private static final List<String> PAGES = List.of(
            "",
            "/review",
            "/safety",
            "/choices",
            "/choices/care",
            "/child",
            "/films",
            "/films/rest",
            "/films/touch-clap",
            "/films/rest/record",
            "/information",
            "/information/eeg",
            "/diary",
            "/passkeys",
            "/lists/medicines",
            "/lists/family",
            "/records",
            "/papers/eeg");

    private Letters() {}

    /** Writes letters for each file of tests, so that files can run side by side: a letter opens once. */
    static Path write(Workspace clinic, Path folder) throws IOException {
        List<String> pages = Stream.concat(
                        PAGES.stream(),
                        FormFile.visitPreparation().questions().stream()
                                .map(Question::id)
                                .map(id -> "/questions/" + id))
                .toList();
        Map<String, List<Map<String, String>>> letters = Map.of(
                "journey", some(clinic),
                "looks", some(clinic),
                "jerks", some(clinic),
                "lists", some(clinic),
                "desk", some(clinic),
                "papers", some(clinic),
                "films", some(clinic),
                "passkeys", some(clinic));
        Files.write(folder.resolve("sharp.jpg"), DrawnPage.file(DrawnPage.of(20, 235, 0), "jpg"));
        Files.write(folder.resolve("blurred.jpg"), DrawnPage.file(DrawnPage.of(20, 235, 6), "jpg"));
        Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.4\n1 0 obj <<>> endobj\nstartxref\n9\n%%EOF\n");
        Files.writeString(folder.resolve("photo.jpg"), "MZ this is no photo");
        String all = JsonMapper.builder().build().writeValueAsString(Map.of("letters", letters, "pages", pages));
        return Files.writeString(folder.resolve("letters.json"), all);
    }

    private static List<Map<String, String>> some(Workspace clinic) {
        return Stream.generate(() -> letter(clinic)).limit(EACH).toList();
    }

    private static Map<String, String> letter(Workspace clinic) {
        Somebody patient = Somebody.with(clinic, Role.PATIENT, Standing.SELF);
        Passes.Handed handed =
                clinic.part(Passes.class).invite(patient.patient(), patient.account(), Pass.Proof.CODE, "test");
        String page = "/patients/" + patient.patient();
        return Map.of(
                "staff",
                nurse(clinic, patient.patient()),
                "chart",
                clinic.address(page).toString(),
                "link",
                clinic.address("/enter/" + handed.link()).toString(),
                "code",
                handed.code(),
                "home",
                clinic.address(page + "/preparation").toString());
    }

    /** The session of a nurse of the patient's team. */
    private static String nurse(Workspace clinic, String patient) {
        String account = clinic.part(Accounts.class)
                .add(Keys.fresh(), "Nora Nurse", Set.of(Role.NURSE))
                .orElseThrow();
        clinic.part(CareTeams.class).join(patient, account, "test");
        return clinic.part(SignIns.class).begin(account, SignIn.Stage.COMPLETE, "test");
    }
}
