package org.polymyo.video.series;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What a point of the body is called, in the words of many programs; counted as BlazePose counts its 33 points. */
final class SpotNames {
    /** How many points there are. */
    static final int COUNT = 33;

    private static final Set<String> LEFT = Set.of("left", "l", "lt", "2");
    private static final Set<String> RIGHT = Set.of("right", "r", "rt", "1");
    private static final Set<String> LEFT_OUT = Set.of("inner", "outer", "small");

    /** The left point of each; the right one is the next but for the eyes. */
    private static final Map<String, Integer> PAIRED = Map.ofEntries(
            Map.entry("eye", 2),
            Map.entry("ear", 7),
            Map.entry("mouth", 9),
            Map.entry("shoulder", 11),
            Map.entry("elbow", 13),
            Map.entry("wrist", 15),
            Map.entry("pinky", 17),
            Map.entry("little", 17),
            Map.entry("index", 19),
            Map.entry("hand", 19),
            Map.entry("finger", 19),
            Map.entry("thumb", 21),
            Map.entry("hip", 23),
            Map.entry("knee", 25),
            Map.entry("ankle", 27),
            Map.entry("heel", 29),
            Map.entry("foot", 31),
            Map.entry("toe", 31));

    private static final Set<String> HEAD = Set.of("nose", "head", "forehead", "chin");

    private SpotNames() {}

    /**
     * Reads a name.
     *
     * @param name for example {@code LEFT_WRIST}, {@code LWrist}, {@code wrist_l} or, of DeepLabCut's human model, {@code
     *     wrist2}
     * @return which point it is, or nothing where it is none of the 33 or its side is not said
     */
    static OptionalInt index(String name) {
        List<String> words = words(name);
        if (words.stream().anyMatch(LEFT_OUT::contains)) {
            return OptionalInt.empty();
        }
        if (words.stream().anyMatch(HEAD::contains)) {
            return OptionalInt.of(0);
        }
        boolean left = words.stream().anyMatch(LEFT::contains);
        boolean right = words.stream().anyMatch(RIGHT::contains);
        if (left == right) {
            return OptionalInt.empty();
        }
        if (words.contains("foot") || words.contains("toe")) {
            return OptionalInt.of(left ? 31 : 32);
        }
        for (String word : words) {
            Integer at = PAIRED.get(word);
            if (at != null) {
                return OptionalInt.of(left ? at : at == 2 ? 5 : at + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Words end at signs, at capitals and at digits; {@code LWrist} is two words. */
    private static List<String> words(String name) {
        String apart = name.replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2")
                .replaceAll("([a-z])([A-Z0-9])", "$1 $2")
                .replaceAll("[^A-Za-z0-9]+", " ");
        return Arrays.asList(apart.strip().toLowerCase(Locale.ROOT).split(" "));
    }
}
