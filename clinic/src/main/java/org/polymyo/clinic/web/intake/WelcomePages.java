package org.polymyo.clinic.web.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.Purpose;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The safety card, the consents and the child's own page. */
@Controller
@RequestMapping("/patients/{patient}/preparation")
class WelcomePages {
    private final Preparations preparations;
    private final Consents consents;
    private final Patients patients;
    private final Welcome welcome;
    private final IntakeFrame frame;

    WelcomePages(Preparations preparations, Consents consents, Patients patients, Welcome welcome, IntakeFrame frame) {
        this.preparations = preparations;
        this.consents = consents;
        this.patients = patients;
        this.welcome = welcome;
        this.frame = frame;
    }

    @GetMapping("/safety")
    String safety(@PathVariable String patient, Model model) {
        frame.show(frame.begun(patient), model);
        return "intake/safety";
    }

    @PostMapping("/safety")
    String read(@PathVariable String patient, @AuthenticationPrincipal Person person) {
        preparations.readSafety(frame.begun(patient));
        return onwards(patient, person);
    }

    /** All consents, each with what it means and the way to change it. */
    @GetMapping("/choices")
    String choices(@PathVariable String patient, Model model) {
        frame.show(frame.begun(patient), model);
        Map<Purpose, Consents.Said> said = consents.now(patient);
        model.addAttribute(
                "choices",
                Welcome.ASKED.stream()
                        .map(p -> new Choice(p.word(), Optional.ofNullable(said.get(p))))
                        .toList());
        return "intake/choices";
    }

    @GetMapping("/choices/{purpose}")
    String choice(@PathVariable String patient, @PathVariable String purpose, Model model) {
        frame.show(frame.begun(patient), model);
        model.addAttribute(
                "choice",
                new Choice(
                        asked(purpose).word(),
                        Optional.ofNullable(consents.now(patient).get(asked(purpose)))));
        return "intake/choice";
    }

    /** A "no" after a "yes" takes it back, at once. */
    @PostMapping("/choices/{purpose}")
    String choose(
            @PathVariable String patient,
            @PathVariable String purpose,
            @RequestParam boolean yes,
            @AuthenticationPrincipal Person person) {
        boolean again = consents.now(patient).containsKey(asked(purpose));
        consents.say(patient, asked(purpose), yes, person.account());
        return again ? IntakePages.at(patient, "/choices") : onwards(patient, person);
    }

    @GetMapping("/child")
    String child(@PathVariable String patient, Model model) {
        frame.show(frame.begun(patient), model);
        model.addAttribute(
                "name", patients.byId(patient).map(Patient::givenName).orElseThrow());
        return "intake/child";
    }

    @PostMapping("/child")
    String assent(@PathVariable String patient, @RequestParam boolean yes, @AuthenticationPrincipal Person person) {
        if (!welcome.isChild(patient)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        consents.say(patient, Purpose.ASSENT, yes, person.account());
        return onwards(patient, person);
    }

    private String onwards(String patient, Person person) {
        Preparation preparation = frame.begun(patient);
        return IntakePages.at(patient, welcome.next(preparation, person).orElse(""));
    }

    private static Purpose asked(String word) {
        return Welcome.ASKED.stream()
                .filter(purpose -> purpose.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * One consent as its page shows it.
     *
     * @param purpose the word of the purpose
     * @param said what was said to it last
     */
    record Choice(String purpose, Optional<Consents.Said> said) {
        /**
         * The word that counts now.
         *
         * @return yes, no or open
         */
        public String state() {
            return said.map(s -> s.yes() ? "yes" : "no").orElse("open");
        }
    }
}
