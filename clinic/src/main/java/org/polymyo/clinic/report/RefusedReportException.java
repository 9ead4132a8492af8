package org.polymyo.clinic.report;

/** A version that is not kept, with what to do about it. */
public final class RefusedReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param words what is wrong, for the person who wrote
     */
    public RefusedReportException(String words) {
        super(words);
    }

    /**
     * What is wrong.
     *
     * @return for the person who wrote
     */
    public String words() {
        return String.valueOf(getMessage());
    }
}
