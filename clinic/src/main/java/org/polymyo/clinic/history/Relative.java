package org.polymyo.clinic.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.form.FormFile;
import org.polymyo.clinic.history.Kin.Sex;
import org.polymyo.clinic.history.Kin.Side;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Entry;

/**
 * A relative as the patient told it, without a name (FHIR: FamilyMemberHistory, status partial).
 *
 * @param id key of the list's entry
 * @param kin what the relative is to the patient
 * @param side on whose side
 * @param sex as told
 * @param conditions what they have or had, in the words of the form; empty when they are well or nobody knows
 * @param well whether it was said that they have none of it
 * @param onset how old they were when it began, in the patient's words
 * @param life whether they are alive
 * @param diedAt how old they were when they died, in the patient's words
 */
public record Relative(
        String id,
        Kin kin,
        Side side,
        Sex sex,
        List<String> conditions,
        boolean well,
        String onset,
        Life life,
        String diedAt) {
    /** What is asked of a relative. */
    public static final Form FORM = FormFile.relative();

    /** Copies the list. */
    public Relative {
        conditions = List.copyOf(conditions);
    }

    /** Whether somebody is alive. */
    public enum Life {
        /** Alive. */
        ALIVE,
        /** Dead. */
        DEAD,
        /** Nobody said. */
        UNKNOWN
    }

    /**
     * The relatives a patient told of.
     *
     * @param entries where lists are kept
     * @param patient key of the patient
     * @return in the order they were written down; without those taken off the list and those of whom it was not said who
     *     they are
     */
    public static List<Relative> of(Entries entries, String patient) {
        return entries.of(patient, FORM).stream()
                .filter(entry -> !entry.removed())
                .flatMap(entry -> of(entry).stream())
                .toList();
    }

    /**
     * Reads an entry.
     *
     * @param entry of {@link #FORM}
     * @return the relative; nothing while it was not said who it is
     */
    public static Optional<Relative> of(Entry entry) {
        return kin(entry.option("R1"))
                .map(kin -> new Relative(
                        entry.id(),
                        kin,
                        side(entry.option("R2")),
                        sex(kin, entry.option("R3")),
                        conditions(entry),
                        entry.option("R4").equals("well"),
                        entry.words("R5"),
                        life(entry.option("R6")),
                        entry.words("R7")));
    }

    private static Optional<Kin> kin(String option) {
        return Stream.of(Kin.values()).filter(kin -> kin.words().equals(option)).findFirst();
    }

    private static Side side(String option) {
        return switch (option) {
            case "mothers" -> Side.MATERNAL;
            case "fathers" -> Side.PATERNAL;
            case String ignored -> Side.NONE;
        };
    }

    private static Sex sex(Kin kin, String option) {
        return switch (option) {
            case "woman" -> Sex.FEMALE;
            case "man" -> Sex.MALE;
            case String ignored -> kin.sex();
        };
    }

    private static Life life(String option) {
        return switch (option) {
            case "yes" -> Life.ALIVE;
            case "no" -> Life.DEAD;
            case String ignored -> Life.UNKNOWN;
        };
    }

    private static List<String> conditions(Entry entry) {
        return entry.picks("R4").stream()
                .filter(pick -> !pick.option().equals("well"))
                .map(pick -> pick.written().isEmpty()
                        ? pick.option().replace('-', ' ')
                        : pick.written().values().stream().collect(Collectors.joining(", ")))
                .toList();
    }

    /**
     * The relative in words, for staff.
     *
     * @return for example aunt, mother's side
     */
    public String who() {
        return switch (side) {
            case MATERNAL -> kin.words() + ", mother's side";
            case PATERNAL -> kin.words() + ", father's side";
            case NONE -> kin.words();
        };
    }

    /**
     * What is known of the relative's health, in words for staff.
     *
     * @return one line
     */
    public String health() {
        String has = conditions.isEmpty() ? well ? "well" : "nothing told" : String.join(", ", conditions);
        String began = onset.isEmpty() ? "" : "; began: " + onset;
        return has + began + lifeWords();
    }

    private String lifeWords() {
        return switch (life) {
            case ALIVE -> "; alive";
            case DEAD -> diedAt.isEmpty() ? "; died" : "; died at: " + diedAt;
            case UNKNOWN -> "";
        };
    }

    /**
     * The code of the relationship.
     *
     * @return of HL7 v3 RoleCode
     */
    public String code() {
        return kin.code(side);
    }
}
