package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in by passkey: no name, no password, no code. */
@Controller
class PasskeyDoor {
    private static final String PATH = "/sign-in/passkey";
    private static final String REFUSED =
            "This passkey is not known here, or the page was left open too long. Try again.";

    private final Doorkeeper doorkeeper;

    PasskeyDoor(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @GetMapping(PATH)
    String form(HttpServletRequest request, Model model) {
        doorkeeper.ask(request, model);
        return "account/passkey";
    }

    @PostMapping(PATH)
    String shown(
            @RequestParam(defaultValue = "") String said,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Doorkeeper.Entered entered = doorkeeper.enter(said, request, response);
        return entered.onwards().orElseGet(() -> {
            String objection = entered.tooMany() ? Entrance.TOO_MANY : REFUSED;
            return Entrance.refused(form(request, model), objection, model, response);
        });
    }
}
