package org.polymyo.cli;

/** The output cannot be written; the message is a sentence for the user. */
final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says what cannot be written.
     *
     * @param sentence what, why and what to do
     * @param cause what the system said
     */
    OutputException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
