package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Passkey;
import org.polymyo.clinic.account.Passkeys;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.web.OwnAddress;
import org.polymyo.clinic.web.SignedInFilter;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own passkeys: which there are, adding one after a proof, removing one. */
@Controller
class PasskeyPage {
    private static final String PATH = "/account/passkeys";
    private static final String REFUSED = "The passkey could not be added. Begin again, on the device it is for.";

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Proof proof;
    private final OwnAddress address;

    PasskeyPage(Passkeys passkeys, Accounts accounts, Proof proof, OwnAddress address) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.proof = proof;
        this.address = address;
    }

    @GetMapping(PATH)
    String page(@AuthenticationPrincipal Person person, HttpServletRequest request, Model model) {
        model.addAttribute("passkeys", passkeys.of(person.account())).addAttribute("asksProof", asksProof(request));
        return "account/passkeys";
    }

    /** Who came in by a link from home has no password; the link was the proof. */
    private static boolean asksProof(HttpServletRequest request) {
        return SignedInFilter.signIn(request)
                .filter(signIn -> signIn.stage() == SignIn.Stage.HOME)
                .isEmpty();
    }

    @PostMapping(PATH + "/new")
    String begin(
            @RequestParam(defaultValue = "") String secret,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> objection = asksProof(request)
                ? proof.objection(person, "add passkey", Optional.empty(), secret, request)
                : Optional.empty();
        if (objection.isPresent()) {
            return Entrance.refused(page(person, request, model), objection.get(), model, response);
        }
        String known =
                passkeys.of(person.account()).stream().map(Passkey::credential).collect(Collectors.joining(" "));
        model.addAttribute("challenge", passkeys.challengeToAdd(person.account()))
                .addAttribute("host", address.site(request).host())
                .addAttribute("known", known)
                .addAttribute("account", accounts.byId(person.account()).orElseThrow());
        return "account/new-passkey";
    }

    @PostMapping(PATH)
    String add(
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String name,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String called = name.isBlank() ? "passkey" : name;
        if (!passkeys.add(person.account(), called, address.site(request), said)) {
            return Entrance.refused(page(person, request, model), REFUSED, model, response);
        }
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{passkey}/removed")
    String remove(@PathVariable String passkey, @AuthenticationPrincipal Person person) {
        passkeys.remove(person.account(), passkey);
        return "redirect:" + PATH;
    }
}
