package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Passkey;
import org.polymyo.clinic.account.Passkeys;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.web.OwnAddress;
import org.polymyo.clinic.web.SignedInFilter;
import org.polymyo.clinic.web.Times;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A patient's own device as the way back in. The letter was the proof; who signed in with a password is sent to the page that
 * asks for it once more.
 */
@Controller
@RequestMapping("/patients/{patient}/preparation/passkeys")
class PasskeyPages {
    private static final String ELSEWHERE = "redirect:/account/passkeys";

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final OwnAddress address;
    private final Times times;
    private final IntakeFrame frame;

    PasskeyPages(Passkeys passkeys, Accounts accounts, OwnAddress address, Times times, IntakeFrame frame) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.address = address;
        this.times = times;
        this.frame = frame;
    }

    /**
     * A device as its owner sees it.
     *
     * @param id its key
     * @param name what it is called
     * @param since the day it was added
     */
    record Own(String id, String name, String since) {}

    @GetMapping
    String page(
            @PathVariable String patient,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            Model model) {
        if (!isFromHome(request)) {
            return ELSEWHERE;
        }
        frame.show(frame.begun(patient), model);
        List<Passkey> known = passkeys.of(person.account());
        model.addAttribute("own", known.stream().map(this::own).toList())
                .addAttribute("known", known.stream().map(Passkey::credential).collect(Collectors.joining(" ")))
                .addAttribute("challenge", passkeys.challengeToAdd(person.account()))
                .addAttribute("host", address.site(request).host())
                .addAttribute("account", accounts.byId(person.account()).orElseThrow())
                .addAttribute("way", address.link("/come-back"));
        return "intake/passkeys";
    }

    private Own own(Passkey passkey) {
        return new Own(
                passkey.id(), passkey.name(), times.shown(passkey.createdAt()).substring(0, "2026-01-01".length()));
    }

    private static boolean isFromHome(HttpServletRequest request) {
        return SignedInFilter.signIn(request)
                .filter(signIn -> signIn.stage() == SignIn.Stage.HOME)
                .isPresent();
    }

    @PostMapping
    String add(
            @PathVariable String patient,
            @RequestParam(defaultValue = "") String said,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!isFromHome(request)) {
            return ELSEWHERE;
        }
        Preparation preparation = frame.begun(patient);
        String name = new PageWords(preparation.language()).get("passkey-device");
        if (passkeys.add(person.account(), name, address.site(request), said)) {
            return IntakePages.at(patient, "/passkeys");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrong", true);
        return page(patient, person, request, model);
    }

    @PostMapping("/{passkey}/removed")
    String remove(@PathVariable String patient, @PathVariable String passkey, @AuthenticationPrincipal Person person) {
        passkeys.remove(person.account(), passkey);
        return IntakePages.at(patient, "/passkeys");
    }
}
