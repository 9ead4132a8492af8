package org.polymyo.clinic.web.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.polymyo.clinic.home.Diaries;
import org.polymyo.clinic.web.Times;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the first page of the preparation says of films and diary. */
@Component
class HomeParts {
    private final FilmGate gate;
    private final Diaries diaries;
    private final Times times;
    private final Clock clock;

    HomeParts(FilmGate gate, Diaries diaries, Times times, Clock clock) {
        this.gate = gate;
        this.diaries = diaries;
        this.times = times;
        this.clock = clock;
    }

    void show(String patient, Model model) {
        LocalDate today = times.day(clock.instant());
        List<FilmCard.Line> lines = gate.lines(patient);
        model.addAttribute(
                        "filmsDone",
                        lines.stream()
                                .filter(line -> !line.state().equals("none"))
                                .count())
                .addAttribute("filmsAll", lines.size())
                .addAttribute(
                        "diaryOpen",
                        diaries.plan(patient).filter(plan -> plan.isOpen(today)).isPresent())
                .addAttribute("diaryReminds", diaries.reminds(patient, today));
    }
}
