package org.polymyo.clinic.web;

import jakarta.servlet.http.HttpServletRequest;
import org.polymyo.clinic.account.Role;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame round every page shows: who is signed in and where they can go. */
@ControllerAdvice
class Frame {
    @ModelAttribute
    void person(HttpServletRequest request, Model model) {
        SignedInFilter.person(request).ifPresent(person -> {
            model.addAttribute("person", person);
            model.addAttribute("administrator", person.is(Role.ADMINISTRATOR));
            model.addAttribute("clinical", person.isAny(Role.CLINICAL));
            model.addAttribute("prepares", person.is(Role.NURSE) || person.is(Role.NEUROLOGIST));
        });
    }
}
