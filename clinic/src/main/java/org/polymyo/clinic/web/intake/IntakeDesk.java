package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.MedicineChecks;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.history.WantedRecords;
import org.polymyo.clinic.history.WantedSteps;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.Purpose;
import org.polymyo.clinic.intake.ReadMarks;
import org.springframework.stereotype.Component;

/** How far the preparation of a visit is and what waits for the team. */
@Component
class IntakeDesk {
    private final Preparations preparations;
    private final Consents consents;
    private final FilmGate films;
    private final WantedRecords wanted;
    private final WantedSteps steps;
    private final Entries entries;
    private final MedicineChecks checks;
    private final IntakeNews news;
    private final ReadMarks marks;

    IntakeDesk(
            Preparations preparations,
            Consents consents,
            FilmGate films,
            WantedRecords wanted,
            WantedSteps steps,
            Entries entries,
            MedicineChecks checks,
            IntakeNews news,
            ReadMarks marks) {
        this.preparations = preparations;
        this.consents = consents;
        this.films = films;
        this.wanted = wanted;
        this.steps = steps;
        this.entries = entries;
        this.checks = checks;
        this.news = news;
        this.marks = marks;
    }

    /**
     * The state of one preparation.
     *
     * @param begun whether anything was answered
     * @param closed when care was taken back, nothing while it was not
     * @param childRefuses whether a child does not want to be filmed
     * @param rings how far its parts are; none once care was taken back
     * @param unread what nobody of the team has read, oldest first
     * @param mark up to when everything was read
     * @param tasks the tests that hospitals have, with what was done about them
     * @param unchecked how many medicines nobody compared with another list
     */
    record State(
            boolean begun,
            Optional<Consents.Said> closed,
            boolean childRefuses,
            List<Ring> rings,
            List<IntakeNews.News> unread,
            Optional<ReadMarks.Mark> mark,
            List<WantedSteps.Way> tasks,
            long unchecked) {
        /** How many tasks are open. */
        public long openTasks() {
            return tasks.stream().filter(WantedSteps.Way::isOpen).count();
        }
    }

    State of(String patient) {
        Optional<Preparation> begun = preparations.of(patient, IntakeFrame.FORM);
        Optional<Consents.Said> closed =
                Optional.ofNullable(consents.now(patient).get(Purpose.CARE)).filter(said -> !said.yes());
        Optional<ReadMarks.Mark> mark = marks.of(patient);
        boolean open = closed.isEmpty();
        return new State(
                begun.isPresent(),
                closed,
                films.childRefuses(patient),
                open ? rings(patient, begun) : List.of(),
                IntakeNews.unread(news.of(patient), mark.map(ReadMarks.Mark::until)),
                mark,
                open ? steps.of(wanted.open(patient)) : List.of(),
                open ? unchecked(patient) : 0);
    }

    private long unchecked(String patient) {
        return Medicine.of(entries, patient).stream()
                .filter(medicine -> medicine.status() != Medicine.Status.REMOVED)
                .filter(medicine -> checks.of(medicine.id()).isEmpty())
                .count();
    }

    private List<Ring> rings(String patient, Optional<Preparation> begun) {
        Map<String, Answer> answers = begun.map(preparations::answers).orElse(Map.of());
        Walk walk = new Walk(IntakeFrame.FORM, answers);
        List<FilmCard.Line> lines = films.lines(patient);
        long filmed =
                lines.stream().filter(line -> !line.state().equals("none")).count();
        long told = Stream.of(PastTest.values())
                .filter(test -> answers.containsKey(test.question()))
                .count();
        return List.of(
                new Ring("questions", walk.done(), walk.asked().size()),
                new Ring("films", (int) filmed, lines.size()),
                new Ring("past tests", (int) told, PastTest.values().length));
    }
}
