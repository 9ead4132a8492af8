package org.polymyo.recording;

import java.util.List;

/**
 * What a person says about the channels; overrides recognition.
 *
 * @param assignments one entry for each named channel
 * @param pairs bipolar pairs to form
 */
public record Montage(List<Assignment> assignments, List<Pair> pairs) {
    /** Copies the lists. */
    public Montage {
        assignments = List.copyOf(assignments);
        pairs = List.copyOf(pairs);
    }

    /**
     * One channel's placement as stated by a person.
     *
     * @param label label as in the file
     * @param placement where it was taken from
     */
    public record Assignment(String label, Placement placement) {}

    /**
     * A bipolar pair: first minus second.
     *
     * @param first label as in the file
     * @param second label as in the file
     */
    public record Pair(String first, String second) {}

    /**
     * Nothing stated.
     *
     * @return an empty montage
     */
    public static Montage empty() {
        return new Montage(List.of(), List.of());
    }
}
