package org.polymyo.clinic.web.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.access.Relation;
import org.polymyo.clinic.access.Relations;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.HomeSettings;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.intake.Preparations;
import org.polymyo.clinic.intake.Purpose;
import org.springframework.stereotype.Component;

/** What comes before the questions: the hands, the safety card, one consent after the other, a child's own word. */
@Component
class Welcome {
    /** What everybody is asked to agree to, in this order. */
    static final List<Purpose> ASKED =
            List.of(Purpose.CARE, Purpose.TEAM, Purpose.STUDIES, Purpose.TEACHING, Purpose.IMPROVING);

    private static final Set<Relation> HOME = Set.of(Relation.SELF, Relation.GUARDIAN, Relation.PROXY, Relation.HELPER);

    private final Preparations preparations;
    private final Consents consents;
    private final Relations relations;
    private final BirthDates births;
    private final HomeSettings settings;
    private final Clock clock;

    Welcome(
            Preparations preparations,
            Consents consents,
            Relations relations,
            BirthDates births,
            HomeSettings settings,
            Clock clock) {
        this.preparations = preparations;
        this.consents = consents;
        this.relations = relations;
        this.births = births;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The step somebody at home has to take next.
     *
     * @param preparation the patient's
     * @param person who is there
     * @return the end of its address; empty when all were taken, and for staff
     */
    Optional<String> next(Preparation preparation, Person person) {
        String patient = preparation.patient();
        Set<Relation> held = relations.between(person, patient);
        if (held.stream().noneMatch(HOME::contains)) {
            return Optional.empty();
        }
        if (!preparations.answers(preparation).containsKey("A2")) {
            return Optional.of("/questions/A2");
        }
        if (preparation.safetyRead().isEmpty()) {
            return Optional.of("/safety");
        }
        return decides(held) ? choice(patient) : Optional.empty();
    }

    private Optional<String> choice(String patient) {
        Map<Purpose, Consents.Said> said = consents.now(patient);
        Optional<String> open = ASKED.stream()
                .filter(purpose -> !said.containsKey(purpose))
                .findFirst()
                .map(purpose -> "/choices/" + purpose.word());
        return open.or(
                () -> isChild(patient) && !said.containsKey(Purpose.ASSENT) ? Optional.of("/child") : Optional.empty());
    }

    private static boolean decides(Set<Relation> held) {
        return held.contains(Relation.SELF) || held.contains(Relation.GUARDIAN) || held.contains(Relation.PROXY);
    }

    /** Whether the patient is not of age yet. */
    boolean isChild(String patient) {
        return births.of(patient).isAfter(settings.ofAge(clock.instant()));
    }

    /** Whether the patient, or who speaks for them, said no to care. */
    boolean isClosed(String patient) {
        return consents.agreed(patient, Purpose.CARE).filter(yes -> !yes).isPresent();
    }
}
