package org.polymyo.clinic.upload;

/** An upload or a piece of one that is not taken. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why something is not taken. */
    public enum Reason {
        /** There is no such upload, or not any more. */
        UNKNOWN,
        /** The piece does not begin where the upload ends so far. */
        OFFSET,
        /** Another piece of the same upload is on its way. */
        BUSY,
        /** It is larger than is allowed or than was announced. */
        TOO_LARGE,
        /** There is no space left for it. */
        NO_SPACE,
        /** The piece does not have the checksum it was sent with. */
        CHECKSUM,
        /** It is not a kind of file that can be used here. */
        KIND
    }

    /**
     * A refusal.
     *
     * @param reason why
     */
    public RefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /**
     * Why it was not taken.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
