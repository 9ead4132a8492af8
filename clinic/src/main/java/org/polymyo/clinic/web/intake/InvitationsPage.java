package org.polymyo.clinic.web.intake;

import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.intake.HomeSettings;
import org.polymyo.clinic.intake.Pass;
import org.polymyo.clinic.intake.Passes;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.patient.CareTeams.Spokesperson;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.web.OwnAddress;
import org.polymyo.clinic.web.Square;
import org.polymyo.clinic.web.Times;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a nurse invites patients and who helps or speaks for them, sees who comes in from home, and ends it. */
@Controller
class InvitationsPage {
    private final Patients patients;
    private final Accounts accounts;
    private final CareTeams teams;
    private final Passes passes;
    private final SignIns signIns;
    private final HomeSettings settings;
    private final Times times;
    private final OwnAddress address;

    InvitationsPage(
            Patients patients,
            Accounts accounts,
            CareTeams teams,
            Passes passes,
            SignIns signIns,
            HomeSettings settings,
            Times times,
            OwnAddress address) {
        this.patients = patients;
        this.accounts = accounts;
        this.teams = teams;
        this.passes = passes;
        this.signIns = signIns;
        this.settings = settings;
        this.times = times;
        this.address = address;
    }

    @GetMapping("/patients/{patient}/invitations")
    String invitations(@PathVariable("patient") String id, Model model) {
        Patient patient = known(id);
        model.addAttribute("patient", patient)
                .addAttribute("speakers", teams.speakers(id))
                .addAttribute("passes", passes.ofPatient(id))
                .addAttribute("relations", Spokesperson.values())
                .addAttribute("proofs", Pass.Proof.values())
                .addAttribute("times", times);
        return "intake/invitations";
    }

    /** Invites somebody new, or gives somebody who is known another link. The link is shown once, to be printed. */
    @PostMapping("/patients/{patient}/invitations")
    String invite(
            @PathVariable("patient") String id,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "SELF") Spokesperson relation,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "CODE") Pass.Proof proof,
            @AuthenticationPrincipal Person person,
            Model model) {
        Patient patient = known(id);
        String invited = account.isEmpty()
                ? added(patient, relation, name)
                : teams.speakers(id).stream()
                        .map(CareTeams.Speaker::account)
                        .filter(account::equals)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Passes.Handed handed = passes.invite(id, invited, proof, person.account());
        String link = address.link("/enter/" + handed.link());
        model.addAttribute("patient", patient)
                .addAttribute("home", settings)
                .addAttribute("handed", handed)
                .addAttribute("address", link)
                .addAttribute("square", Square.of(link));
        return "intake/letter";
    }

    private String added(Patient patient, Spokesperson relation, String name) {
        String shown = name.isBlank() && relation == Spokesperson.SELF
                ? patient.givenName() + " " + patient.familyName()
                : name.strip();
        if (shown.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Role role = relation == Spokesperson.SELF ? Role.PATIENT : Role.GUARDIAN;
        Optional<String> account = accounts.add("home " + Keys.fresh(), shown, Set.of(role));
        teams.speaksFor(patient.id(), account.orElseThrow(), relation);
        return account.get();
    }

    @PostMapping("/patients/{patient}/invitations/{invitation}/end")
    String close(@PathVariable String patient, @PathVariable String invitation) {
        if (!passes.close(patient, invitation)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(patient);
    }

    /** Ends access from home at once: links, sign-ins and the relation. */
    @PostMapping("/patients/{patient}/spokespeople/{account}/end")
    String end(@PathVariable String patient, @PathVariable String account) {
        boolean speaks =
                teams.speakers(patient).stream().map(CareTeams.Speaker::account).anyMatch(account::equals);
        if (!speaks) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        teams.speaksNoMore(patient, account);
        passes.ofPatient(patient).stream()
                .filter(pass -> pass.account().equals(account))
                .forEach(pass -> passes.close(patient, pass.id()));
        signIns.endAll(account);
        return page(patient);
    }

    private Patient known(String id) {
        return patients.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(String patient) {
        return "redirect:/patients/" + patient + "/invitations";
    }
}
