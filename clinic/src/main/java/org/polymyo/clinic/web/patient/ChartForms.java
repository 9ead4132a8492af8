package org.polymyo.clinic.web.patient;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.form.PartialDate;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.patient.Region;
import org.polymyo.clinic.patient.Sign;
import org.polymyo.clinic.patient.Signs;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Statements;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.clinic.patient.Visits;
import org.polymyo.clinic.patient.When;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.web.Times;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The forms of the patient page: visits, statements, signs. */
@Controller
class ChartForms {
    private static final int MOST_WORDS = 4000;

    private final Patients patients;
    private final Visits visits;
    private final Statements statements;
    private final Signs signs;
    private final Times times;
    private final Clock clock;

    ChartForms(Patients patients, Visits visits, Statements statements, Signs signs, Times times, Clock clock) {
        this.patients = patients;
        this.visits = visits;
        this.statements = statements;
        this.signs = signs;
        this.times = times;
        this.clock = clock;
    }

    @PostMapping("/patients/{patient}/visits")
    String visit(
            @PathVariable String patient,
            @RequestParam String plannedAt,
            @RequestParam Visit.Kind kind,
            @RequestParam String reason,
            @AuthenticationPrincipal Person person) {
        Instant planned = times.typed(plannedAt).orElseThrow(ChartForms::notUnderstood);
        visits.add(
                new Visit(Keys.fresh(), known(patient).id(), planned, kind, bounded(reason), Visit.State.PLANNED),
                person.account());
        return page(patient);
    }

    @PostMapping("/patients/{patient}/visits/{visit}")
    String visit(@PathVariable String patient, @PathVariable String visit, @RequestParam Visit.State state) {
        if (!visits.set(patient, visit, state)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(patient);
    }

    @PostMapping("/patients/{patient}/statements")
    String statement(
            @PathVariable String patient,
            @RequestParam Statement.Kind kind,
            @RequestParam String words,
            @RequestParam String start,
            @RequestParam(defaultValue = "") String end,
            @RequestParam String source,
            @AuthenticationPrincipal Person person) {
        Patient about = known(patient);
        Instant now = clock.instant();
        PartialDate begun = start.isBlank()
                ? PartialDate.of(times.day(now))
                : When.read(start, about.birthDate()).orElseThrow(ChartForms::notUnderstood);
        String said = bounded(words);
        if (said.isEmpty()) {
            throw notUnderstood();
        }
        statements.add(
                new Statement(
                        Keys.fresh(),
                        about.id(),
                        kind,
                        said,
                        begun.earliest(),
                        begun.latest(),
                        start.isBlank() ? "today" : bounded(start),
                        bounded(end),
                        bounded(source),
                        person.account(),
                        now),
                "");
        return page(patient);
    }

    /** Ends something that went on: a medicine, a safety item, a question. The earlier statement is kept. */
    @PostMapping("/patients/{patient}/statements/{statement}/end")
    String end(
            @PathVariable String patient,
            @PathVariable String statement,
            @RequestParam String end,
            @AuthenticationPrincipal Person person) {
        Optional<Statement> open = statements.of(patient).stream()
                .filter(said -> said.id().equals(statement) && said.endWords().isEmpty())
                .findFirst();
        Statement said = open.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String ended = bounded(end).isEmpty() ? times.day(clock.instant()).toString() : bounded(end);
        statements.add(said.ended(Keys.fresh(), ended, person.account(), clock.instant()), said.id());
        return page(patient);
    }

    @PostMapping("/patients/{patient}/signs")
    String sign(
            @PathVariable String patient,
            @RequestParam Region region,
            @RequestParam Sign.Condition condition,
            @RequestParam Sign.State state,
            @AuthenticationPrincipal Person person) {
        signs.add(known(patient).id(), region, condition, state, person.account());
        return page(patient) + "#body";
    }

    private Patient known(String id) {
        return patients.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(String patient) {
        return "redirect:/patients/" + patient;
    }

    private static String bounded(String text) {
        String stripped = text.strip();
        if (stripped.length() > MOST_WORDS) {
            throw notUnderstood();
        }
        return stripped;
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
