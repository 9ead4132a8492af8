package org.polymyo.clinic.access;

import java.util.Set;

/** How far a role reaches on a route: what somebody must be to the patient. */
public enum Extent {
    /** Not open at all. */
    NONE("-"),
    /** To the patient alone. */
    OWN("own"),
    /** To who speaks for the patient. */
    WARD("ward"),
    /** To who speaks for the patient or helps. */
    AID("aid"),
    /** To the care team while the patient lets it use what comes from home, and to who broke the glass. */
    SHARED("shared"),
    /** To the care team alone. */
    MEMBER("member"),
    /** To the care team, and to who broke the glass. */
    TEAM("team"),
    /** Whoever the patient is, or where no patient is touched. */
    ALL("all");

    private final String word;

    Extent(String word) {
        this.word = word;
    }

    /**
     * The extent a word of the table stands for.
     *
     * @param word as in the table
     * @return the extent
     * @throws IllegalArgumentException when no extent has this word
     */
    static Extent of(String word) {
        for (Extent extent : values()) {
            if (extent.word.equals(word)) {
                return extent;
            }
        }
        throw new IllegalArgumentException("no extent is called " + word);
    }

    /**
     * Whether somebody is let through.
     *
     * @param relations what they are to the patient
     * @return true when one of the relations is enough
     */
    public boolean covers(Set<Relation> relations) {
        return switch (this) {
            case NONE -> false;
            case OWN -> relations.contains(Relation.SELF);
            case WARD -> relations.contains(Relation.GUARDIAN) || relations.contains(Relation.PROXY);
            case AID -> WARD.covers(relations) || relations.contains(Relation.HELPER);
            case SHARED ->
                relations.contains(Relation.GLASS)
                        || relations.contains(Relation.TEAM) && !relations.contains(Relation.WITHDRAWN);
            case MEMBER -> relations.contains(Relation.TEAM);
            case TEAM -> relations.contains(Relation.TEAM) || relations.contains(Relation.GLASS);
            case ALL -> true;
        };
    }
}
