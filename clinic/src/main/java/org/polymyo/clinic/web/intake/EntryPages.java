package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Entry;
import org.polymyo.clinic.intake.Preparation;
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

/** Lists patients keep, such as medicines: entry by entry, one question a page, saved at each answer, without script. */
@Controller
@RequestMapping("/patients/{patient}/preparation/lists/{list}")
class EntryPages {
    private final Entries entries;
    private final ListAnswers answers;
    private final IntakePages questions;
    private final Welcome welcome;
    private final IntakeFrame frame;
    private final Asking asking;

    EntryPages(
            Entries entries,
            ListAnswers answers,
            IntakePages questions,
            Welcome welcome,
            IntakeFrame frame,
            Asking asking) {
        this.entries = entries;
        this.answers = answers;
        this.questions = questions;
        this.welcome = welcome;
        this.frame = frame;
        this.asking = asking;
    }

    @GetMapping
    String list(@PathVariable String patient, @PathVariable("list") String word, Model model) {
        Preparation preparation = frame.begun(patient);
        EntryList list = called(word);
        frame.show(preparation, model);
        List<Card> cards = entries.of(patient, list.form()).stream()
                .map(entry -> card(preparation, list, entry))
                .toList();
        model.addAttribute("list", list.word())
                .addAttribute("whys", whys(preparation, list))
                .addAttribute(
                        "cards", cards.stream().filter(card -> !card.removed()).toList())
                .addAttribute("removed", cards.stream().filter(Card::removed).toList());
        return "intake/list";
    }

    @PostMapping
    String add(
            @PathVariable String patient, @PathVariable("list") String word, @AuthenticationPrincipal Person author) {
        EntryList list = called(word);
        Preparation preparation = frame.begun(patient);
        if (welcome.isClosed(patient)) {
            return IntakePages.at(patient, "/choices");
        }
        String entry = entries.begin(preparation.patient(), list.form(), author.account());
        return IntakePages.at(
                patient,
                list.path() + "/" + entry + "/questions/"
                        + list.form().questions().getFirst().id());
    }

    /** The list is whole, or there is a reason why there is none: the questions go on. */
    @PostMapping("/done")
    String done(
            @PathVariable String patient,
            @PathVariable("list") String word,
            @RequestParam Optional<Answer.Why> why,
            @AuthenticationPrincipal Person author) {
        Preparation preparation = frame.begun(patient);
        EntryList list = called(word);
        if (welcome.isClosed(patient)) {
            return IntakePages.at(patient, "/choices");
        }
        why.ifPresentOrElse(
                reason -> answers.keep(preparation, list, reason, author.account()),
                () -> answers.keep(preparation, list, author.account()));
        return questions.onwards(preparation, list.questions().getLast(), author);
    }

    @GetMapping("/{entry}")
    String entry(
            @PathVariable String patient,
            @PathVariable("list") String word,
            @PathVariable("entry") String id,
            Model model) {
        Preparation preparation = frame.begun(patient);
        EntryList list = called(word);
        Entry entry = known(patient, list, id);
        frame.show(preparation, model);
        FormWords words = FormWords.of(list.form(), preparation.language());
        model.addAttribute("list", list.word())
                .addAttribute("card", card(preparation, list, entry))
                .addAttribute(
                        "pages",
                        new Walk(list.form(), entry.answers())
                                .asked().stream()
                                        .map(question -> page(question, entry, words))
                                        .toList());
        return "intake/entry";
    }

    private static QuestionPage page(Question question, Entry entry, FormWords words) {
        return new QuestionPage(
                question, words, Optional.ofNullable(entry.answers().get(question.id())), Integer.MAX_VALUE, 0);
    }

    @GetMapping("/{entry}/questions/{question}")
    String question(
            @PathVariable String patient,
            @PathVariable("list") String word,
            @PathVariable String entry,
            @PathVariable String question,
            @RequestParam(defaultValue = "0") int part,
            Model model) {
        EntryList list = called(word);
        Asked asked = asked(list, known(patient, list, entry), question);
        return asking.show(frame.begun(patient), asked, part, model);
    }

    @PostMapping("/{entry}/questions/{question}")
    String answer(
            @PathVariable String patient,
            @PathVariable("list") String word,
            @PathVariable("entry") String id,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal Person author,
            HttpServletResponse response,
            Model model) {
        Preparation preparation = frame.begun(patient);
        EntryList list = called(word);
        Entry entry = known(patient, list, id);
        if (welcome.isClosed(patient)) {
            return IntakePages.at(patient, "/choices");
        }
        return switch (asking.hear(preparation, asked(list, entry, question), sent, response, model)) {
            case Asking.Shown shown -> shown.view();
            case Asking.Said said -> {
                entries.answer(entry, said.id(), question, said.answer(), author.account());
                answers.keep(preparation, list, author.account());
                yield IntakePages.at(patient, next(list, known(patient, list, id), entry, question));
            }
        };
    }

    /** A new entry is asked about to its end; a changed answer leads back to the entry. */
    private static String next(EntryList list, Entry now, Entry before, String question) {
        String own = list.path() + "/" + now.id();
        Walk walk = new Walk(list.form(), now.answers());
        boolean changed = before.answers().containsKey(question);
        return walk.after(question)
                .filter(after -> !changed || !now.answers().containsKey(after.id()))
                .map(after -> own + "/questions/" + after.id())
                .orElse(own);
    }

    @PostMapping("/{entry}")
    String remove(
            @PathVariable String patient,
            @PathVariable("list") String word,
            @PathVariable String entry,
            @RequestParam boolean off,
            @AuthenticationPrincipal Person author) {
        EntryList list = called(word);
        entries.remove(known(patient, list, entry), off, author.account());
        answers.keep(frame.begun(patient), list, author.account());
        return IntakePages.at(patient, list.path());
    }

    private Asked asked(EntryList list, Entry entry, String id) {
        Question question =
                list.form().question(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String pages = "/patients/" + entry.patient() + "/preparation" + list.path();
        String own = pages + "/" + entry.id();
        String back = new Walk(list.form(), entry.answers())
                .before(id)
                .map(before -> own + "/questions/" + before.id())
                .orElse(entry.answers().isEmpty() ? pages : own);
        return new Asked(
                list.form(), question, Optional.ofNullable(entry.answers().get(id)), own + "/questions/" + id, back);
    }

    private static Card card(Preparation preparation, EntryList list, Entry entry) {
        return Card.of(list, entry, FormWords.of(list.form(), preparation.language()));
    }

    private static List<QuestionPage.Choice> whys(Preparation preparation, EntryList list) {
        Question question =
                IntakeFrame.FORM.question(list.questions().getFirst()).orElseThrow();
        FormWords words = FormWords.of(IntakeFrame.FORM, preparation.language());
        return new QuestionPage(question, words, Optional.empty(), 0, 0).whys();
    }

    private Entry known(String patient, EntryList list, String id) {
        return entries.one(patient, list.form(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static EntryList called(String word) {
        return EntryList.called(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
