package org.polymyo.recording;

import java.util.Locale;
import org.polymyo.quantity.Unit;

/** A placement in a person's words. */
public final class StatedPlacement {
    private static final String TYPES = "EMG, EEG, EOG, ECG, ACC, TRIG, OTHER or UNKNOWN";

    private StatedPlacement() {}

    /**
     * Reads type, name and side. A muscle may be named by its abbreviation.
     *
     * @param type EMG, EEG, EOG, ECG, ACC, TRIG, OTHER, MISC or UNKNOWN, in any case
     * @param name muscle, scalp position, body segment with axis, or kind of another signal; may be empty
     * @param side L, R, left, right, M, or empty; other languages as in labels
     * @return the placement
     * @throws IllegalArgumentException naming what is allowed
     */
    public static Placement of(String type, String name, String side) {
        String plain = name.strip().equals("n/a") ? "" : name.strip();
        String named = plain.isEmpty() ? "unnamed" : plain;
        return switch (type.strip().toUpperCase(Locale.ROOT)) {
            case "EMG" -> muscle(plain, side(side));
            case "EEG" ->
                new Placement.Scalp(
                        Lexicon.BUILT_IN.site(plain.toLowerCase(Locale.ROOT)).orElse(named));
            case "EOG", "VEOG", "HEOG" -> new Placement.Eye();
            case "ECG", "EKG" -> new Placement.Heart();
            case "ACC", "ACCEL" -> segment(named, side(side));
            case "TRIG", "TRIGGER" -> new Placement.Trigger();
            case "OTHER", "MISC" -> new Placement.Other(plain.isEmpty() ? "other" : plain);
            case "UNKNOWN", "" -> new Placement.Unknown();
            default -> throw new IllegalArgumentException("montage: expected type " + TYPES + ", found '" + type + "'");
        };
    }

    private static Placement muscle(String name, Side side) {
        if (!(LabelReader.read("EMG " + name, Unit.MICROVOLT)
                instanceof LabelReading.Certain(Placement.Muscle read, String why))) {
            return new Placement.Muscle(name.isEmpty() ? "unnamed" : name, side, BodyPart.UNKNOWN);
        }
        boolean known = !read.name().equals("unnamed");
        String muscle = known ? read.name() : name.isEmpty() ? "unnamed" : name;
        return new Placement.Muscle(muscle, side == Side.UNSTATED ? read.side() : side, read.part());
    }

    private static Placement segment(String name, Side side) {
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1).toUpperCase(Locale.ROOT);
        boolean axis = last.matches("[XYZ]");
        String rest = axis ? name.substring(0, Math.max(0, blank)) : name;
        return new Placement.Segment(rest.isEmpty() ? "unnamed" : rest, side, axis ? last : "");
    }

    private static Side side(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.equals("n/a")) {
            return Side.UNSTATED;
        }
        if (plain.equals("m") || plain.equals("mid") || plain.equals("midline")) {
            return Side.MIDLINE;
        }
        return Lexicon.BUILT_IN
                .side(plain)
                .orElseThrow(() -> new IllegalArgumentException(
                        "montage: expected side L, R, M or nothing, found '" + text + "'"));
    }
}
