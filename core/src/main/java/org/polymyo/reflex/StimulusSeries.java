package org.polymyo.reflex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polymyo.recording.Side;
import org.polymyo.recording.Stimulus;

/**
 * Stimuli of one kind at one place.
 *
 * @param kind what they are
 * @param side side of the body
 * @param text the words, for example {@code electric right median}
 * @param moments seconds, ascending
 */
record StimulusSeries(Stimulus.Kind kind, Side side, String text, double[] moments) {
    /**
     * Groups stimuli by their words.
     *
     * @param stimuli in order of time
     * @param kind the kind wanted
     * @return one series a wording, in order of the first stimulus
     */
    static List<StimulusSeries> of(List<Stimulus> stimuli, Stimulus.Kind kind) {
        Map<String, List<Stimulus>> groups = new LinkedHashMap<>();
        for (Stimulus stimulus : stimuli) {
            if (stimulus.kind() == kind) {
                groups.computeIfAbsent(stimulus.text(), t -> new ArrayList<>()).add(stimulus);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new StimulusSeries(
                        kind,
                        group.getValue().getFirst().side(),
                        group.getKey(),
                        group.getValue().stream().mapToDouble(Stimulus::seconds).toArray()))
                .toList();
    }

    /**
     * Whether a nerve of the leg was stimulated.
     *
     * @return true for tibial, peroneal, sural and femoral
     */
    boolean leg() {
        return text.contains("tibial")
                || text.contains("peroneal")
                || text.contains("sural")
                || text.contains("femoral");
    }

    /**
     * A seed that belongs to these stimuli.
     *
     * @return the seed
     */
    long seed() {
        long seed = 41;
        for (double moment : moments) {
            seed = 31 * seed + Double.doubleToLongBits(moment);
        }
        return seed;
    }
}
