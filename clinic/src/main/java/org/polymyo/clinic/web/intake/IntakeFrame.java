package org.polymyo.clinic.web.intake;

import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.form.FormFile;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.intake.HomeSettings;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.TouchProfile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What every page for patients has round it: words in their language, targets for their hands, whom to call. */
@Component
class IntakeFrame {
    /** The questions before a visit. */
    static final Form FORM = FormFile.visitPreparation();

    private final Preparations preparations;
    private final HomeSettings settings;

    IntakeFrame(Preparations preparations, HomeSettings settings) {
        this.preparations = preparations;
        this.settings = settings;
    }

    /** What was begun for a patient. */
    Preparation begun(String patient) {
        return preparations.of(patient, FORM).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** How far a patient is with the questions. */
    Walk walk(Preparation preparation) {
        return new Walk(FORM, preparations.answers(preparation));
    }

    /** Fills in the frame of a patient who has begun. */
    Walk show(Preparation preparation, Model model) {
        Walk walk = walk(preparation);
        model.addAttribute("preparation", preparation)
                .addAttribute("patient", preparation.patient())
                .addAttribute("walk", walk);
        show(new PageWords(preparation.language()), TouchProfile.of(walk.answers()), model);
        return walk;
    }

    /** Fills in the frame where nothing is known of a patient but the language. */
    void show(PageWords words, TouchProfile touch, Model model) {
        FormWords form = FormWords.of(FORM, words.language());
        model.addAttribute("touch", touch)
                .addAttribute("words", words)
                .addAttribute("home", settings)
                .addAttribute("reviewed", form.written() || form.reviewed());
    }
}
