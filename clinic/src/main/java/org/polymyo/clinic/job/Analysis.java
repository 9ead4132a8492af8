package org.polymyo.clinic.job;

/**
 * One analysis of a recording.
 *
 * @param id its key
 * @param patient the key of the patient
 * @param recording the key of the recording
 * @param state how far it got
 * @param share share done, from 0 to 1
 * @param attempts how often it was begun
 * @param reason why it failed, as a code; else empty
 */
public record Analysis(
        String id, String patient, String recording, State state, double share, int attempts, String reason) {
    /** How far an analysis got. */
    public enum State {
        /** Waits for its turn. */
        WAITING,
        /** A worker is at it. */
        RUNNING,
        /** Its results are there. */
        DONE,
        /** It cannot be done; the reason says why. */
        FAILED,
        /** A person stopped it. */
        CANCELLED;

        /**
         * Whether nothing further happens.
         *
         * @return true at an end
         */
        public boolean isOver() {
            return switch (this) {
                case WAITING, RUNNING -> false;
                case DONE, FAILED, CANCELLED -> true;
            };
        }
    }
}
