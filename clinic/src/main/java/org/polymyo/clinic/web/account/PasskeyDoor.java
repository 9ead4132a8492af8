package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.polymyo.clinic.account.Account;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.Passkeys;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.web.OwnAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in by passkey: no name, no password, no code. */
@Controller
class PasskeyDoor {
    private static final String PATH = "/sign-in/passkey";
    private static final String VIEW = "account/passkey";
    private static final String REFUSED =
            "This passkey is not known here, or the page was left open too long. Try again.";

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Entrance entrance;
    private final OwnAddress address;

    PasskeyDoor(Passkeys passkeys, Accounts accounts, Attempts attempts, Entrance entrance, OwnAddress address) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.attempts = attempts;
        this.entrance = entrance;
        this.address = address;
    }

    @GetMapping(PATH)
    String form(HttpServletRequest request, Model model) {
        model.addAttribute("challenge", passkeys.challenge())
                .addAttribute("host", address.site(request).host());
        return VIEW;
    }

    @PostMapping(PATH)
    String shown(
            @RequestParam(defaultValue = "") String said,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String from = request.getRemoteAddr();
        String tried = "passkey " + Keys.hash(said); // no signature can be guessed, so that only the address counts
        if (!attempts.mayTry(tried, from)) {
            return Entrance.refused(form(request, model), Entrance.TOO_MANY, model, response);
        }
        Optional<Account> account = passkeys.shown(address.site(request), said).flatMap(accounts::byId);
        if (account.isPresent()) {
            attempts.succeeded(tried, from);
            return entrance.afterPasskey(account.get(), request, response);
        }
        entrance.refuse(Deed.NOBODY, "passkey");
        return Entrance.refused(form(request, model), REFUSED, model, response);
    }
}
