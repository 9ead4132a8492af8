package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.AnswerCheck;
import org.polymyo.clinic.form.AnswerCheck.Fault;
import org.polymyo.clinic.form.Ask;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.TouchProfile;
import org.polymyo.clinic.store.Keys;
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
    private final BirthDates birthDates;
    private final Welcome welcome;
    private final HomeParts parts;
    private final IntakeFrame frame;
    private final Clock clock;

    IntakePages(
            Preparations preparations,
            BirthDates birthDates,
            Welcome welcome,
            HomeParts parts,
            IntakeFrame frame,
            Clock clock) {
        this.parts = parts;
        this.preparations = preparations;
        this.birthDates = birthDates;
        this.welcome = welcome;
        this.frame = frame;
        this.clock = clock;
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
        show(preparation, asked(question), Optional.empty(), part, model);
        return "intake/question";
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
        Question asked = asked(question);
        Map<String, Answer> answers = preparations.answers(preparation);
        Optional<Answer> before = Optional.ofNullable(answers.get(question));
        Optional<Answer> answer = new AnswerForm(sent, birthDates.of(patient)).answer(asked.ask(), before);
        if (sent.containsKey("part")) {
            show(preparation, asked, answer.or(() -> before), Integer.parseInt(sent.getFirst("part")), model);
            return "intake/question";
        }
        Optional<Fault> fault = answer.isEmpty()
                ? Optional.of(missing(asked.ask()))
                : AnswerCheck.on(LocalDate.now(clock)).faultOf(asked.ask(), answer.get());
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(preparation, asked, before, 0, model);
            model.addAttribute("fault", words(preparation).fault(fault.get()));
            return "intake/question";
        }
        if (TouchProfile.of(answers).confirms() && !sent.containsKey("sure")) {
            confirm(preparation, asked, answer.get(), sent, model);
            return "intake/confirm";
        }
        preparations.answer(preparation, given(sent), question, answer.get(), author.account());
        return sent.containsKey("stay")
                ? at(patient, "/questions/" + question)
                : onwards(preparation, question, author);
    }

    private String onwards(Preparation preparation, String question, Person author) {
        return welcome.next(preparation, author)
                .map(step -> at(preparation.patient(), step))
                .orElseGet(() -> after(preparation, question));
    }

    private static String given(MultiValueMap<String, String> sent) {
        String id = sent.getFirst("given");
        if (id == null || !Keys.isKey(id)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return id;
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

    private void show(Preparation preparation, Question question, Optional<Answer> chosen, int part, Model model) {
        Walk walk = frame.show(preparation, model);
        Optional<Answer> before =
                chosen.or(() -> Optional.ofNullable(walk.answers().get(question.id())));
        int most = TouchProfile.of(walk.answers()).mostOnScreen();
        model.addAttribute("page", page(question, words(preparation), before, most, Math.max(0, part)));
        model.addAttribute("given", Keys.fresh());
        model.addAttribute(
                "before", walk.before(question.id()).map(Question::id).orElse(""));
        model.addAttribute("thisYear", LocalDate.now(clock).getYear());
    }

    private void confirm(
            Preparation preparation,
            Question question,
            Answer answer,
            MultiValueMap<String, String> sent,
            Model model) {
        frame.show(preparation, model);
        FormWords words = words(preparation);
        model.addAttribute("page", page(question, words, Optional.of(answer), Integer.MAX_VALUE, 0));
        model.addAttribute("sent", sent);
    }

    private static QuestionPage page(Question question, FormWords words, Optional<Answer> before, int most, int part) {
        return new QuestionPage(question, words, before, most, part);
    }

    private static FormWords words(Preparation preparation) {
        return FormWords.of(FORM, preparation.language());
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

    private static Question asked(String question) {
        return FORM.question(question).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Leads to a page of the preparation. */
    static String at(String patient, String rest) {
        return "redirect:/patients/" + patient + "/preparation" + rest;
    }
}
