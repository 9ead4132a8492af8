package org.polymyo.clinic.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.form.FormFile;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.intake.Pass;
import org.polymyo.clinic.intake.Passes;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.server.Workspace;
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
            "/passkeys");

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
                "journey",
                some(clinic),
                "looks",
                some(clinic),
                "jerks",
                some(clinic),
                "films",
                some(clinic),
                "passkeys",
                some(clinic));
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
        Somebody nurse = Somebody.with(clinic, Role.NURSE, Standing.STRANGER);
        clinic.part(CareTeams.class).join(patient.patient(), nurse.account(), "test");
        return Map.of(
                "staff", clinic.part(SignIns.class).begin(nurse.account(), SignIn.Stage.COMPLETE, "test"),
                "link", clinic.address("/enter/" + handed.link()).toString(),
                "code", handed.code(),
                "home",
                        clinic.address("/patients/" + patient.patient() + "/preparation")
                                .toString());
    }
}
