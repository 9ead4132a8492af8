package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.AnswerCheck;
import org.polymyo.clinic.form.AnswerCheck.Fault;
import org.polymyo.clinic.form.Ask;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.TouchProfile;
import org.polymyo.clinic.store.Keys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** Asks one question on a page of its own, of whatever form: shows it, reads and checks the answer, has it confirmed. */
@Component
class Asking {
    private final BirthDates birthDates;
    private final IntakeFrame frame;
    private final Clock clock;

    Asking(BirthDates birthDates, IntakeFrame frame, Clock clock) {
        this.birthDates = birthDates;
        this.frame = frame;
        this.clock = clock;
    }

    /** What came of an answer that was sent. */
    sealed interface Heard {}

    /**
     * A page is shown first: there is a fault, more answers, or something to confirm.
     *
     * @param view the page
     */
    record Shown(String view) implements Heard {}

    /**
     * It can be kept.
     *
     * @param id made where the page was
     * @param answer what was answered
     */
    record Said(String id, Answer answer) implements Heard {}

    /** Shows a question. */
    String show(Preparation preparation, Asked asked, int part, Model model) {
        return show(preparation, asked, asked.before(), part, model);
    }

    private String show(Preparation preparation, Asked asked, Optional<Answer> chosen, int part, Model model) {
        Walk walk = frame.show(preparation, model);
        int most = TouchProfile.of(walk.answers()).mostOnScreen();
        FormWords words = FormWords.of(asked.form(), preparation.language());
        model.addAttribute("page", new QuestionPage(asked.question(), words, chosen, most, Math.max(0, part)))
                .addAttribute("asked", asked)
                .addAttribute("given", Keys.fresh())
                .addAttribute("thisYear", LocalDate.now(clock).getYear());
        return "intake/question";
    }

    /** Reads what a page of a question sent. */
    Heard hear(
            Preparation preparation,
            Asked asked,
            MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        Ask ask = asked.question().ask();
        Optional<Answer> answer =
                new AnswerForm(sent, birthDates.of(preparation.patient())).answer(ask, asked.before());
        String part = sent.getFirst("part");
        if (part != null) {
            return new Shown(show(preparation, asked, answer.or(asked::before), number(part), model));
        }
        Optional<Fault> fault = answer.isEmpty()
                ? Optional.of(missing(ask))
                : AnswerCheck.on(LocalDate.now(clock)).faultOf(ask, answer.get());
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "fault", FormWords.of(asked.form(), preparation.language()).fault(fault.get()));
            return new Shown(show(preparation, asked, 0, model));
        }
        Walk walk = frame.show(preparation, model);
        return TouchProfile.of(walk.answers()).confirms() && !sent.containsKey("sure")
                ? new Shown(confirm(preparation, asked, answer.get(), sent, model))
                : new Said(given(sent), answer.get());
    }

    private static String confirm(
            Preparation preparation, Asked asked, Answer answer, MultiValueMap<String, String> sent, Model model) {
        FormWords words = FormWords.of(asked.form(), preparation.language());
        model.addAttribute("page", new QuestionPage(asked.question(), words, Optional.of(answer), Integer.MAX_VALUE, 0))
                .addAttribute("asked", asked)
                .addAttribute("sent", sent);
        return "intake/confirm";
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Integer.parseInt(text);
    }

    private static String given(MultiValueMap<String, String> sent) {
        String id = sent.getFirst("given");
        if (id == null || !Keys.isKey(id)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return id;
    }

    private static Fault missing(Ask ask) {
        return switch (ask) {
            case Ask.One ignored -> Fault.CHOOSE_ONE;
            case Ask.Many ignored -> Fault.CHOOSE_SOME;
            case Ask.Day ignored -> Fault.GIVE_A_DAY;
            case Ask.Rating ignored -> Fault.CHOOSE_ONE;
            case Ask.Words ignored -> Fault.WRITE_SOMETHING;
            case Ask.Entries ignored -> Fault.WRITE_SOMETHING;
        };
    }
}
