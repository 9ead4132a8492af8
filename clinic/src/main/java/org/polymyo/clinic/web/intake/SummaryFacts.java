package org.polymyo.clinic.web.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.MedicineChecks;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.history.Relative;
import org.polymyo.clinic.history.WantedSteps;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.paper.PatientPapers;
import org.polymyo.clinic.patient.Patient;
import org.polymyo.clinic.patient.Statement;
import org.polymyo.clinic.patient.Statements;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.clinic.patient.Visits;
import org.polymyo.clinic.web.Times;
import org.springframework.stereotype.Component;

/** Gathers what is known before a visit. Nothing is computed from answers but counts. */
@Component
class SummaryFacts {
    private final Visits visits;
    private final Statements statements;
    private final Preparations preparations;
    private final Entries entries;
    private final MedicineChecks checks;
    private final PatientPapers papers;
    private final IntakeDesk desk;
    private final Times times;
    private final Clock clock;

    SummaryFacts(
            Visits visits,
            Statements statements,
            Preparations preparations,
            Entries entries,
            MedicineChecks checks,
            PatientPapers papers,
            IntakeDesk desk,
            Times times,
            Clock clock) {
        this.visits = visits;
        this.statements = statements;
        this.preparations = preparations;
        this.entries = entries;
        this.checks = checks;
        this.papers = papers;
        this.desk = desk;
        this.times = times;
        this.clock = clock;
    }

    VisitSummary of(Patient patient) {
        Instant now = clock.instant();
        IntakeDesk.State state = desk.of(patient.id());
        List<VisitSummary.Part> parts = new ArrayList<>();
        if (state.childRefuses()) {
            parts.add(VisitSummary.urgent("Child", List.of("said no to being filmed")));
        }
        List<String> safety = open(patient, Statement.Kind.SAFETY);
        if (!safety.isEmpty()) {
            parts.add(VisitSummary.urgent("Open safety items", safety));
        }
        parts.add(VisitSummary.part("Wants answered", wishes(patient)));
        parts.addAll(answers(patient));
        parts.add(VisitSummary.part("Medicines now", medicines(patient, true)));
        parts.add(VisitSummary.part("Stopped or tried", medicines(patient, false)));
        parts.add(VisitSummary.part("Family", family(patient)));
        parts.add(VisitSummary.part("Past tests sent", tests(patient)));
        parts.add(VisitSummary.part("Tests to ask for", tasks(state)));
        parts.add(VisitSummary.part(
                "Prepared", state.rings().stream().map(Ring::words).toList()));
        return new VisitSummary(patient, patient.age(times.day(now)), next(patient, now), parts, times.shown(now));
    }

    private Optional<String> next(Patient patient, Instant now) {
        return visits.of(patient.id()).stream()
                .filter(visit -> visit.state() == Visit.State.PLANNED)
                .filter(visit -> !times.day(visit.plannedAt()).isBefore(times.day(now)))
                .findFirst()
                .map(visit -> "Visit " + times.shown(visit.plannedAt()) + ", "
                        + visit.kind().name().toLowerCase(Locale.ROOT) + ": " + visit.reason());
    }

    private List<String> open(Patient patient, Statement.Kind kind) {
        return statements.of(patient.id()).stream()
                .filter(said -> said.kind() == kind && said.endWords().isEmpty())
                .map(said -> said.words() + " (" + said.startWords() + ", told by " + said.source() + ")")
                .toList();
    }

    private List<String> wishes(Patient patient) {
        return Stream.concat(open(patient, Statement.Kind.QUESTION).stream(), said(patient, "L1", "E11").stream())
                .toList();
    }

    private List<VisitSummary.Part> answers(Patient patient) {
        return List.of(
                VisitSummary.answers("Jerks began", said(patient, "B1", "B2", "B3")),
                VisitSummary.answers("Course", said(patient, "B4", "B5")),
                VisitSummary.answers("Where", said(patient, "C1", "C2")),
                VisitSummary.answers("When", said(patient, "C3", "C4", "C5")),
                VisitSummary.answers("How much", said(patient, "C6", "C8")),
                VisitSummary.answers("Falls, fits", said(patient, "D1", "D2", "D3")),
                VisitSummary.answers("Daily life", daily(patient)),
                VisitSummary.answers("Other illnesses", said(patient, "G1")));
    }

    /** Answers in English, one line a question, however many were chosen. */
    private List<String> said(Patient patient, String... questions) {
        Map<String, Answer> answers = preparations
                .of(patient.id(), IntakeFrame.FORM)
                .map(preparations::answers)
                .orElse(Map.of());
        var words = new AnswerWords(FormWords.of(IntakeFrame.FORM, Locale.ENGLISH));
        return Stream.of(questions)
                .map(question -> IntakeFrame.FORM.question(question).orElseThrow())
                .flatMap(question -> Stream.ofNullable(answers.get(question.id()))
                        .filter(answer -> !(answer instanceof Answer.Absent))
                        .map(answer -> String.join(", ", words.of(question, answer))))
                .toList();
    }

    private List<String> daily(Patient patient) {
        List<EaseCurve.Point> points = preparations
                .of(patient.id(), IntakeFrame.FORM)
                .map(begun -> EaseCurve.of(preparations.given(begun), times).points())
                .orElse(List.of());
        if (points.isEmpty()) {
            return List.of();
        }
        EaseCurve.Point last = points.getLast();
        String bother = last.bother().map(value -> "bother " + value + " of 10").orElse("");
        return List.of("trouble " + last.words() + " (" + last.day() + ", higher is worse)", bother);
    }

    private List<String> medicines(Patient patient, boolean now) {
        return Medicine.of(entries, patient.id()).stream()
                .filter(one -> one.status() != Medicine.Status.REMOVED)
                .filter(one -> now == (one.status() != Medicine.Status.STOPPED))
                .map(this::words)
                .toList();
    }

    private String words(Medicine one) {
        String check = checks.of(one.id())
                .map(found -> " [" + found.verdict().words() + "]")
                .orElse(" [not compared]");
        String effect = one.effect().option().isEmpty()
                ? ""
                : ", jerks: "
                        + FormWords.of(Medicine.FORM, Locale.ENGLISH)
                                .answer(
                                        Medicine.FORM.question("M10").orElseThrow(),
                                        one.effect().option());
        return Stream.of(one.name(), one.strength(), one.dosage())
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(" "))
                + effect
                + check;
    }

    private List<String> family(Patient patient) {
        return Relative.of(entries, patient.id()).stream()
                .map(one -> one.who() + ": " + one.health())
                .toList();
    }

    private List<String> tests(Patient patient) {
        return Stream.of(PastTest.values())
                .map(test -> Map.entry(
                        test.words(), papers.of(patient.id(), test.word()).size()))
                .filter(sent -> sent.getValue() > 0)
                .map(sent -> sent.getKey() + " (" + sent.getValue() + ")")
                .toList();
    }

    private static List<String> tasks(IntakeDesk.State state) {
        return state.tasks().stream()
                .filter(WantedSteps.Way::isOpen)
                .map(way -> way.wanted().test().words() + ": " + way.wanted().hospital() + " "
                        + way.wanted().city()
                        + way.last()
                                .map(step -> " [" + step.step().words() + "]")
                                .orElse(""))
                .toList();
    }
}
