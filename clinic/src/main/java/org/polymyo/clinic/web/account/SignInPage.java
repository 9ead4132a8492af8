package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.account.Account;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.web.Cookies;
import org.polymyo.clinic.web.SignedInFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Name and password, and the way out. */
@Controller
class SignInPage {
    private static final String VIEW = "account/sign-in";

    private final Accounts accounts;
    private final Credentials credentials;
    private final Attempts attempts;
    private final SignIns signIns;
    private final Entrance entrance;

    SignInPage(Accounts accounts, Credentials credentials, Attempts attempts, SignIns signIns, Entrance entrance) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.attempts = attempts;
        this.signIns = signIns;
        this.entrance = entrance;
    }

    @GetMapping("/sign-in")
    String form(HttpServletRequest request) {
        if (!accounts.any()) {
            return "redirect:/set-up";
        }
        return SignedInFilter.person(request).isPresent() ? "redirect:/" : VIEW;
    }

    /** Whether there is such an account, is not told: the answer and the time it takes are the same. */
    @PostMapping("/sign-in")
    String signIn(
            @RequestParam String name,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String tried = name.strip().toLowerCase(Locale.ROOT);
        if (!attempts.mayTry(tried, request.getRemoteAddr())) {
            return Entrance.refused(VIEW, Entrance.TOO_MANY, model, response);
        }
        Optional<String> account = accounts.byName(name).map(Account::id);
        if (credentials.isPassword(account, password)) {
            attempts.succeeded(tried, request.getRemoteAddr());
            return entrance.afterPassword(account.orElseThrow(), request, response);
        }
        entrance.refuse(account.orElse(Deed.NOBODY), "password");
        return Entrance.refused(VIEW, "Name or password is not right.", model, response);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        SignedInFilter.signIn(request).ifPresent(signIn -> signIns.end(signIn.tokenHash()));
        Cookies.SESSION.clear(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return "redirect:/sign-in";
    }
}
