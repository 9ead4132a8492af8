package org.polymyo.clinic.form;

/**
 * One question. It can always also be answered with "not sure", "skip" or "ask me later".
 *
 * @param id name within the form, for example B1
 * @param ask what can be answered
 * @param onlyIf when it is asked
 * @param goesTo what the answer is used for, a word of the clinic's data
 */
public record Question(String id, Ask ask, Rule onlyIf, String goesTo) {
    /** Refuses names that could not stand in an address or a file. */
    public Question {
        if (!id.matches("[A-Z][0-9]{1,2}(-[a-z]+)*")) {
            throw new IllegalArgumentException("expected a question such as B1 or J1-eeg, found " + id);
        }
    }
}
