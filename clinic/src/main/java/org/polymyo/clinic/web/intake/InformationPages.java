package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.home.Information;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Pages to read about jerks and tests. They are the same for everybody and look at no answer. */
@Controller
@RequestMapping("/patients/{patient}/preparation/information")
class InformationPages {
    private final IntakeFrame frame;

    InformationPages(IntakeFrame frame) {
        this.frame = frame;
    }

    @GetMapping
    String all(@PathVariable String patient, Model model) {
        frame.show(frame.begun(patient), model);
        model.addAttribute("leaves", Information.leaves());
        return "intake/information";
    }

    @GetMapping("/{leaf}")
    String leaf(
            @PathVariable String patient,
            @PathVariable("leaf") String id,
            @AuthenticationPrincipal Person person,
            Model model) {
        Information.Leaf leaf =
                Information.leaf(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        frame.show(frame.begun(patient), model);
        List<Information.Leaf> all = Information.leaves();
        Optional<Information.Leaf> next =
                all.stream().skip(all.indexOf(leaf) + 1L).findFirst();
        model.addAttribute("leaf", leaf)
                .addAttribute("next", next.map(Information.Leaf::id).orElse(""))
                .addAttribute("staff", isStaff(person));
        return "intake/information-leaf";
    }

    private static boolean isStaff(Person person) {
        return person.roles().stream().anyMatch(role -> role != Role.PATIENT && role != Role.GUARDIAN);
    }
}
