package org.polymyo.clinic.web.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.MedicineChecks;
import org.polymyo.clinic.history.WantedRecord;
import org.polymyo.clinic.history.WantedRecords;
import org.polymyo.clinic.history.WantedSteps;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.ReadMarks;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Statements;
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

/** One patient's preparation for staff: what is new, what is agreed to, medicines beside the other list, tests to ask for. */
@Controller
class IntakeDeskPage {
    private static final int MOST_WORDS = 1000;

    private final Patients patients;
    private final IntakeDesk desk;
    private final Consents consents;
    private final Entries entries;
    private final Statements statements;
    private final Preparations preparations;
    private final MedicineChecks checks;
    private final WantedRecords wanted;
    private final WantedSteps steps;
    private final ReadMarks marks;
    private final Authors authors;
    private final Times times;
    private final Clock clock;

    IntakeDeskPage(
            Patients patients,
            IntakeDesk desk,
            Consents consents,
            Entries entries,
            Statements statements,
            Preparations preparations,
            MedicineChecks checks,
            WantedRecords wanted,
            WantedSteps steps,
            ReadMarks marks,
            Authors authors,
            Times times,
            Clock clock) {
        this.patients = patients;
        this.desk = desk;
        this.consents = consents;
        this.entries = entries;
        this.statements = statements;
        this.preparations = preparations;
        this.checks = checks;
        this.wanted = wanted;
        this.steps = steps;
        this.marks = marks;
        this.authors = authors;
        this.times = times;
        this.clock = clock;
    }

    /**
     * A medicine beside what staff made of it.
     *
     * @param medicine as the patient told it
     * @param check the newest check, if there is one
     * @param changed whether the patient changed something since
     */
    record Compared(Medicine medicine, Optional<MedicineChecks.Check> check, boolean changed) {
        /** Whether nobody knows how much is taken. */
        public boolean isDoseUnknown() {
            return medicine.status() == Medicine.Status.ACTIVE
                    && (medicine.strength().isBlank() || medicine.dosage().isBlank());
        }
    }

    @GetMapping("/patients/{patient}/intake")
    String page(@PathVariable("patient") String id, Model model) {
        Patient patient = patients.byId(id).orElseThrow(IntakeDeskPage::unknown);
        IntakeDesk.State state = desk.of(id);
        List<Statement> drugs = statements.of(id).stream()
                .filter(said -> said.kind() == Statement.Kind.DRUG)
                .toList();
        model.addAttribute("patient", patient)
                .addAttribute("state", state)
                .addAttribute(
                        "consents",
                        consents.now(id).values().stream()
                                .map(said -> consent(id, said))
                                .toList())
                .addAttribute(
                        "medicines",
                        Medicine.of(entries, id).stream().map(this::compared).toList())
                .addAttribute("drugs", drugs)
                .addAttribute("curve", curve(id))
                .addAttribute("steps", WantedSteps.Step.values())
                .addAttribute("verdicts", MedicineChecks.Verdict.values())
                .addAttribute("authors", authors)
                .addAttribute("times", times);
        return "intake/desk";
    }

    private EaseCurve curve(String patient) {
        return preparations
                .of(patient, IntakeFrame.FORM)
                .map(begun -> EaseCurve.of(preparations.given(begun), times))
                .orElse(new EaseCurve(List.of()));
    }

    private Map<String, String> consent(String patient, Consents.Said said) {
        return Map.of(
                "what", ConsentWords.of(said.purpose()),
                "said", said.yes() ? "yes" : "no",
                "when", times.shown(said.at()),
                "by", authors.of(patient, said.author()));
    }

    private Compared compared(Medicine medicine) {
        Optional<MedicineChecks.Check> check = checks.of(medicine.id());
        boolean changed = check.isPresent()
                && entries.given(medicine.id()).stream()
                        .anyMatch(given -> given.at().isAfter(check.get().at()));
        return new Compared(medicine, check, changed);
    }

    @PostMapping("/patients/{patient}/intake/read")
    String read(@PathVariable String patient, @RequestParam long until, @AuthenticationPrincipal Person person) {
        Instant now = clock.instant();
        if (until < 0 || until > now.toEpochMilli()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        marks.read(patient, Instant.ofEpochMilli(until), person.account());
        return page(patient, "");
    }

    @PostMapping("/patients/{patient}/wanted/{wanted}")
    String step(
            @PathVariable String patient,
            @PathVariable("wanted") String id,
            @RequestParam WantedSteps.Step step,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal Person person) {
        WantedRecord task = wanted.open(patient).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(IntakeDeskPage::unknown);
        steps.take(task, step, bounded(note), person.account());
        return page(patient, "#tasks");
    }

    @PostMapping("/patients/{patient}/medicines/{medicine}")
    String check(
            @PathVariable String patient,
            @PathVariable String medicine,
            @RequestParam MedicineChecks.Verdict verdict,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal Person person) {
        Medicine told =
                entries.one(patient, Medicine.FORM, medicine).map(Medicine::of).orElseThrow(IntakeDeskPage::unknown);
        checks.keep(told, verdict, bounded(note), person.account());
        return page(patient, "#medicines");
    }

    private static String page(String patient, String place) {
        return "redirect:/patients/" + patient + "/intake" + place;
    }

    private static String bounded(String text) {
        String stripped = text.strip();
        if (stripped.length() > MOST_WORDS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return stripped;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
