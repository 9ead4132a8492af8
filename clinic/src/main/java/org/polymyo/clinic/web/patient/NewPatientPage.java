package org.polymyo.clinic.web.patient;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.patient.Sex;
import org.polymyo.clinic.store.Keys;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds a patient; who adds one belongs to the care team. */
@Controller
class NewPatientPage {
    private static final int UNPROCESSABLE = 422;

    private final Patients patients;
    private final CareTeams teams;
    private final TransactionTemplate together;

    NewPatientPage(Patients patients, CareTeams teams, TransactionTemplate together) {
        this.patients = patients;
        this.teams = teams;
        this.together = together;
    }

    @GetMapping("/patients/new")
    String form(Model model) {
        model.addAttribute("sexes", Sex.values());
        return "patient/new";
    }

    @PostMapping("/patients")
    String add(
            @RequestParam String hospitalNumber,
            @RequestParam String givenName,
            @RequestParam String familyName,
            @RequestParam String birthDate,
            @RequestParam Sex sex,
            @AuthenticationPrincipal Person person,
            HttpServletResponse response,
            Model model) {
        Optional<Patient> patient = patient(hospitalNumber, givenName, familyName, birthDate, sex);
        boolean added = patient.isPresent()
                && Boolean.TRUE.equals(together.execute(status -> added(patient.get(), person.account())));
        if (added) {
            return "redirect:/patients/" + patient.get().id();
        }
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("objection", "Give both names, a day of birth and a hospital number no other patient has.");
        return form(model);
    }

    private boolean added(Patient patient, String author) {
        boolean added = patients.add(patient, author);
        if (added) {
            teams.join(patient.id(), author, "added the patient");
        }
        return added;
    }

    private static Optional<Patient> patient(
            String hospitalNumber, String givenName, String familyName, String birthDate, Sex sex) {
        try {
            return Optional.of(new Patient(
                    Keys.fresh(), hospitalNumber, givenName, familyName, LocalDate.parse(birthDate), sex, false));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
