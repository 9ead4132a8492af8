package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.history.WantedRecords;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.TouchProfile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One question a page, saved at each answer, without script. */
@Controller
@RequestMapping("/patients/{patient}/preparation")
class IntakePages {
    private static final Form FORM = IntakeFrame.FORM;

    private final Preparations preparations;
    private final Welcome welcome;
    private final HomeParts parts;
    private final IntakeFrame frame;
    private final Asking asking;
    private final WantedRecords wanted;

    IntakePages(
            Preparations preparations,
            Welcome welcome,
            HomeParts parts,
            IntakeFrame frame,
            Asking asking,
            WantedRecords wanted) {
        this.parts = parts;
        this.preparations = preparations;
        this.wanted = wanted;
        this.welcome = welcome;
        this.frame = frame;
        this.asking = asking;
    }

    @GetMapping
    String home(@PathVariable String patient, @AuthenticationPrincipal Person person, Model model) {
        Optional<Preparation> begun = preparations.of(patient, FORM);
        model.addAttribute(
                "languages", FormWords.LANGUAGES.stream().map(PageWords::new).toList());
        model.addAttribute("patient", patient);
        if (begun.isEmpty()) {
            frame.show(new PageWords(Locale.ENGLISH), TouchProfile.UNKNOWN, model);
            return "intake/language";
        }
        Optional<String> step = welcome.next(begun.get(), person);
        if (step.isPresent()) {
            return at(patient, step.get());
        }
        frame.show(begun.get(), model);
        model.addAttribute("closed", welcome.isClosed(patient));
        model.addAttribute("child", welcome.isChild(patient));
        parts.show(patient, model);
        return "intake/home";
    }

    @PostMapping("/language")
    String language(@PathVariable String patient, @RequestParam String tag) {
        FormWords.LANGUAGES.stream()
                .filter(l -> l.toLanguageTag().equals(tag))
                .findFirst()
                .ifPresent(language -> preparations.begin(patient, FORM, language));
        return at(patient, "");
    }

    @GetMapping("/questions/{question}")
    String question(
            @PathVariable String patient,
            @PathVariable String question,
            @RequestParam(defaultValue = "0") int part,
            Model model) {
        Preparation preparation = frame.begun(patient);
        Optional<EntryList> list = EntryList.answering(question);
        return list.isPresent()
                ? at(patient, list.get().path())
                : asking.show(preparation, asked(preparation, question), part, model);
    }

    @PostMapping("/questions/{question}")
    String answer(
            @PathVariable String patient,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal Person author,
            HttpServletResponse response,
            Model model) {
        Preparation preparation = frame.begun(patient);
        if (welcome.isClosed(patient)) {
            return at(patient, "/choices");
        }
        return switch (asking.hear(preparation, asked(preparation, question), sent, response, model)) {
            case Asking.Shown shown -> shown.view();
            case Asking.Said said -> {
                preparations.answer(preparation, said.id(), question, said.answer(), author.account());
                Optional<PastTest> test = PastTest.askedBy(question);
                test.ifPresent(one -> wanted.follow(patient, one, said.answer(), author.account()));
                if (test.isPresent() && has(said.answer())) {
                    yield at(patient, "/papers/" + test.get().word());
                }
                yield sent.containsKey("stay")
                        ? at(patient, "/questions/" + question)
                        : onwards(preparation, question, author);
            }
        };
    }

    private static boolean has(Answer answer) {
        return answer.equals(new Answer.Chosen(List.of(Answer.Pick.of("have"))));
    }

    private Asked asked(Preparation preparation, String id) {
        Question question = FORM.question(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Walk walk = new Walk(FORM, preparations.answers(preparation));
        String pages = "/patients/" + preparation.patient() + "/preparation";
        String back = walk.before(id).map(before -> "/questions/" + before.id()).orElse("");
        return new Asked(
                FORM, question, Optional.ofNullable(walk.answers().get(id)), pages + "/questions/" + id, pages + back);
    }

    /** Leads to the question after another, or to a step before the questions that was not taken. */
    String onwards(Preparation preparation, String question, Person author) {
        return welcome.next(preparation, author)
                .map(step -> at(preparation.patient(), step))
                .orElseGet(() -> after(preparation, question));
    }

    private String after(Preparation preparation, String question) {
        Walk walk = new Walk(FORM, preparations.answers(preparation));
        return walk.after(question)
                .map(next -> at(preparation.patient(), "/questions/" + next.id()))
                .orElseGet(() -> at(preparation.patient(), "/review"));
    }

    @GetMapping("/review")
    String review(@PathVariable String patient, Model model) {
        Preparation preparation = frame.begun(patient);
        Walk walk = frame.show(preparation, model);
        FormWords words = words(preparation);
        List<QuestionPage> pages = walk.asked().stream()
                .map(q -> page(q, words, Optional.ofNullable(walk.answers().get(q.id())), Integer.MAX_VALUE, 0))
                .toList();
        model.addAttribute("pages", pages);
        return "intake/review";
    }

    @PostMapping("/sent")
    String send(@PathVariable String patient) {
        preparations.send(frame.begun(patient));
        return at(patient, "");
    }

    private static QuestionPage page(Question question, FormWords words, Optional<Answer> before, int most, int part) {
        return new QuestionPage(question, words, before, most, part);
    }

    private static FormWords words(Preparation preparation) {
        return FormWords.of(FORM, preparation.language());
    }

    /** Leads to a page of the preparation. */
    static String at(String patient, String rest) {
        return "redirect:/patients/" + patient + "/preparation" + rest;
    }
}
