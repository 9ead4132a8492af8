package org.polymyo.clinic.web;

import java.util.Set;
import org.polymyo.clinic.access.Relation;

/** What somebody is to a patient in the tests of rights. */
public enum Standing {
    /** Nothing. */
    STRANGER(Set.of()),
    /** The patient. */
    SELF(Set.of(Relation.SELF)),
    /** Speaks for the patient. */
    GUARDIAN(Set.of(Relation.GUARDIAN)),
    /** Was the guardian of a child who has come of age. */
    GUARDIAN_OF_AN_ADULT(Set.of()),
    /** Decides for an adult who cannot. */
    PROXY(Set.of(Relation.PROXY)),
    /** Helps to fill in and film. */
    HELPER(Set.of(Relation.HELPER)),
    /** No longer speaks for the patient. */
    FORMER_GUARDIAN(Set.of()),
    /** In the care team. */
    TEAM(Set.of(Relation.TEAM)),
    /** In the care team of a patient who took the consent to care back. */
    TEAM_AFTER_WITHDRAWAL(Set.of(Relation.TEAM, Relation.WITHDRAWN)),
    /** Was in the care team. */
    FORMER_TEAM(Set.of()),
    /** Broke the glass a moment ago. */
    GLASS(Set.of(Relation.GLASS)),
    /** Broke the glass long ago. */
    OLD_GLASS(Set.of()),
    /** In the care team of another patient. */
    TEAM_OF_ANOTHER(Set.of());

    private final Set<Relation> relations;

    Standing(Set<Relation> relations) {
        this.relations = relations;
    }

    /**
     * What the guard should find.
     *
     * @return the relations
     */
    public Set<Relation> relations() {
        return relations;
    }
}
