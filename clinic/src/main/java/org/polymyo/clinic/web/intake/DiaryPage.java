package org.polymyo.clinic.web.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.home.Diaries;
import org.polymyo.clinic.home.DiaryEntry;
import org.polymyo.clinic.home.DiaryPlan;
import org.polymyo.clinic.store.Keys;
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
import org.springframework.web.server.ResponseStatusException;

/** The diary of a day: two answers, and the short clips the clinic asks for. Whoever skips a day loses nothing. */
@Controller
@RequestMapping("/patients/{patient}/preparation/diary")
class DiaryPage {
    private final Diaries diaries;
    private final FilmGate gate;
    private final IntakeFrame frame;
    private final Times times;
    private final Clock clock;

    DiaryPage(Diaries diaries, FilmGate gate, IntakeFrame frame, Times times, Clock clock) {
        this.diaries = diaries;
        this.gate = gate;
        this.frame = frame;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @PathVariable String patient,
            @RequestParam(defaultValue = "") String saved,
            @AuthenticationPrincipal Person person,
            Model model) {
        Optional<String> elsewhere = gate.elsewhere(patient, person);
        if (elsewhere.isPresent()) {
            return IntakePages.at(patient, elsewhere.get());
        }
        LocalDate today = times.day(clock.instant());
        List<DiaryEntry> entries = diaries.entries(patient);
        Optional<DiaryPlan> plan = diaries.plan(patient).filter(asked -> asked.isOpen(today));
        frame.show(frame.begun(patient), model);
        model.addAttribute("today", today)
                .addAttribute("asked", plan.isPresent())
                .addAttribute("clips", plan.map(DiaryPlan::clips).orElse(List.of()))
                .addAttribute("entries", entries)
                .addAttribute("amounts", DiaryEntry.Amount.values())
                .addAttribute(
                        "before",
                        entries.stream()
                                .filter(one -> one.day().equals(today))
                                .findFirst()
                                .orElse(null))
                .addAttribute("given", Keys.fresh())
                .addAttribute("saved", !saved.isEmpty());
        return "intake/diary";
    }

    /** Today's, or yesterday's for who writes after midnight; what does not fit is asked again. */
    @PostMapping
    String keep(
            @PathVariable String patient,
            @RequestParam(defaultValue = "") String given,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String jerks,
            @RequestParam(defaultValue = "") String bother,
            @AuthenticationPrincipal Person person) {
        if (gate.elsewhere(patient, person).isPresent()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        if (!Keys.isKey(given)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        LocalDate today = times.day(clock.instant());
        Optional<LocalDate> meant = Stream.of(today, today.minusDays(1))
                .filter(one -> one.toString().equals(day))
                .findFirst();
        Optional<DiaryEntry.Amount> amount = Stream.of(DiaryEntry.Amount.values())
                .filter(one -> one.name().equals(jerks))
                .findFirst();
        if (meant.isEmpty() || amount.isEmpty() || !bother.matches("[0-9]|10")) {
            return IntakePages.at(patient, "/diary");
        }
        diaries.keep(
                patient, given, new DiaryEntry(meant.get(), amount.get(), Integer.parseInt(bother)), person.account());
        return IntakePages.at(patient, "/diary?saved=yes");
    }
}
