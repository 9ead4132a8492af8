package org.polymyo.clinic.history;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A test a patient may have had elsewhere, with the LOINC code of its document. */
public enum PastTest {
    /** Brain waves. */
    EEG("11523-8", "EEG"),
    /** Muscles. */
    EMG("18749-2", "EMG"),
    /** Magnetic resonance of the head. */
    MRI_HEAD("24590-2", "MRI of the head"),
    /** Magnetic resonance of the back. */
    MRI_SPINE("36067-7", "MRI of the spine"),
    /** Computed tomography of the head. */
    CT("30799-1", "CT of the head"),
    /** Blood. */
    BLOOD("11502-2", "blood tests"),
    /** Genes. */
    GENE("51969-4", "gene test"),
    /** A night in the sleep laboratory. */
    SLEEP("28633-6", "sleep study"),
    /** What another doctor wrote. */
    LETTER("34797-1", "doctor's letter");

    private final String loinc;
    private final String words;

    PastTest(String loinc, String words) {
        this.loinc = loinc;
        this.words = words;
    }

    /**
     * The test of a word.
     *
     * @param word as in addresses and questions, such as mri-head
     * @return nothing when no test has this word
     */
    public static Optional<PastTest> of(String word) {
        return Stream.of(values()).filter(test -> test.word().equals(word)).findFirst();
    }

    /**
     * The test a question before the visit asks about.
     *
     * @param question its id
     * @return nothing for other questions
     */
    public static Optional<PastTest> askedBy(String question) {
        return Stream.of(values())
                .filter(test -> test.question().equals(question))
                .findFirst();
    }

    /**
     * The question before the visit that asks about it.
     *
     * @return its id
     */
    public String question() {
        return "J1-" + word();
    }

    /**
     * The word in addresses and questions.
     *
     * @return in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of document.
     *
     * @return its LOINC code
     */
    public String loinc() {
        return loinc;
    }

    /**
     * The test as staff read it.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }
}
