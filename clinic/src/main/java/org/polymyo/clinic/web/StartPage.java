package org.polymyo.clinic.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: leads to where somebody can go on. */
@Controller
class StartPage {
    private final Accounts accounts;

    StartPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/")
    String start(HttpServletRequest request) {
        Optional<Person> person = SignedInFilter.person(request);
        if (person.isPresent()) {
            return person.get().isAny(Role.CLINICAL) ? "redirect:/worklist" : "start";
        }
        return accounts.any() ? "redirect:/sign-in" : "redirect:/set-up";
    }
}
