package org.polymyo.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes the labels of one recording unique: the second {@code C3} becomes {@code C3 (2)}. */
public final class UniqueLabels {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Starts a recording. */
    public UniqueLabels() {}

    /**
     * Takes a label.
     *
     * @param label as in the file
     * @return the label, with a number where it was taken before
     */
    public String unique(String label) {
        String candidate = label;
        while (!taken.add(candidate)) {
            candidate = label + " (" + counts.merge(label, 2, (old, two) -> old + 1) + ")";
        }
        return candidate;
    }
}
