package org.polymyo.synthetic;

/**
 * How strong bursts are.
 *
 * @param kind what the number is
 * @param value the number; bursts are measured over their half-amplitude span
 * @param cv coefficient of variation of the amplitude between bursts, 0 to 1
 */
public record Strength(Kind kind, double value, double cv) {
    /** What the number of a strength is. */
    public enum Kind {
        /** Root mean square over the half-amplitude span, µV. */
        MICROVOLTS,
        /** 20 log10 of that root mean square over the root mean square of what else is in the muscle's EMG then. */
        DECIBELS,
        /** That root mean square as a fraction of the muscle's at maximal voluntary contraction. */
        OF_MAXIMUM
    }

    /** Refuses a number that is not one. */
    public Strength {
        if (!Double.isFinite(value) || !(cv >= 0 && cv <= 1)) {
            throw new IllegalArgumentException(
                    "expected a finite strength and 0 <= cv <= 1, found " + value + ", " + cv);
        }
    }

    /**
     * Strength in microvolts.
     *
     * @param value root mean square, µV
     * @param cv coefficient of variation, 0 to 1
     * @return the strength
     */
    public static Strength microvolts(double value, double cv) {
        return new Strength(Kind.MICROVOLTS, value, cv);
    }

    /**
     * Strength above the background.
     *
     * @param value dB of amplitude
     * @param cv coefficient of variation, 0 to 1
     * @return the strength
     */
    public static Strength decibels(double value, double cv) {
        return new Strength(Kind.DECIBELS, value, cv);
    }
}
