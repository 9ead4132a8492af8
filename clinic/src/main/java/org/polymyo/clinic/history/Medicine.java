package org.polymyo.clinic.history;

import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.form.FormFile;
import org.polymyo.clinic.form.PartialDate;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Entry;

/**
 * A medicine as the patient told it; nothing is corrected or looked up (FHIR: MedicationStatement with the patient as the
 * source).
 *
 * @param id key of the list's entry
 * @param status whether it is taken
 * @param name as it was written
 * @param strength as it was written, such as 500 mg; empty where it was not
 * @param dosage how it is taken, in the patient's words; empty where nothing was said
 * @param since when it was begun, as far as it is known
 * @param until when it was stopped, as far as it is known
 * @param reason what it is for
 * @param whyStopped why it was stopped
 * @param doseChange what changed of the dose in the last six months; empty where nothing was said
 * @param effect whether it helped with the jerks
 */
public record Medicine(
        String id,
        Status status,
        String name,
        String strength,
        String dosage,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        Told reason,
        Told whyStopped,
        String doseChange,
        Told effect) {
    /** What is asked of a medicine. */
    public static final Form FORM = FormFile.medicine();

    /**
     * An answer that was chosen.
     *
     * @param option its name in the form; empty where none was chosen
     * @param words what was written to it
     */
    public record Told(String option, String words) {}

    /** Whether a medicine is taken, with the codes of FHIR. */
    public enum Status {
        /** It is taken. */
        ACTIVE("active", "taken"),
        /** It was stopped. */
        STOPPED("stopped", "stopped"),
        /** Nobody said. */
        UNKNOWN("unknown", "not said"),
        /** It was taken off the list. */
        REMOVED("entered-in-error", "taken off the list");

        private final String code;
        private final String words;

        Status(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /**
         * The code.
         *
         * @return of the value set medication-statement-status
         */
        public String code() {
            return code;
        }

        /**
         * The status as staff read it.
         *
         * @return a word or two
         */
        public String words() {
            return words;
        }
    }

    /**
     * The medicines of a patient.
     *
     * @param entries where lists are kept
     * @param patient key of the patient
     * @return in the order they were written down, those taken off the list too
     */
    public static List<Medicine> of(Entries entries, String patient) {
        return entries.of(patient, FORM).stream().map(Medicine::of).toList();
    }

    /**
     * Reads an entry.
     *
     * @param entry of {@link #FORM}
     * @return the medicine
     */
    public static Medicine of(Entry entry) {
        return new Medicine(
                entry.id(),
                status(entry),
                entry.words("M1"),
                entry.words("M2"),
                entry.words("M3"),
                entry.day("M4"),
                entry.day("M7"),
                told(entry, "M5"),
                told(entry, "M8"),
                entry.written("M9"),
                told(entry, "M10"));
    }

    private static Status status(Entry entry) {
        if (entry.removed()) {
            return Status.REMOVED;
        }
        return switch (entry.option("M6")) {
            case "yes" -> Status.ACTIVE;
            case "no" -> Status.STOPPED;
            case String ignored -> Status.UNKNOWN;
        };
    }

    private static Told told(Entry entry, String question) {
        return new Told(entry.option(question), entry.written(question));
    }
}
