package org.polymyo.clinic.web.report;

import java.util.List;
import java.util.Set;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.report.Papers;
import org.polymyo.clinic.report.Version;
import org.polymyo.clinic.report.Versions;
import org.polymyo.clinic.web.Times;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The report of a recording for reading: the newest version, every earlier one, and the papers of those that are signed. */
@Controller
class ReportPage {
    static final String REPORT = "/patients/{patient}/recordings/{recording}/report";

    private static final Set<Role> WRITERS = Set.of(Role.TECHNOLOGIST, Role.NEUROLOGIST);
    private static final Set<String> PAPERS = Set.of(Papers.REPORT, Papers.LETTER);

    private final Versions versions;
    private final Patients patients;
    private final Recordings recordings;
    private final Times times;

    ReportPage(Versions versions, Patients patients, Recordings recordings, Times times) {
        this.versions = versions;
        this.patients = patients;
        this.recordings = recordings;
        this.times = times;
    }

    @GetMapping(REPORT)
    String newest(
            @PathVariable String patient,
            @PathVariable String recording,
            @AuthenticationPrincipal Person person,
            Model model) {
        if (recordings.one(patient, recording).isEmpty()) {
            throw unknown();
        }
        List<Version.Kept> all = versions.of(patient, recording);
        all.stream().findFirst().ifPresent(kept -> model.addAttribute("kept", kept));
        return page(patient, recording, all, model.addAttribute("writer", person.isAny(WRITERS)));
    }

    @GetMapping(REPORT + "/versions/{number}")
    String earlier(
            @PathVariable String patient, @PathVariable String recording, @PathVariable int number, Model model) {
        List<Version.Kept> all = versions.of(patient, recording);
        model.addAttribute(
                "kept",
                all.stream()
                        .filter(kept -> kept.version().number() == number)
                        .findFirst()
                        .orElseThrow(ReportPage::unknown));
        return page(patient, recording, all, model.addAttribute("writer", false));
    }

    private String page(String patient, String recording, List<Version.Kept> all, Model model) {
        model.addAttribute("patient", patients.byId(patient).orElseThrow(ReportPage::unknown))
                .addAttribute("versions", all)
                .addAttribute("times", times)
                .addAttribute("here", "/patients/" + patient + "/recordings/" + recording);
        return "report/report";
    }

    @GetMapping(REPORT + "/versions/{number}/documents/{name}")
    ResponseEntity<byte[]> paper(
            @PathVariable String patient,
            @PathVariable String recording,
            @PathVariable int number,
            @PathVariable String name) {
        byte[] bytes = versions.paper(patient, recording, number, PAPERS.contains(name) ? name : "")
                .orElseThrow(ReportPage::unknown);
        ContentDisposition saved =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(bytes);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
