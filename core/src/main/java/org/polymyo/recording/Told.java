package org.polymyo.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polymyo.quantity.TimeSpan;

/**
 * What people and devices said about a recording, as conditions and stimuli. An annotation counts when its text begins
 * with one of the known words; all others are left as they are.
 *
 * @param conditions in order of time
 * @param stimuli in order of time
 * @param heightCentimetres the person's height, where an annotation says it ({@code height 172 cm})
 */
public record Told(List<Condition> conditions, List<Stimulus> stimuli, OptionalDouble heightCentimetres) {
    private static final Map<String, Condition.Kind> CONDITIONS = Map.ofEntries(
            Map.entry("rest", Condition.Kind.REST),
            Map.entry("posture", Condition.Kind.POSTURE),
            Map.entry("action", Condition.Kind.ACTION),
            Map.entry("sleep", Condition.Kind.SLEEP),
            Map.entry("n1", Condition.Kind.SLEEP),
            Map.entry("n2", Condition.Kind.SLEEP),
            Map.entry("n3", Condition.Kind.SLEEP),
            Map.entry("rem", Condition.Kind.SLEEP),
            Map.entry("distraction", Condition.Kind.DISTRACTION),
            Map.entry("tapping", Condition.Kind.TAPPING),
            Map.entry("voluntary", Condition.Kind.VOLUNTARY),
            Map.entry("photic", Condition.Kind.PHOTIC),
            Map.entry("eyes", Condition.Kind.EYES_CLOSED));
    private static final Map<String, Stimulus.Kind> STIMULI = Map.ofEntries(
            Map.entry("electric", Stimulus.Kind.ELECTRIC),
            Map.entry("sound", Stimulus.Kind.SOUND),
            Map.entry("touch", Stimulus.Kind.TOUCH),
            Map.entry("stretch", Stimulus.Kind.STRETCH),
            Map.entry("tap", Stimulus.Kind.TAP),
            Map.entry("light", Stimulus.Kind.LIGHT),
            Map.entry("sham", Stimulus.Kind.SHAM));
    private static final String STIMULUS = "stimulus:";
    private static final Pattern HEIGHT = Pattern.compile("height (\\d{2,3}(?:\\.\\d+)?) ?cm");

    /** Least height that is believed, cm. */
    public static final double SHORTEST_CENTIMETRES = 50;

    /** Largest height that is believed, cm. */
    public static final double TALLEST_CENTIMETRES = 250;

    /** Copies the lists. */
    public Told {
        conditions = List.copyOf(conditions);
        stimuli = List.copyOf(stimuli);
    }

    /**
     * Reads annotations.
     *
     * @param annotations what was said
     * @return the conditions and stimuli among it
     */
    public static Told of(List<Annotation> annotations) {
        List<Condition> conditions = new ArrayList<>();
        List<Stimulus> stimuli = new ArrayList<>();
        for (Annotation annotation : annotations) {
            stimulus(annotation).ifPresent(stimuli::add);
            condition(annotation).ifPresent(conditions::add);
        }
        conditions.sort(Comparator.comparingDouble(c -> c.span().startSeconds()));
        stimuli.sort(Comparator.comparingDouble(Stimulus::seconds));
        return new Told(conditions, stimuli, height(annotations));
    }

    private static OptionalDouble height(List<Annotation> annotations) {
        return annotations.stream()
                .map(a -> HEIGHT.matcher(a.text().strip()))
                .filter(Matcher::matches)
                .mapToDouble(m -> Double.parseDouble(m.group(1)))
                .filter(cm -> cm >= SHORTEST_CENTIMETRES && cm <= TALLEST_CENTIMETRES)
                .findFirst();
    }

    /**
     * Whether words name a condition.
     *
     * @param words for example {@code posture: arms outstretched}
     * @return true where they begin with one
     */
    public static boolean namesCondition(String words) {
        return kind(words.strip().toLowerCase(Locale.ROOT)).isPresent();
    }

    /**
     * Whether words name a stimulus.
     *
     * @param words for example {@code stimulus: sound}
     * @return true where they name one, or a sham
     */
    public static boolean namesStimulus(String words) {
        return stimulus(new Annotation(new TimeSpan(0, 0), words, Annotation.Author.UNSTATED))
                .isPresent();
    }

    private static Optional<Condition> condition(Annotation annotation) {
        return kind(annotation.text().strip().toLowerCase(Locale.ROOT))
                .filter(kind -> annotation.span().seconds() > 0)
                .map(kind -> new Condition(kind, annotation.span(), annotation.text()));
    }

    private static Optional<Condition.Kind> kind(String text) {
        return text.startsWith("eyes") && !text.startsWith("eyes closed")
                ? Optional.empty()
                : Optional.ofNullable(CONDITIONS.get(firstWord(text)));
    }

    private static Optional<Stimulus> stimulus(Annotation annotation) {
        String text = annotation.text().strip().toLowerCase(Locale.ROOT);
        boolean stated = text.startsWith(STIMULUS);
        String words = stated ? text.substring(STIMULUS.length()).strip() : text;
        return Optional.ofNullable(STIMULI.get(firstWord(words)))
                .filter(kind -> stated || kind == Stimulus.Kind.SHAM)
                .map(kind -> new Stimulus(kind, annotation.span().startSeconds(), side(words), words));
    }

    private static Side side(String words) {
        boolean right = words.contains("right");
        boolean left = words.contains("left");
        return right == left ? Side.UNSTATED : right ? Side.RIGHT : Side.LEFT;
    }

    private static String firstWord(String text) {
        return text.split("[^\\p{L}\\p{N}]+", 2)[0];
    }

    /**
     * When a condition was held.
     *
     * @param kind which
     * @return its spans in order of time
     */
    public List<TimeSpan> spans(Condition.Kind kind) {
        return conditions.stream()
                .filter(c -> c.kind() == kind)
                .map(Condition::span)
                .toList();
    }
}
