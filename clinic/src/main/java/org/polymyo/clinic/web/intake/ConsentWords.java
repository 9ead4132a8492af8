package org.polymyo.clinic.web.intake;

import org.polymyo.clinic.intake.Purpose;

/** Purposes of consent as staff read them. */
final class ConsentWords {
    private ConsentWords() {}

    static String of(Purpose purpose) {
        return switch (purpose) {
            case CARE -> "the team uses what comes from home for care";
            case TEAM -> "other professions of the team see the films";
            case STUDIES -> "the clinic tells of studies";
            case TEACHING -> "films are used for teaching";
            case IMPROVING -> "films are used to make the program better";
            case ASSENT -> "the child's own word on being filmed";
        };
    }
}
