package org.polymyo.clinic.web.intake;

import java.time.Clock;
import java.util.List;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.patient.Worklist;
import org.polymyo.clinic.web.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The patients whose visits somebody prepares: how far each is, what nobody has read, what is still to be asked for. */
@Controller
class IntakeWorklistPage {
    private final Worklist worklist;
    private final IntakeDesk desk;
    private final Times times;
    private final Clock clock;

    IntakeWorklistPage(Worklist worklist, IntakeDesk desk, Times times, Clock clock) {
        this.worklist = worklist;
        this.desk = desk;
        this.times = times;
        this.clock = clock;
    }

    /**
     * A patient on the list.
     *
     * @param of who, and the next visit
     * @param state how far the preparation is
     */
    record Line(Worklist.Line of, IntakeDesk.State state) {}

    @GetMapping("/intake")
    String list(@AuthenticationPrincipal Person person, Model model) {
        List<Line> lines = worklist.of(person.account()).stream()
                .map(line -> new Line(line, desk.of(line.patient().id())))
                .toList();
        model.addAttribute("lines", lines)
                .addAttribute("times", times)
                .addAttribute("today", times.day(clock.instant()));
        return "intake/worklist";
    }
}
