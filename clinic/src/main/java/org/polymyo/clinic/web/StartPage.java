package org.polymyo.clinic.web;

import jakarta.servlet.http.HttpServletRequest;
import org.polymyo.clinic.account.Accounts;
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
        if (SignedInFilter.person(request).isPresent()) {
            return "start";
        }
        return accounts.any() ? "redirect:/sign-in" : "redirect:/set-up";
    }
}
