package org.polymyo.clinic.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page at the front door. */
@Controller
class StartPage {
    @GetMapping("/")
    String start() {
        return "start";
    }
}
