package org.polymyo.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A channel label taken apart.
 *
 * @param words lower-case words without the side and without the reference
 * @param side side named by a word of its own
 * @param reference what follows a hyphen, slash or colon when it names a reference, lower case; empty without
 */
record LabelWords(List<String> words, Side side, String reference) {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)^(.*[^\\s])\\s*[-/:_]\\s*(ref|reference|avg|av|average|le|gnd|cms|com|a1|a2|m1|m2|a1a2|"
                    + "m1m2|cle|linked ears|car|0|ref1|ref2)$");
    private static final Pattern PAIR = Pattern.compile("(?i)(.{2,}?)([1+]|G1)?\\s*-\\s*\\1\\s*([2+-]|G2|ref)?");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** Copies the list. */
    LabelWords {
        words = List.copyOf(words);
    }

    /**
     * Takes a label apart.
     *
     * @param label as in the file
     * @return its words, side and reference
     */
    static LabelWords of(String label) {
        String text = onePlace(label.strip());
        String reference = "";
        var match = REFERENCE.matcher(text);
        if (match.matches()) {
            text = match.group(1);
            reference = match.group(2).toLowerCase(Locale.ROOT);
        }
        List<String> words = new ArrayList<>();
        for (String part : BREAK.split(text)) {
            for (String word : parts(part)) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        words.removeIf(String::isEmpty);
        return withoutSide(words, reference);
    }

    /** LTA1-LTA2 is a pair of electrodes over one muscle; Fp1-Fp2 is two places on the scalp. */
    private static String onePlace(String text) {
        var pair = PAIR.matcher(text);
        boolean muscle = pair.matches()
                && Lexicon.BUILT_IN
                        .site(text.replaceFirst("\\s*-.*", "").toLowerCase(Locale.ROOT))
                        .isEmpty();
        return muscle ? pair.group(1) : text;
    }

    /** LeftBiceps is two words; VEOGo and HEOGre are one. */
    private static String[] parts(String part) {
        String[] humps = CAMEL.split(part);
        return humps.length > 1 && humps[0].length() > 2 ? humps : new String[] {part};
    }

    private static LabelWords withoutSide(List<String> words, String reference) {
        Side side = Side.UNSTATED;
        List<String> left = new ArrayList<>();
        for (String word : words) {
            Optional<Side> named = Lexicon.BUILT_IN.side(word);
            if (named.isPresent() && side == Side.UNSTATED && words.size() > 1) {
                side = named.get();
            } else {
                left.add(word);
            }
        }
        return new LabelWords(left, side, reference);
    }

    /**
     * The label's words joined again.
     *
     * @return words with one blank between
     */
    String joined() {
        return String.join(" ", words);
    }
}
