package org.polymyo.recording;

/** What a label alone says. */
sealed interface LabelReading {
    /**
     * The label has one meaning.
     *
     * @param placement what it says
     * @param reason why
     */
    record Certain(Placement placement, String reason) implements LabelReading {}

    /**
     * The label has a likely meaning that other channels or the signal must support.
     *
     * @param placement the likely meaning
     * @param reason why
     * @param doubt the other meaning
     */
    record Doubtful(Placement placement, String reason, String doubt) implements LabelReading {}

    /** The label says nothing. */
    record Silent() implements LabelReading {}
}
