package org.polymyo.cortex;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a position of the 10-20 or 10-10 system lies on a head of radius 1 seen from above.
 *
 * @param x to the right
 * @param y to the front
 */
record ScalpPlace(double x, double y) {
    private static final Pattern POSITION = Pattern.compile("(FP|AF|FT|FC|F|TP|CP|T|C|PO|P|O|I)(Z|\\d{1,2})");
    private static final double[] SIDEWAYS = {0, 0.25, 0.5, 0.72, 0.92, 1.05};

    /**
     * The place of a position; of a bipolar pair, the place of its first electrode.
     *
     * @param position for example {@code C3} or {@code C3-P3}
     * @return its place; empty for an unknown one
     */
    static Optional<ScalpPlace> of(String position) {
        String first = position.split("-", 2)[0].toUpperCase(Locale.ROOT);
        String name = switch (first) {
            case "T3" -> "T7";
            case "T4" -> "T8";
            case "T5" -> "P7";
            case "T6" -> "P8";
            default -> first;
        };
        Matcher matcher = POSITION.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double y = row(matcher.group(1));
        String column = matcher.group(2);
        int number = column.equals("Z") ? 0 : Integer.parseInt(column);
        double aside = SIDEWAYS[Math.min(SIDEWAYS.length - 1, (number + 1) / 2)];
        double x = aside * Math.sqrt(Math.max(0.05, 1 - y * y));
        return Optional.of(new ScalpPlace(number % 2 == 1 ? -x : x, y));
    }

    private static double row(String letters) {
        return switch (letters) {
            case "FP" -> 0.92;
            case "AF" -> 0.72;
            case "F" -> 0.5;
            case "FC", "FT" -> 0.25;
            case "CP", "TP" -> -0.25;
            case "P" -> -0.5;
            case "PO" -> -0.72;
            case "O" -> -0.92;
            case "I" -> -1;
            default -> 0;
        };
    }

    /**
     * How far apart.
     *
     * @param other another place
     * @return in radii of the head
     */
    double distance(ScalpPlace other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }

    /**
     * The place on the other side.
     *
     * @return mirrored at the midline
     */
    ScalpPlace mirrored() {
        return new ScalpPlace(-x, y);
    }

    /**
     * Whether it lies on the midline.
     *
     * @return true within a twentieth of the radius
     */
    boolean midline() {
        return Math.abs(x) < 0.05;
    }
}
