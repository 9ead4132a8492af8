package org.polymyo.cli;

/** The command line asks for something that cannot be; the message is a sentence for the user. */
final class WrongUseException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param sentence what was expected and found, and what to do
     */
    WrongUseException(String sentence) {
        super(sentence);
    }
}
