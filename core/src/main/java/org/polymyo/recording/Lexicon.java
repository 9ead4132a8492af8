package org.polymyo.recording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of channel labels, read from the versioned tables beside this class. */
final class Lexicon {
    /** The tables shipped with Polymyo. */
    static final Lexicon BUILT_IN = new Lexicon();

    private final Map<String, MuscleEntry> muscles = new LinkedHashMap<>();
    private final Map<String, SignalEntry> signals = new LinkedHashMap<>();
    private final Map<String, String> sites = new LinkedHashMap<>();
    private final Map<String, Side> sides = new LinkedHashMap<>();

    private Lexicon() {
        rows("muscles.tsv")
                .forEach(row -> muscles.put(
                        row.get(0), new MuscleEntry(row.get(1), BodyPart.valueOf(row.get(2)), doubt(row.get(3)))));
        rows("signals.tsv")
                .forEach(row -> signals.put(row.get(0), new SignalEntry(SignalWord.valueOf(row.get(1)), row.get(2))));
        rows("sites.tsv").forEach(row -> sites.put(row.get(0), row.get(1)));
        rows("sides.tsv").forEach(row -> sides.put(row.get(0), Side.valueOf(row.get(1))));
    }

    /**
     * What a word says about the kind of signal.
     */
    enum SignalWord {
        /** Muscle. */
        EMG,
        /** Scalp. */
        EEG,
        /** Eye. */
        EOG,
        /** Heart. */
        ECG,
        /** Acceleration. */
        ACC,
        /** Trigger. */
        TRIG,
        /** Another known signal. */
        OTHER
    }

    /**
     * One muscle term.
     *
     * @param name the muscle
     * @param part region of the body
     * @param doubt the other meaning of the term, empty where there is none
     */
    record MuscleEntry(String name, BodyPart part, String doubt) {}

    /**
     * One signal term.
     *
     * @param word kind of signal
     * @param detail what it is, for {@link SignalWord#OTHER}
     */
    record SignalEntry(SignalWord word, String detail) {}

    /**
     * Looks a muscle up.
     *
     * @param term words in lower case, one blank between
     * @return the entry
     */
    Optional<MuscleEntry> muscle(String term) {
        return Optional.ofNullable(muscles.get(term));
    }

    /**
     * Looks a muscle up of whose name every word is cut short, as in flex carpi rad.
     *
     * @param term two words or more in lower case, one blank between
     * @return the entry where exactly one muscle can be meant
     */
    Optional<MuscleEntry> abbreviatedMuscle(String term) {
        if (!term.matches("\\p{L}{3,}( \\p{L}{3,})+")) {
            return Optional.empty();
        }
        Pattern longer = Pattern.compile(term.replace(" ", "\\p{L}* ") + "\\p{L}*");
        List<MuscleEntry> meant = muscles.entrySet().stream()
                .filter(muscle -> longer.matcher(muscle.getKey()).matches())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /**
     * Looks a kind of signal up.
     *
     * @param term words in lower case, one blank between
     * @return the entry
     */
    Optional<SignalEntry> signal(String term) {
        return Optional.ofNullable(signals.get(term));
    }

    /**
     * Looks a scalp position up.
     *
     * @param term in lower case
     * @return the position as it is written in the 10-10 system
     */
    Optional<String> site(String term) {
        return Optional.ofNullable(sites.get(term));
    }

    /**
     * Looks a side up.
     *
     * @param term in lower case
     * @return the side
     */
    Optional<Side> side(String term) {
        return Optional.ofNullable(sides.get(term));
    }

    private static String doubt(String certain) {
        return certain.equals("yes") ? "" : certain.substring("no: ".length());
    }

    private static List<List<String>> rows(String table) {
        InputStream bytes = Objects.requireNonNull(
                Lexicon.class.getResourceAsStream(table), () -> table + " is missing from the program");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
