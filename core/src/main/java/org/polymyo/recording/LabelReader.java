package org.polymyo.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.LabelReading.Certain;
import org.polymyo.recording.LabelReading.Doubtful;
import org.polymyo.recording.LabelReading.Silent;
import org.polymyo.recording.Lexicon.MuscleEntry;
import org.polymyo.recording.Lexicon.SignalEntry;
import org.polymyo.recording.Lexicon.SignalWord;

/** Reads what labels and units say, without looking at samples. */
final class LabelReader {
    private static final String UNNAMED = "unnamed";
    private static final Lexicon LEXICON = Lexicon.BUILT_IN;

    private LabelReader() {}

    /**
     * Reads one label.
     *
     * @param label as in the file
     * @param unit unit of the samples
     * @return what it says
     */
    static LabelReading read(String label, Unit unit) {
        LabelWords words = LabelWords.of(label);
        if (unit.equals(Unit.METRE_PER_SECOND_SQUARED)) {
            return new Certain(segment(words), "unit m/s²");
        }
        Optional<SignalEntry> said = signalWord(words.words()).filter(entry -> !belongsToMuscle(entry, words));
        return said.map(entry -> prefixed(words, entry)).orElseGet(() -> plain(words));
    }

    /** The abd of abd poll brev is an abductor, not the abdomen's breathing. */
    private static boolean belongsToMuscle(SignalEntry entry, LabelWords words) {
        return entry.word() == SignalWord.OTHER
                && muscle(words, false).filter(f -> f.term().contains(" ")).isPresent();
    }

    private static LabelReading prefixed(LabelWords words, SignalEntry said) {
        String reason = "label says " + (said.detail().isEmpty() ? said.word().name() : said.detail());
        return switch (said.word()) {
            case EMG -> emg(words, reason);
            case EEG -> eeg(words, reason);
            case EOG -> new Certain(new Placement.Eye(), reason);
            case ECG -> new Certain(new Placement.Heart(), reason);
            case ACC -> new Certain(segment(words), reason);
            case TRIG -> new Certain(new Placement.Trigger(), reason);
            case OTHER -> new Certain(new Placement.Other(said.detail()), reason);
        };
    }

    private static LabelReading emg(LabelWords words, String reason) {
        Optional<Found> found = muscle(words, true);
        Placement placement = found.<Placement>map(f -> muscle(f.entry(), f.side()))
                .orElseGet(() -> new Placement.Muscle(UNNAMED, words.side(), BodyPart.UNKNOWN));
        String named =
                found.map(f -> ", " + f.term() + " is " + f.entry().name()).orElse(", no muscle named");
        return new Certain(placement, reason + named);
    }

    private static LabelReading eeg(LabelWords words, String reason) {
        List<String> sites = sites(words.words());
        String position = sites.isEmpty() ? UNNAMED : String.join("-", sites);
        return new Certain(new Placement.Scalp(position), reason + against(words));
    }

    private static LabelReading plain(LabelWords words) {
        Optional<Found> found = muscle(words, false);
        if (found.isPresent()) {
            return plainMuscle(found.get());
        }
        List<String> sites = sites(words.words());
        long meant = words.words().stream().filter(word -> !word.equals("raw")).count();
        if (!sites.isEmpty() && sites.size() == meant) {
            String reason = String.join("-", sites) + " is a position of the 10-20 or 10-10 system" + against(words);
            return new Certain(new Placement.Scalp(String.join("-", sites)), reason);
        }
        return eyeOrNothing(words);
    }

    private static LabelReading plainMuscle(Found found) {
        Placement placement = muscle(found.entry(), found.side());
        String reason = found.term() + " is " + found.entry().name();
        return found.entry().doubt().isEmpty()
                ? new Certain(placement, reason)
                : new Doubtful(placement, reason, found.entry().doubt());
    }

    private static LabelReading eyeOrNothing(LabelWords words) {
        String joined = words.joined();
        if (joined.equals("e1") || joined.equals("e2")) {
            return new Doubtful(
                    new Placement.Eye(), joined + " is an eye electrode of sleep recordings", "an electrode number");
        }
        return new Silent();
    }

    private static String against(LabelWords words) {
        return words.reference().isEmpty() ? "" : ", against " + words.reference();
    }

    private static Placement muscle(MuscleEntry entry, Side side) {
        return new Placement.Muscle(entry.name(), side, entry.part());
    }

    private static Placement segment(LabelWords words) {
        String axis = "";
        List<String> rest = new ArrayList<>();
        for (String word : words.words()) {
            Optional<String> named = SensorAxis.of(word);
            axis = axis.isEmpty() ? named.orElse("") : axis;
            boolean accelerometer =
                    LEXICON.signal(word).filter(e -> e.word() == SignalWord.ACC).isPresent();
            if (named.isEmpty() && !accelerometer && !word.equals("channel")) {
                rest.add(word);
            }
        }
        return new Placement.Segment(rest.isEmpty() ? UNNAMED : String.join(" ", rest), words.side(), axis);
    }

    /** The first word or pair of words that names a kind of signal; EMG wins over everything else in the label. */
    private static Optional<SignalEntry> signalWord(List<String> words) {
        List<SignalEntry> found = new ArrayList<>();
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String term = String.join(" ", words.subList(from, from + length));
                LEXICON.signal(term).or(() -> numbered(term)).ifPresent(found::add);
            }
        }
        Optional<SignalEntry> emg =
                found.stream().filter(e -> e.word() == SignalWord.EMG).findFirst();
        return emg.or(() -> found.stream().findFirst());
    }

    /** EMG1, sti014 and accx are their word with a number or an axis. */
    private static Optional<SignalEntry> numbered(String term) {
        String bare = term.replaceFirst("\\d+$", "");
        if (bare.length() > 2 && !bare.equals(term)) {
            return LEXICON.signal(bare);
        }
        boolean axis = term.matches("(acc|accel|gyro|gyr|mag)[xyz]");
        return axis ? LEXICON.signal(term.substring(0, term.length() - 1)) : Optional.empty();
    }

    private static List<String> sites(List<String> words) {
        return words.stream().flatMap(word -> LEXICON.site(word).stream()).toList();
    }

    private record Found(String term, MuscleEntry entry, Side side) {}

    private static Optional<Found> muscle(LabelWords words, boolean knownAsEmg) {
        List<String> names = words.words();
        Optional<Found> level = spinal(words, false);
        if (level.isPresent()) {
            return level;
        }
        for (int length = Math.min(4, names.size()); length > 0; length--) {
            for (int from = 0; from + length <= names.size(); from++) {
                Optional<Found> found = term(String.join(" ", names.subList(from, from + length)), words.side());
                if (found.isPresent() && (knownAsEmg || covers(names, length, found.get()))) {
                    return found;
                }
            }
        }
        return spinal(words, knownAsEmg);
    }

    /** Two letters among other words prove nothing; a written-out muscle name does. */
    private static boolean covers(List<String> names, int length, Found found) {
        boolean alone =
                names.stream().filter(n -> !n.matches("\\d+")).distinct().count() <= length;
        return alone || (found.entry().doubt().isEmpty() && found.term().length() > 2);
    }

    private static Optional<Found> term(String term, Side side) {
        Optional<Found> exact = LEXICON.muscle(term).map(entry -> new Found(term, entry, side));
        if (exact.isPresent()) {
            return exact;
        }
        String bare = term.replaceFirst("(?<=\\p{L})\\d{1,2}[+-]?$", "");
        Optional<Found> withoutNumber = bare.equals(term) || bare.length() < 3
                ? Optional.empty()
                : LEXICON.muscle(bare).map(entry -> new Found(bare, entry, side));
        return withoutNumber
                .or(() -> LEXICON.abbreviatedMuscle(term).map(entry -> new Found(term, entry, side)))
                .or(() -> side == Side.UNSTATED ? glued(term) : Optional.empty());
    }

    /** LTA, TA_L written as TAL, APBre: a side glued to a term. */
    private static Optional<Found> glued(String term) {
        List<String> marks = List.of("left", "right", "li", "re", "l", "r");
        for (String mark : marks) {
            Side side = LEXICON.side(mark).orElse(Side.UNSTATED);
            for (String rest : stripped(term, mark)) {
                Optional<Found> found = LEXICON.muscle(rest).map(entry -> new Found(rest, entry, side));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> stripped(String term, String mark) {
        List<String> rests = new ArrayList<>();
        if (term.endsWith(mark)) {
            rests.add(term.substring(0, term.length() - mark.length()));
        }
        if (term.startsWith(mark)) {
            rests.add(term.substring(mark.length()));
        }
        rests.removeIf(rest -> rest.length() < 2);
        return rests;
    }

    /** T6 PS and L3 paraspinal: a level of the spine; without such a word T6 is a scalp position. */
    private static Optional<Found> spinal(LabelWords words, boolean knownAsEmg) {
        List<String> names = words.words();
        Optional<String> level = names.stream()
                .filter(n -> n.matches("c[2-8]|t([1-9]|1[0-2])|th([1-9]|1[0-2])|l[1-5]|s1"))
                .findFirst();
        boolean back = names.stream().anyMatch(n -> n.matches("ps|psp|paraspin.*|es|erector|pvm"));
        if (level.isEmpty() || !(back || knownAsEmg)) {
            return Optional.empty();
        }
        String at = level.get().toUpperCase(Locale.ROOT);
        BodyPart part = at.startsWith("C") ? BodyPart.NECK : BodyPart.TRUNK;
        return Optional.of(new Found(at, new MuscleEntry("paraspinal " + at, part, ""), words.side()));
    }
}
