package org.polymyo.clinic.web.patient;

import org.polymyo.clinic.account.Account;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.patient.CareTeams;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who belongs to a patient's care team, and whose account speaks for the patient. */
@Controller
class TeamForms {
    private final CareTeams teams;
    private final Accounts accounts;

    TeamForms(CareTeams teams, Accounts accounts) {
        this.teams = teams;
        this.accounts = accounts;
    }

    @PostMapping("/patients/{patient}/team")
    String join(@PathVariable String patient, @RequestParam String account, @RequestParam String reason) {
        if (reason.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        teams.join(patient, known(account).id(), reason);
        return page(patient);
    }

    @PostMapping("/patients/{patient}/team/{account}/end")
    String leave(@PathVariable String patient, @PathVariable String account) {
        if (!teams.leave(patient, account)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(patient);
    }

    @PostMapping("/patients/{patient}/spokespeople")
    String speaksFor(
            @PathVariable String patient, @RequestParam String account, @RequestParam CareTeams.Spokesperson relation) {
        teams.speaksFor(patient, known(account).id(), relation);
        return page(patient);
    }

    private Account known(String id) {
        return accounts.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static String page(String patient) {
        return "redirect:/patients/" + patient + "#team";
    }
}
