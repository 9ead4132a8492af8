package org.polymyo.clinic.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which words of people may leave the clinic. An annotation may when each of its words is one of recordings alone, as listed
 * in {@code kept-words.txt}, or a short number, and none is a name; a channel's label when none of its words is a name.
 */
final class Screen {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,4}(hz|khz|s|ms|us|min|mg|ma|v|mv|uv|db|mm|cm|m|x)?|x\\d{1,2}");
    /** Places of electrodes, such as C3, Fp1 or Cz. */
    private static final Pattern ELECTRODE =
            Pattern.compile("(fp|af|f|fc|ft|c|cp|t|tp|p|po|o|a|m|d|l|th|s)(z|\\d{1,2})|i\\d|emg\\d{1,2}|eeg\\d{1,2}");

    private static final Pattern DATE = Pattern.compile(".*\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.*", Pattern.DOTALL);

    private static final Set<String> KEPT = shipped();

    private final Names names;

    Screen(Names names) {
        this.names = names;
    }

    private static Set<String> shipped() {
        try (InputStream list = Screen.class.getResourceAsStream("kept-words.txt")) {
            String text =
                    new String(Objects.requireNonNull(list, "kept-words.txt").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an annotation may stay. */
    boolean keepsAnnotation(String text) {
        return !names.isIn(text)
                && !DATE.matcher(text).matches()
                && Names.split(text).allMatch(Screen::isOfRecordings);
    }

    /** Whether a label may stay. */
    boolean keepsLabel(String text) {
        return !names.isIn(text) && !DATE.matcher(text).matches();
    }

    private static boolean isOfRecordings(String word) {
        return KEPT.contains(word)
                || NUMBER.matcher(word).matches()
                || ELECTRODE.matcher(word).matches();
    }
}
