package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.intake.TouchProfile;
import org.polymyo.clinic.web.account.Doorkeeper;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where patients come back without a letter: their device shows its passkey. */
@Controller
class ComeBackPage {
    private static final String PATH = "/come-back";

    private final Doorkeeper doorkeeper;
    private final IntakeFrame frame;

    ComeBackPage(Doorkeeper doorkeeper, IntakeFrame frame) {
        this.doorkeeper = doorkeeper;
        this.frame = frame;
    }

    @GetMapping(PATH)
    String door(@RequestParam(defaultValue = "") String language, HttpServletRequest request, Model model) {
        Optional<Locale> spoken = FormWords.LANGUAGES.stream()
                .filter(l -> l.toLanguageTag().equals(language))
                .findFirst();
        frame.show(new PageWords(spoken.orElse(Locale.ENGLISH)), TouchProfile.UNKNOWN, model);
        if (spoken.isEmpty()) {
            model.addAttribute(
                    "languages",
                    FormWords.LANGUAGES.stream().map(PageWords::new).toList());
            return "intake/enter-language";
        }
        doorkeeper.ask(request, model);
        return "intake/come-back";
    }

    @PostMapping(PATH)
    String shown(
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return doorkeeper.enter(said, request, response).onwards().orElseGet(() -> {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", true);
            return door(language, request, model);
        });
    }
}
