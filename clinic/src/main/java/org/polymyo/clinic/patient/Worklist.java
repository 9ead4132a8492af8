package org.polymyo.clinic.patient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom somebody has to prepare for: their patients by visit, open safety items first within a day. */
@Component
public class Worklist {
    /** A visit stays on the list until the day after. */
    private static final Duration STILL_SHOWN = Duration.ofDays(1);

    private final Patients patients;
    private final Visits visits;
    private final Statements statements;
    private final Clock clock;

    /**
     * The worklist of a workspace.
     *
     * @param patients whom it is about
     * @param visits when they come
     * @param statements what is open
     * @param clock tells which visits are to come
     */
    public Worklist(Patients patients, Visits visits, Statements statements, Clock clock) {
        this.patients = patients;
        this.visits = visits;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * The list of one person.
     *
     * @param account the key of the account
     * @return by next visit; who has none comes last
     */
    public List<Line> of(String account) {
        return patients.of(account).stream()
                .map(this::line)
                .sorted(Comparator.comparing(
                                (Line line) -> line.next().map(Visit::plannedAt).orElse(Instant.MAX))
                        .thenComparing(line -> -line.safety())
                        .thenComparing(line -> line.patient().name()))
                .toList();
    }

    private Line line(Patient patient) {
        Instant shown = clock.instant().minus(STILL_SHOWN);
        Optional<Visit> next = visits.of(patient.id()).stream()
                .filter(visit -> visit.state() == Visit.State.PLANNED)
                .filter(visit -> visit.plannedAt().isAfter(shown))
                .findFirst();
        List<Statement> said = statements.of(patient.id());
        long safety = said.stream()
                .filter(statement -> statement.kind() == Statement.Kind.SAFETY)
                .filter(statement -> statement.endWords().isEmpty())
                .count();
        return new Line(patient, next, (int) safety);
    }

    /**
     * One patient on the list.
     *
     * @param patient who
     * @param next the next visit
     * @param safety how many safety items are open
     */
    public record Line(Patient patient, Optional<Visit> next, int safety) {}
}
