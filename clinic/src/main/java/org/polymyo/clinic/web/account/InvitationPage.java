package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.PasswordRule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody invited chooses a password. The token is typed or sent, never part of an address. */
@Controller
class InvitationPage {
    private static final String SUBJECT = "invitation";

    private final Credentials credentials;
    private final Attempts attempts;
    private final Entrance entrance;

    InvitationPage(Credentials credentials, Attempts attempts, Entrance entrance) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.entrance = entrance;
    }

    @GetMapping("/invitation")
    String form() {
        return "account/invitation";
    }

    @PostMapping("/invitation")
    String accept(
            @RequestParam String token,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String address = request.getRemoteAddr();
        Optional<String> objection = PasswordRule.objection(password, "");
        if (objection.isEmpty() && !attempts.mayTry(SUBJECT + address, address)) {
            objection = Optional.of(Entrance.TOO_MANY);
        }
        if (objection.isEmpty()) {
            Optional<String> account = credentials.invited(token.strip());
            if (account.isPresent()) {
                attempts.succeeded(SUBJECT + address, address);
                credentials.setPassword(account.get(), password);
                return entrance.afterPassword(account.get(), request, response);
            }
            objection = Optional.of("This invitation was used or ran out. Ask for a new one.");
        }
        return Entrance.refused("account/invitation", objection.get(), model, response);
    }
}
