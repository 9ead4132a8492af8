package org.polymyo.clinic.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.polymyo.clinic.account.Account;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.audit.AuditEntry;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.AuditSearch;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.web.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log as pages. */
@Controller
class AuditPage {
    private final AuditLog log;
    private final Accounts accounts;
    private final Times times;

    AuditPage(AuditLog log, Accounts accounts, Times times) {
        this.log = log;
        this.accounts = accounts;
        this.times = times;
    }

    @GetMapping("/administration/audit")
    String search(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String patient,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Model model) {
        Instant begin = times.typed(from).orElse(AuditSearch.EVERYTHING.from());
        Instant end = times.typed(until).orElse(AuditSearch.EVERYTHING.until());
        show(new AuditSearch(account, patient, outcome, words, begin, end, before), model);
        model.addAttribute("accounts", accounts.all()).addAttribute("outcomes", Deed.Outcome.values());
        return "audit/log";
    }

    @GetMapping("/administration/audit/check")
    String check(Model model) {
        model.addAttribute("fault", log.fault()).addAttribute("head", log.head());
        return "audit/check";
    }

    /** Who looked at a patient, for the patient and the team. */
    @GetMapping("/patients/{patient}/access")
    String ofPatient(
            @PathVariable String patient,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Model model) {
        AuditSearch all = AuditSearch.EVERYTHING;
        show(new AuditSearch("", patient, "", "", all.from(), all.until(), before), model);
        model.addAttribute("about", patient);
        return "audit/patient";
    }

    private void show(AuditSearch search, Model model) {
        List<AuditEntry> entries = log.found(search);
        Map<String, String> names =
                accounts.all().stream().collect(Collectors.toMap(Account::id, Account::displayName));
        model.addAttribute("entries", entries)
                .addAttribute("names", names)
                .addAttribute("times", times)
                .addAttribute("search", search)
                .addAttribute("more", entries.size() == AuditSearch.PAGE);
    }
}
