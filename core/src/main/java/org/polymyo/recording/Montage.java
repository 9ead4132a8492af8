package org.polymyo.recording;

import java.util.ArrayList;
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
    public record Pair(String first, String second) {
        /**
         * The label of the channel that the pair makes.
         *
         * @return both labels with a hyphen between
         */
        public String label() {
            return first + "-" + second;
        }
    }

    /**
     * Reads one statement as it is typed: {@code label=EMG:abductor pollicis brevis:L}, or with an electrode to
     * subtract {@code EXG1~EXG2=EMG:first dorsal interosseous:L}. Name and side may be left out.
     *
     * @param text {@code label=TYPE:name:side} or {@code label~minus=TYPE:name:side}
     * @return a montage of that one statement
     * @throws IllegalArgumentException if the text has another form, type or side
     */
    public static Montage parse(String text) {
        int equals = text.lastIndexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException(
                    "montage: expected label=TYPE:name:side, for example EXG1~EXG2=EMG:abductor pollicis brevis:L, found '"
                            + text + "'");
        }
        String[] labels = text.substring(0, equals).split("~", 2);
        String[] fields = text.substring(equals + 1).split(":", -1);
        if (fields.length > 3) {
            throw new IllegalArgumentException("montage: expected TYPE:name:side, found '" + text + "'");
        }
        return stating(
                labels[0].strip(),
                labels.length > 1 ? labels[1].strip() : "",
                StatedPlacement.of(fields[0], fields.length > 1 ? fields[1] : "", fields.length > 2 ? fields[2] : ""));
    }

    /**
     * A montage of one statement.
     *
     * @param label label as in the file
     * @param minus label of the electrode to subtract; empty for none
     * @param placement where the channel, or the pair, was taken from
     * @return the montage
     */
    public static Montage stating(String label, String minus, Placement placement) {
        if (minus.isEmpty()) {
            return new Montage(List.of(new Assignment(label, placement)), List.of());
        }
        Pair pair = new Pair(label, minus);
        return new Montage(List.of(new Assignment(pair.label(), placement)), List.of(pair));
    }

    /**
     * Both montages; where both speak of one channel, this one counts.
     *
     * @param other further statements
     * @return a new montage
     */
    public Montage and(Montage other) {
        List<Assignment> bothAssignments = new ArrayList<>(assignments);
        bothAssignments.addAll(other.assignments);
        List<Pair> bothPairs = new ArrayList<>(pairs);
        other.pairs.stream().filter(p -> !pairs.contains(p)).forEach(bothPairs::add);
        return new Montage(bothAssignments, bothPairs);
    }

    /**
     * Nothing stated.
     *
     * @return an empty montage
     */
    public static Montage empty() {
        return new Montage(List.of(), List.of());
    }
}
