package org.polymyo.clinic.web.patient;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.polymyo.clinic.access.BreakGlass;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.web.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a patient one does not belong to, in an emergency, and lets it be reviewed afterwards. */
@Controller
class BreakGlassPage {
    private static final int SHORTEST_REASON = 10;
    private static final int UNPROCESSABLE = 422;

    private final Patients patients;
    private final BreakGlass glass;
    private final Attempts attempts;
    private final AuditLog log;
    private final Times times;

    BreakGlassPage(Patients patients, BreakGlass glass, Attempts attempts, AuditLog log, Times times) {
        this.patients = patients;
        this.glass = glass;
        this.attempts = attempts;
        this.log = log;
        this.times = times;
    }

    @GetMapping("/break-glass")
    String form() {
        return "patient/break-glass";
    }

    @PostMapping("/break-glass")
    String open(
            @RequestParam String hospitalNumber,
            @RequestParam String birthDate,
            @RequestParam String reason,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (reason.strip().length() < SHORTEST_REASON) {
            return refused("Say in a sentence why you need to see this patient now.", response, model);
        }
        if (!attempts.mayTry("glass " + person.account(), request.getRemoteAddr())) {
            return refused("Too many attempts. Please wait a quarter of an hour.", response, model);
        }
        Optional<Patient> patient = born(birthDate).flatMap(day -> patients.byNumber(hospitalNumber, day));
        if (patient.isEmpty()) {
            return refused("No patient has this number and this day of birth.", response, model);
        }
        attempts.succeeded("glass " + person.account(), request.getRemoteAddr());
        String id = patient.get().id();
        glass.open(person, id, reason);
        log.add(new Deed(person.account(), "break glass", Optional.of(id), "", Deed.Outcome.ALLOWED, reason));
        return "redirect:/patients/" + id;
    }

    private static Optional<LocalDate> born(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String refused(String objection, HttpServletResponse response, Model model) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("objection", objection);
        return "patient/break-glass";
    }

    @GetMapping("/administration/broken-glass")
    String cases(Model model) {
        model.addAttribute("cases", glass.unreviewed()).addAttribute("times", times);
        return "patient/broken-glass";
    }

    @PostMapping("/administration/broken-glass/{case}")
    String review(
            @PathVariable("case") String id,
            @AuthenticationPrincipal Person person,
            HttpServletResponse response,
            Model model) {
        Optional<String> objection = glass.review(id, person);
        if (objection.isEmpty()) {
            return "redirect:/administration/broken-glass";
        }
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("objection", objection.get());
        return cases(model);
    }
}
