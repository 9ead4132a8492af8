package org.polymyo.quantity;

import java.util.Locale;
import java.util.Objects;

/**
 * A unit of measurement, named by its symbol.
 *
 * @param symbol the symbol as printed, for example {@code µV}; empty where the file gave none
 */
public record Unit(String symbol) {
    /** Microvolt: the unit of every electrical channel inside Polymyo. */
    public static final Unit MICROVOLT = new Unit("µV");

    /** Metre per second squared: the unit of every recognised acceleration. */
    public static final Unit METRE_PER_SECOND_SQUARED = new Unit("m/s²");

    /** Metre per second. */
    public static final Unit METRE_PER_SECOND = new Unit("m/s");

    /** Pixel of a picture. */
    public static final Unit PIXEL = new Unit("px");

    /** Pixels a second: the unit of every channel that a video gives. */
    public static final Unit PIXEL_PER_SECOND = new Unit("px/s");

    /** Millisecond. */
    public static final Unit MILLISECOND = new Unit("ms");

    /** Second. */
    public static final Unit SECOND = new Unit("s");

    /** Hertz. */
    public static final Unit HERTZ = new Unit("Hz");

    /** Events per valid minute. */
    public static final Unit PER_MINUTE = new Unit("/min");

    /** Per cent. */
    public static final Unit PERCENT = new Unit("%");

    /** A plain ratio or count. */
    public static final Unit ONE = new Unit("1");

    /** No unit was stated. */
    public static final Unit UNSTATED = new Unit("");

    private static final double STANDARD_GRAVITY = 9.80665;

    /** Refuses a missing symbol. */
    public Unit {
        Objects.requireNonNull(symbol, "symbol");
    }

    /**
     * A unit text of a file, with the factor that takes its numbers to Polymyo's unit.
     *
     * @param unit the unit after scaling
     * @param factor multiply the file's numbers by this
     */
    public record Scaled(Unit unit, double factor) {}

    /**
     * Reads a unit as files write it: volts of any size become microvolts, g and milli-g become m/s², others stay.
     * Both micro signs (U+00B5, U+03BC), {@code u} and mis-decoded forms are accepted.
     *
     * @param text the unit text of the file, surrounding blanks ignored
     * @return the unit and the factor; an unknown text is kept as it is with factor 1
     */
    public static Scaled parse(String text) {
        String trimmed = text.strip();
        String plain = trimmed.replace("Â", "").replace('μ', 'µ');
        return switch (plain) {
            case "µV", "uV", "µv", "uv", "UV", "microV", "microvolt", "Microvolt" -> new Scaled(MICROVOLT, 1);
            case "V", "v", "Volt", "volt", "Volts" -> new Scaled(MICROVOLT, 1e6);
            case "mV", "mv", "MV", "millivolt" -> new Scaled(MICROVOLT, 1e3);
            case "nV", "nv" -> new Scaled(MICROVOLT, 1e-3);
            case "g", "G" -> new Scaled(METRE_PER_SECOND_SQUARED, STANDARD_GRAVITY);
            case "mg", "milli-g", "mG" -> new Scaled(METRE_PER_SECOND_SQUARED, STANDARD_GRAVITY / 1000);
            default ->
                plain.toLowerCase(Locale.ROOT).matches("m/s(2|²|\\^2|/s)")
                        ? new Scaled(METRE_PER_SECOND_SQUARED, 1)
                        : new Scaled(new Unit(trimmed), 1);
        };
    }

    /**
     * Whether this is the electrical unit.
     *
     * @return true for microvolt
     */
    public boolean isVoltage() {
        return equals(MICROVOLT);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
