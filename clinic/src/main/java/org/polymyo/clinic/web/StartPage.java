package org.polymyo.clinic.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: leads to where somebody can go on. */
@Controller
class StartPage {
    private final Accounts accounts;
    private final Patients patients;

    StartPage(Accounts accounts, Patients patients) {
        this.accounts = accounts;
        this.patients = patients;
    }

    @GetMapping("/")
    String start(HttpServletRequest request, Model model) {
        Optional<Person> person = SignedInFilter.person(request);
        if (person.isPresent()) {
            return person.get().isAny(Role.CLINICAL) ? "redirect:/worklist" : start(person.get(), model);
        }
        return accounts.any() ? "redirect:/sign-in" : "redirect:/set-up";
    }

    /** Who is at home goes straight to the patient; who speaks for several chooses. */
    private String start(Person person, Model model) {
        List<Patient> own = person.isAny(Role.AT_HOME) ? patients.of(person.account()) : List.of();
        model.addAttribute("own", own);
        return own.size() == 1 ? "redirect:/patients/" + own.getFirst().id() + "/preparation" : "start";
    }
}
