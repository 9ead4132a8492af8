package org.polymyo.format;

/** The file cannot be trusted as a recording; says what is wrong and what to do. */
public final class UnusableRecordingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Refuses a file.
     *
     * @param problem what is wrong
     */
    public UnusableRecordingException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /**
     * What is wrong.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
