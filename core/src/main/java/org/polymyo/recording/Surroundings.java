package org.polymyo.recording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.polymyo.recording.LabelReading.Certain;
import org.polymyo.recording.LabelReading.Doubtful;

/**
 * What the other channels of a recording say about a doubtful label.
 *
 * @param muscles channels whose label is surely or likely a muscle
 * @param sureMuscles channels whose label is surely a named muscle
 * @param sites channels whose label is a scalp position
 * @param numberedCap whether labels count electrodes (A1 to A16, B1 ...) and so name no scalp positions
 */
record Surroundings(int muscles, int sureMuscles, int sites, boolean numberedCap) {
    /**
     * Looks over a recording.
     *
     * @param channels its channels
     * @param readings what each label says, in the same order
     * @return the surroundings
     */
    static Surroundings of(List<Channel> channels, List<LabelReading> readings) {
        int likely = 0;
        int sure = 0;
        int sites = 0;
        for (LabelReading reading : readings) {
            if (reading instanceof Certain(Placement.Muscle m, String why)) {
                sure += m.name().equals("unnamed") ? 0 : 1;
            } else if (reading instanceof Doubtful(Placement.Muscle m, String why, String doubt)) {
                likely++;
            } else if (reading instanceof Certain(Placement.Scalp s, String why)) {
                sites++;
            }
        }
        return new Surroundings(likely + sure, sure, sites, numbered(channels));
    }

    private static boolean numbered(List<Channel> channels) {
        Set<String> labels = channels.stream()
                .map(c -> c.label().strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        return labels.containsAll(List.of("A1", "A2", "A3", "A4", "A5", "A6"))
                || labels.containsAll(List.of("E1", "E2", "E3", "E4", "E5"));
    }

    /**
     * Whether a label such as C3 or E1 is only an electrode's number here.
     *
     * @param label as in the file
     * @return true in a recording whose electrodes are counted by letter and number
     */
    boolean counts(String label) {
        return numberedCap && label.strip().matches("(?i)[A-H]\\d{1,2}");
    }

    /**
     * Whether a likely muscle may be believed.
     *
     * @return true when three or more labels of the recording are muscles
     */
    boolean supportMuscle() {
        return muscles >= 3 || sureMuscles >= 1;
    }
}
