package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.PasswordRule;
import org.polymyo.clinic.account.SetUp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of a new workspace: whoever holds the printed token becomes its administrator. */
@Controller
class SetUpPage {
    private static final String SUBJECT = "set-up";

    private final SetUp setUp;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Entrance entrance;

    SetUpPage(SetUp setUp, Accounts accounts, Attempts attempts, Entrance entrance) {
        this.setUp = setUp;
        this.accounts = accounts;
        this.attempts = attempts;
        this.entrance = entrance;
    }

    @GetMapping("/set-up")
    String form() {
        return accounts.any() ? "redirect:/sign-in" : "account/set-up";
    }

    @PostMapping("/set-up")
    String setUp(
            @RequestParam String token,
            @RequestParam String name,
            @RequestParam String displayName,
            @RequestParam String password,
            @RequestParam(defaultValue = "false") boolean clinician,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> objection = name.isBlank() || displayName.isBlank()
                ? Optional.of("Give both names.")
                : PasswordRule.objection(password, name);
        if (objection.isEmpty() && !attempts.mayTry(SUBJECT, request.getRemoteAddr())) {
            objection = Optional.of(Entrance.TOO_MANY);
        }
        if (objection.isEmpty()) {
            Optional<String> account = setUp.administrator(token, name, displayName, password, clinician);
            if (account.isPresent()) {
                attempts.succeeded(SUBJECT, request.getRemoteAddr());
                return entrance.afterPassword(account.get(), request, response);
            }
            objection = Optional.of("This is not the token printed last. Starting the server again prints a new one.");
        }
        return Entrance.refused("account/set-up", objection.get(), model, response);
    }
}
