package org.polymyo.clinic.review;

/** Something was sent to a reading that is finished, or under an identity that stands for something else. */
public final class ReadingClosedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Says why nothing was kept.
     *
     * @param reason in a few words
     */
    public ReadingClosedException(String reason) {
        super(reason);
    }
}
