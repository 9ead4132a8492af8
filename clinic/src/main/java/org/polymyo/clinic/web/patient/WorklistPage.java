package org.polymyo.clinic.web.patient;

import java.time.Clock;
import java.util.Set;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.patient.Worklist;
import org.polymyo.clinic.web.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The patients somebody cares for, by visit. */
@Controller
class WorklistPage {
    private static final Set<Role> ADDS = Set.of(Role.NURSE, Role.TECHNOLOGIST, Role.NEUROLOGIST);

    private final Worklist worklist;
    private final Times times;
    private final Clock clock;

    WorklistPage(Worklist worklist, Times times, Clock clock) {
        this.worklist = worklist;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/worklist")
    String worklist(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("lines", worklist.of(person.account()));
        model.addAttribute("times", times);
        model.addAttribute("adds", person.isAny(ADDS));
        model.addAttribute("today", times.day(clock.instant()));
        return "patient/worklist";
    }
}
