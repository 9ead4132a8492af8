package org.polymyo.clinic.web.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.report.RefusedReportException;
import org.polymyo.clinic.report.Reports;
import org.polymyo.clinic.report.Reports.Desk;
import org.polymyo.clinic.report.Reports.Draft;
import org.polymyo.clinic.web.account.Proof;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a report is written, signed and amended. Whatever is refused, the words stay on the page. */
@Controller
class WritingPage {
    private static final int UNPROCESSABLE = 422;

    private final Reports reports;
    private final Patients patients;
    private final Proof proof;

    WritingPage(Reports reports, Patients patients, Proof proof) {
        this.reports = reports;
        this.patients = patients;
        this.proof = proof;
    }

    @GetMapping(ReportPage.REPORT + "/draft")
    String form(
            @PathVariable String patient,
            @PathVariable String recording,
            @AuthenticationPrincipal Person person,
            Model model) {
        Desk desk = desk(patient, recording, person);
        return view(patient, recording, desk, new Draft(desk.seen(), desk.wording(), ""), person, model);
    }

    @PostMapping(ReportPage.REPORT + "/draft")
    String keep(
            @PathVariable String patient,
            @PathVariable String recording,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Person person,
            HttpServletResponse response,
            Model model) {
        Desk desk = desk(patient, recording, person);
        Draft draft = draft(fields);
        try {
            reports.keep(patient, recording, person, draft);
            return "redirect:/patients/" + patient + "/recordings/" + recording + "/report";
        } catch (RefusedReportException e) {
            return refused(e.words(), response, model, view(patient, recording, desk, draft, person, model));
        }
    }

    @PostMapping(ReportPage.REPORT + "/signature")
    String sign(
            @PathVariable String patient,
            @PathVariable String recording,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Desk desk = desk(patient, recording, person);
        Draft draft = draft(fields);
        Optional<String> objection = proof.objection(
                person, "sign report", Optional.of(patient), fields.getOrDefault("secret", ""), request);
        try {
            if (objection.isPresent()) {
                throw new RefusedReportException(objection.get());
            }
            reports.sign(patient, recording, person, draft);
            return "redirect:/patients/" + patient + "/recordings/" + recording + "/report";
        } catch (RefusedReportException e) {
            return refused(e.words(), response, model, view(patient, recording, desk, draft, person, model));
        }
    }

    private static Draft draft(Map<String, String> fields) {
        try {
            return ReportForm.draft(fields);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", e);
        }
    }

    private static String refused(String objection, HttpServletResponse response, Model model, String view) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("objection", objection);
        return view;
    }

    private Desk desk(String patient, String recording, Person person) {
        return reports.desk(patient, recording, person)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String view(String patient, String recording, Desk desk, Draft draft, Person person, Model model) {
        model.addAttribute("patient", patients.byId(patient).orElseThrow())
                .addAttribute("desk", desk)
                .addAttribute("draft", draft)
                .addAttribute("signer", person.is(Role.NEUROLOGIST))
                .addAttribute("here", "/patients/" + patient + "/recordings/" + recording);
        return "report/draft";
    }
}
