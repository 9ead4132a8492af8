package org.polymyo.clinic.history;

import java.util.List;
import org.polymyo.clinic.history.Kin.Sex;

/**
 * A family tree in the symbols that genetics uses (Bennett and others 2008, doi:10.1007/s10897-008-9169-9): square, circle
 * and diamond, filled for who has something, struck through for who died, an arrow at the patient, a double line between
 * parents related by blood. Who was not told of and is drawn to join others is dashed.
 *
 * @param symbols the people
 * @param lines what joins them
 * @param width of the drawing
 * @param height of the drawing
 * @param unplaced relatives of whom it is not known on which side they stand
 */
public record Pedigree(List<Symbol> symbols, List<Line> lines, double width, double height, List<Relative> unplaced) {
    /** Half the width of a symbol. */
    public static final double HALF = 18;

    /** Copies the lists. */
    public Pedigree {
        symbols = List.copyOf(symbols);
        lines = List.copyOf(lines);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Somebody.
     *
     * @param x middle
     * @param y middle
     * @param sex the shape
     * @param state how it is filled
     * @param dead whether it is struck through
     * @param words what stands below it, line by line
     */
    public record Symbol(double x, double y, Sex sex, State state, boolean dead, List<String> words) {
        /** Copies the list. */
        public Symbol {
            words = List.copyOf(words);
        }
    }

    /** What is known of somebody. */
    public enum State {
        /** The patient. */
        PATIENT,
        /** Has or had something. */
        AFFECTED,
        /** Is well, or nothing was told. */
        PLAIN,
        /** Nobody told of them; they join others. */
        ASSUMED
    }

    /**
     * A line.
     *
     * @param x1 from where
     * @param y1 from where
     * @param x2 to where
     * @param y2 to where
     */
    public record Line(double x1, double y1, double x2, double y2) {}
}
