package org.polymyo.clinic.web.intake;

import java.util.Optional;
import org.polymyo.clinic.form.FormWords;
import org.polymyo.clinic.form.Question;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.history.Medicine;
import org.polymyo.clinic.history.PastTest;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Preparation;

/**
 * What papers belong to.
 *
 * @param word the word of a test, or the key of a medicine
 * @param title what the patient reads
 * @param label whether it is the label of a medicine
 * @param onwards end of the address that comes after it
 * @param back end of the address of the list it stands on
 */
record Subject(String word, String title, boolean label, String onwards, String back) {
    /** The subject an address names. */
    static Optional<Subject> of(String word, Preparation preparation, PageWords words, Walk walk, Entries entries) {
        Optional<Subject> test = PastTest.of(word)
                .map(found ->
                        new Subject(word, words.get("test-" + word), false, after(found.question(), walk), "/records"));
        return test.or(() -> entries.one(preparation.patient(), Medicine.FORM, word)
                .map(entry -> Card.of(EntryList.MEDICINES, entry, FormWords.of(Medicine.FORM, preparation.language())))
                .map(card -> new Subject(word, card.title(), true, medicine(word), medicine(word))));
    }

    private static String medicine(String key) {
        return EntryList.MEDICINES.path() + "/" + key;
    }

    private static String after(String question, Walk walk) {
        return walk.after(question)
                .map(Question::id)
                .map(id -> "/questions/" + id)
                .orElse("/review");
    }
}
