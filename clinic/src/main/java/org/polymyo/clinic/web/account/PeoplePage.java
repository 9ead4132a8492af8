package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIns;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator's page of accounts: invite, change roles, close. */
@Controller
class PeoplePage {
    private static final String PATH = "/administration/people";

    private final Accounts accounts;
    private final Credentials credentials;
    private final SignIns signIns;

    PeoplePage(Accounts accounts, Credentials credentials, SignIns signIns) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.signIns = signIns;
    }

    @GetMapping(PATH)
    String people(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("roles", Role.values());
        return "account/people";
    }

    @PostMapping(PATH)
    String add(
            @RequestParam String name,
            @RequestParam String displayName,
            @RequestParam(defaultValue = "") Set<Role> roles,
            HttpServletResponse response,
            Model model) {
        Optional<String> account = name.isBlank() || displayName.isBlank() || roles.isEmpty()
                ? Optional.empty()
                : accounts.add(name, displayName, roles);
        if (account.isEmpty()) {
            Entrance.refused("", "Give a name that is not taken, the name others see and a role.", model, response);
        }
        account.ifPresent(id -> model.addAttribute("invitation", credentials.invite(id)));
        return people(model);
    }

    /** Takes password and second factor away and shows a new invitation: for who lost one of them. */
    @PostMapping(PATH + "/{account}/invitation")
    String invite(@PathVariable String account, Model model) {
        signIns.endAll(account);
        accounts.byId(account).ifPresent(known -> model.addAttribute("invitation", credentials.invite(known.id())));
        return people(model);
    }

    @PostMapping(PATH + "/{account}/roles")
    String roles(
            @PathVariable String account,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @AuthenticationPrincipal Person self,
            HttpServletResponse response,
            Model model) {
        if (account.equals(self.account()) && !roles.contains(Role.ADMINISTRATOR)) {
            Entrance.refused("", "Another administrator must take this role from you.", model, response);
            return people(model);
        }
        accounts.byId(account).ifPresent(known -> accounts.setRoles(known.id(), roles));
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{account}/closed")
    String close(
            @PathVariable String account,
            @RequestParam boolean closed,
            @AuthenticationPrincipal Person self,
            HttpServletResponse response,
            Model model) {
        if (account.equals(self.account())) {
            Entrance.refused("", "Another administrator must close your account.", model, response);
            return people(model);
        }
        accounts.disable(account, closed);
        signIns.endAll(account);
        return "redirect:" + PATH;
    }
}
