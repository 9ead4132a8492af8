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
     * @param seen what was measured, with numbers
     */
    record Answered(Examination examination, List<Double> membership, double weight, String seen) implements Outcome {
        /** Copies the list. */
        public Answered {
            membership = List.copyOf(membership);
        }

        /**
         * Which answer is likeliest; the first of equals.
         *
         * @return its index
         */
        int likeliest() {
            int best = 0;
            for (int i = 1; i < membership.size(); i++) {
                best = membership.get(i) > membership.get(best) ? i : best;
            }
            return best;
        }

        /**
         * The likeliest answer.
         *
         * @return in words
         */
        String answer() {
            return examination.answers().get(likeliest()).name();
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
