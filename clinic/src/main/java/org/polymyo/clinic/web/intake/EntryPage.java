package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.intake.Pass;
import org.polymyo.clinic.intake.Passes;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.TouchProfile;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.web.Cookies;
import org.polymyo.clinic.web.SignedInFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where an invitation's link leads: language first, then a second proof. Opening the page uses nothing up, since programs
 * that show previews open links too. What is wrong is not told apart: a used, old, guessed or unknown link looks the same.
 */
@Controller
class EntryPage {
    private final Passes passes;
    private final Preparations preparations;
    private final SignIns signIns;
    private final Attempts attempts;
    private final AuditLog log;
    private final IntakeFrame frame;
    private final Clock clock;

    EntryPage(
            Passes passes,
            Preparations preparations,
            SignIns signIns,
            Attempts attempts,
            AuditLog log,
            IntakeFrame frame,
            Clock clock) {
        this.passes = passes;
        this.preparations = preparations;
        this.signIns = signIns;
        this.attempts = attempts;
        this.log = log;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping("/enter/{link}")
    String enter(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Pass> pass = passes.of(link);
        Optional<Pass> own = pass.filter(p -> SignedInFilter.person(request)
                .filter(person -> person.account().equals(p.account()))
                .isPresent());
        if (own.isPresent()) {
            return IntakePages.at(own.get().patient(), "");
        }
        if (pass.filter(p -> p.state() == Pass.State.OPEN).isEmpty()) {
            return gone(language, response, model);
        }
        model.addAttribute(
                "languages", FormWords.LANGUAGES.stream().map(PageWords::new).toList());
        return language.isEmpty() ? languages(model) : form(pass.get(), language, model);
    }

    private String languages(Model model) {
        frame.show(new PageWords(Locale.ENGLISH), TouchProfile.UNKNOWN, model);
        return "intake/enter-language";
    }

    private String form(Pass pass, String language, Model model) {
        frame.show(new PageWords(spoken(language)), TouchProfile.UNKNOWN, model);
        model.addAttribute("asksCode", pass.proof() == Pass.Proof.CODE);
        model.addAttribute("thisYear", LocalDate.now(clock).getYear());
        return "intake/enter";
    }

    @PostMapping("/enter/{link}")
    String prove(
            @PathVariable String link,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String language = Optional.ofNullable(sent.getFirst("language")).orElse("");
        String subject = "pass " + Keys.hash(link);
        boolean may = attempts.mayTry(subject, request.getRemoteAddr());
        Optional<Pass> entered = may ? passes.enter(link, proof(sent)) : Optional.empty();
        if (entered.isPresent()) {
            attempts.succeeded(subject, request.getRemoteAddr());
            return in(entered.get(), language, request, response);
        }
        Optional<Pass> pass = passes.of(link);
        note(pass.map(Pass::account).orElse(Deed.NOBODY), Deed.Outcome.REFUSED, "invitation");
        if (!may || pass.filter(p -> p.state() == Pass.State.OPEN).isEmpty()) {
            return gone(language, response, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("fault", new PageWords(spoken(language)).get("enter-wrong"));
        return form(pass.get(), language, model);
    }

    private String in(Pass pass, String language, HttpServletRequest request, HttpServletResponse response) {
        SignedInFilter.signIn(request).ifPresent(old -> signIns.end(old.tokenHash()));
        String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("unknown");
        Cookies.SESSION.keep(
                request, response, signIns.begin(pass.account(), SignIn.Stage.HOME, browser), SignIns.HOME_LONGEST);
        note(pass.account(), Deed.Outcome.ALLOWED, "invitation");
        preparations.begin(pass.patient(), IntakeFrame.FORM, spoken(language));
        return IntakePages.at(pass.patient(), "");
    }

    private String gone(String language, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        frame.show(new PageWords(spoken(language)), TouchProfile.UNKNOWN, model);
        return "intake/enter-gone";
    }

    private void note(String account, Deed.Outcome outcome, String reason) {
        log.add(new Deed(account, "sign in", Optional.empty(), "", outcome, reason));
    }

    private static Locale spoken(String tag) {
        return FormWords.LANGUAGES.stream()
                .filter(l -> l.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The code, or the day of birth from its three parts. */
    private static String proof(MultiValueMap<String, String> sent) {
        String code = Optional.ofNullable(sent.getFirst("code")).orElse("");
        if (!code.isBlank()) {
            return code.replaceAll("\\D", "");
        }
        return "%4s-%2s-%2s"
                .formatted(part(sent, "year"), part(sent, "month"), part(sent, "day"))
                .replace(' ', '0');
    }

    private static String part(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
