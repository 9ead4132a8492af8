package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.polymyo.clinic.account.Account;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.Passkeys;
import org.polymyo.clinic.account.Site;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.web.OwnAddress;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lets in who shows a passkey, on the page of staff and on that of patients. */
@Component
public class Doorkeeper {
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Entrance entrance;
    private final OwnAddress address;

    Doorkeeper(Passkeys passkeys, Accounts accounts, Attempts attempts, Entrance entrance, OwnAddress address) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.attempts = attempts;
        this.entrance = entrance;
        this.address = address;
    }

    /**
     * What came of a passkey that was shown.
     *
     * @param onwards the view to go on with; nothing when it was refused
     * @param tooMany whether there were too many wrong ones before
     */
    public record Entered(Optional<String> onwards, boolean tooMany) {}

    /**
     * Asks for a passkey.
     *
     * @param request from where
     * @param model gets what the page's script needs
     */
    public void ask(HttpServletRequest request, Model model) {
        model.addAttribute("challenge", passkeys.challenge())
                .addAttribute("host", address.site(request).host());
    }

    /**
     * Lets in who showed one that is known.
     *
     * @param said what the browser says
     * @param request from where
     * @param response gets the cookie
     * @return what came of it
     */
    public Entered enter(String said, HttpServletRequest request, HttpServletResponse response) {
        String from = request.getRemoteAddr();
        String tried = "passkey " + Keys.hash(said); // no signature can be guessed, so that only the address counts
        if (!attempts.mayTry(tried, from)) {
            return new Entered(Optional.empty(), true);
        }
        Site site = address.site(request);
        Optional<Account> account = passkeys.shown(site, said).flatMap(accounts::byId);
        if (account.isEmpty()) {
            entrance.refuse(Deed.NOBODY, "passkey");
            return new Entered(Optional.empty(), false);
        }
        attempts.succeeded(tried, from);
        return new Entered(Optional.of(entrance.afterPasskey(account.get(), request, response)), false);
    }
}
