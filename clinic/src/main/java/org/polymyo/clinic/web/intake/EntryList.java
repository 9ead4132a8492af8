package org.polymyo.clinic.web.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.Relative;

/** A list a patient keeps entry by entry, and the questions before a visit that it answers. */
enum EntryList {
    /** What is taken, was stopped or tried. */
    MEDICINES(Medicine.FORM, List.of("F1", "F2", "F3"), List.of("M1", "M2")),
    /** Relatives and what they have. */
    FAMILY(Relative.FORM, List.of("H1"), List.of("R1", "R2"));

    private final Form form;
    private final List<String> questions;
    private final List<String> title;

    EntryList(Form form, List<String> questions, List<String> title) {
        this.form = form;
        this.questions = questions;
        this.title = title;
    }

    /** The list in whose place a question would stand. */
    static Optional<EntryList> answering(String question) {
        return Stream.of(values())
                .filter(list -> list.questions.contains(question))
                .findFirst();
    }

    /** The list an address names. */
    static Optional<EntryList> called(String word) {
        return Stream.of(values()).filter(list -> list.word().equals(word)).findFirst();
    }

    /** Its word in addresses and texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end of its page's address. */
    String path() {
        return "/lists/" + word();
    }

    Form form() {
        return form;
    }

    /** The questions it answers, in their order. */
    List<String> questions() {
        return questions;
    }

    /** The questions whose answers name an entry; the others tell more of it. */
    List<String> title() {
        return title;
    }
}
