package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.polymyo.clinic.account.Account;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.web.Cookies;
import org.polymyo.clinic.web.SignedInFilter;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages on the way in have in common: each step begins a new sign-in, so that no cookie outlives a step. */
@Component
class Entrance {
    static final String TOO_MANY = "Too many attempts. Please wait a quarter of an hour.";

    private static final int UNPROCESSABLE = 422;

    private final SignIns signIns;
    private final AuditLog log;

    Entrance(SignIns signIns, AuditLog log) {
        this.signIns = signIns;
        this.log = log;
    }

    /** The password was right; the second factor comes next. */
    String afterPassword(String account, HttpServletRequest request, HttpServletResponse response) {
        begin(account, SignIn.Stage.PASSWORD, request, response);
        return "redirect:/sign-in/code";
    }

    /** Both were right. */
    String complete(String account, HttpServletRequest request, HttpServletResponse response) {
        begin(account, SignIn.Stage.COMPLETE, request, response);
        note(account, Deed.Outcome.ALLOWED, "");
        return "redirect:/";
    }

    /** A passkey was shown: who is here as patient or guardian alone stays signed in as after an invitation's link. */
    String afterPasskey(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (account.roles().isEmpty() || !Role.AT_HOME.containsAll(account.roles())) {
            return complete(account.id(), request, response);
        }
        Cookies.SESSION.keep(request, response, fresh(account.id(), SignIn.Stage.HOME, request), SignIns.HOME_LONGEST);
        note(account.id(), Deed.Outcome.ALLOWED, "");
        return "redirect:/";
    }

    private void begin(String account, SignIn.Stage stage, HttpServletRequest request, HttpServletResponse response) {
        Cookies.SESSION.set(request, response, fresh(account, stage, request));
    }

    private String fresh(String account, SignIn.Stage stage, HttpServletRequest request) {
        SignedInFilter.signIn(request).ifPresent(old -> signIns.end(old.tokenHash()));
        String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("unknown");
        return signIns.begin(account, stage, browser);
    }

    /** Notes a sign-in that did not succeed. */
    void refuse(String account, String reason) {
        note(account, Deed.Outcome.REFUSED, reason);
    }

    private void note(String account, Deed.Outcome outcome, String reason) {
        log.add(new Deed(account, "sign in", Optional.empty(), "", outcome, reason));
    }

    /** The same form again, with what is wrong. */
    static String refused(String view, String objection, Model model, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("objection", objection);
        return view;
    }
}
