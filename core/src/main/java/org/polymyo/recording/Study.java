package org.polymyo.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.polymyo.quantity.TimeSpan;

/**
 * What a person says of a whole recording beside its channels: what its triggers mean, and what else was done when. A
 * trigger that means a condition begins it; it lasts until the next trigger that means one, or {@link #END}.
 *
 * @param meanings text of a trigger, as {@code inspect} lists it, to one of the words that {@link Told} knows
 * @param said conditions, stimuli and the person's height, as annotations
 */
public record Study(Map<String, String> meanings, List<Annotation> said) {
    /** Nothing was said. */
    public static final Study NOTHING = new Study(Map.of(), List.of());

    /** The meaning of a trigger that ends a condition without beginning another. */
    public static final String END = "end";

    /** Copies both. */
    public Study {
        meanings = Map.copyOf(meanings);
        said = List.copyOf(said);
    }

    /**
     * Adds what was said to a recording.
     *
     * @param recording the recording
     * @return the same with the meanings in place of the triggers' texts and with what was said added, in order of time;
     *     the triggers' authors stay
     */
    public Recording of(Recording recording) {
        if (meanings.isEmpty() && said.isEmpty()) {
            return recording;
        }
        List<Annotation> all = new ArrayList<>(said);
        List<Annotation> begins = new ArrayList<>();
        for (Annotation annotation : recording.annotations()) {
            String meaning = meanings.getOrDefault(annotation.text().strip(), annotation.text());
            boolean trigger = meanings.containsKey(annotation.text().strip());
            Annotation meant = new Annotation(annotation.span(), meaning, annotation.author());
            (trigger && begins(meaning) ? begins : all).add(meant);
        }
        all.addAll(held(begins, recording.durationSeconds()));
        all.sort(Comparator.comparingDouble(a -> a.span().startSeconds()));
        return recording.withAnnotations(all);
    }

    private static boolean begins(String meaning) {
        return meaning.equals(END) || Told.namesCondition(meaning);
    }

    private static List<Annotation> held(List<Annotation> begins, double endSeconds) {
        List<Annotation> held = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            Annotation begin = begins.get(i);
            double from = begin.span().startSeconds();
            double to = i + 1 < begins.size() ? begins.get(i + 1).span().startSeconds() : endSeconds;
            if (!begin.text().equals(END)) {
                held.add(new Annotation(new TimeSpan(from, Math.max(from, to)), begin.text(), begin.author()));
            }
        }
        return held;
    }
}
