package org.polymyo.finding;

import java.util.List;

/** What came of an examination in this recording. */
sealed interface Outcome {
    /**
     * The examination.
     *
     * @return which
     */
    Examination examination();

    /**
     * It has an answer.
     *
     * @param examination which
     * @param membership how surely the answer is each of the possible ones; adds up to 1
     * @param weight how much it counts by its quality, 0 to 1
     * @param answer the likeliest answer in words
     * @param seen what was measured, with numbers
     */
    record Answered(Examination examination, List<Double> membership, double weight, String answer, String seen)
            implements Outcome {
        /** Copies the list. */
        public Answered {
            membership = List.copyOf(membership);
        }
    }

    /**
     * It was done and tells nothing.
     *
     * @param examination which
     * @param reason why
     */
    record Inconclusive(Examination examination, String reason) implements Outcome {}

    /**
     * It was not done, or could not be.
     *
     * @param examination which
     * @param reason why
     */
    record Missing(Examination examination, String reason) implements Outcome {}
}
