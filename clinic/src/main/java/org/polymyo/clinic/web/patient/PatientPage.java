package org.polymyo.clinic.web.patient;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.patient.CareTeams;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Patients;
import org.polymyo.clinic.patient.Region;
import org.polymyo.clinic.patient.Sign;
import org.polymyo.clinic.patient.Signs;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Statements;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.clinic.patient.Visits;
import org.polymyo.clinic.web.Times;
import org.polymyo.clinic.web.intake.IntakeNews;
import org.polymyo.clinic.web.recording.RecordingList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One page that says what is known of a patient before the visit. */
@Controller
class PatientPage {
    private final Patients patients;
    private final Visits visits;
    private final Statements statements;
    private final Signs signs;
    private final RecordingList recordings;
    private final IntakeNews news;
    private final CareTeams teams;
    private final Accounts accounts;
    private final Times times;
    private final Clock clock;

    PatientPage(
            Patients patients,
            Visits visits,
            Statements statements,
            Signs signs,
            RecordingList recordings,
            IntakeNews news,
            CareTeams teams,
            Accounts accounts,
            Times times,
            Clock clock) {
        this.patients = patients;
        this.visits = visits;
        this.statements = statements;
        this.signs = signs;
        this.recordings = recordings;
        this.news = news;
        this.teams = teams;
        this.accounts = accounts;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/patients/{patient}")
    String page(@PathVariable("patient") String id, Model model) {
        Patient patient = patients.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Visit> visited = visits.of(id);
        List<Statement> said = statements.of(id);
        Map<Region, Map<Sign.Condition, Sign>> seen = signs.of(id);
        List<RecordingList.Line> arrived = recordings.of(id);
        model.addAttribute("patient", patient)
                .addAttribute("age", patient.age(times.day(clock.instant())))
                .addAttribute("times", times)
                .addAttribute("visits", visited)
                .addAttribute("said", said)
                .addAttribute("safety", open(said, Statement.Kind.SAFETY))
                .addAttribute("questions", open(said, Statement.Kind.QUESTION))
                .addAttribute("timeline", Moment.of(said, visited, arrived, news.of(id), times))
                .addAttribute("signs", seen)
                .addAttribute("recordings", arrived)
                .addAttribute("measured", recordings.measured(arrived).orElse(null))
                .addAttribute("missing", Missing.of(said, visited, seen, arrived))
                .addAttribute("team", teams.of(id))
                .addAttribute("colleagues", accounts.all());
        choices(model);
        return "patient/patient";
    }

    private static void choices(Model model) {
        model.addAttribute("regions", Region.values())
                .addAttribute("conditions", Sign.Condition.values())
                .addAttribute("states", Sign.State.values())
                .addAttribute("kinds", Statement.Kind.values())
                .addAttribute("visitKinds", Visit.Kind.values())
                .addAttribute("visitStates", Visit.State.values());
    }

    private static List<Statement> open(List<Statement> said, Statement.Kind kind) {
        return said.stream()
                .filter(statement -> statement.kind() == kind)
                .filter(statement -> statement.endWords().isEmpty())
                .toList();
    }
}
