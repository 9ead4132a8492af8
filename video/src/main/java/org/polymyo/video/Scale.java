package org.polymyo.video;

import org.polymyo.quantity.Unit;

/**
 * What a pixel of what was measured is.
 *
 * @param unit unit of lengths in the report
 * @param perPixel how much of it one pixel is, more than 0
 * @param words where that comes from
 */
public record Scale(Unit unit, double perPixel, String words) {
    /** Lengths stay pixels of the analysed picture. */
    public static final Scale PIXELS = new Scale(Unit.PIXEL, 1, "pixels of the analysed picture; no scale was given");

    /** Refuses a scale that is none. */
    public Scale {
        if (!(perPixel > 0 && Double.isFinite(perPixel))) {
            throw new IllegalArgumentException("expected a length above 0 for a pixel, found " + perPixel);
        }
    }

    /**
     * The unit of speeds.
     *
     * @return length a second
     */
    Unit speed() {
        return unit.equals(Unit.PIXEL) ? Unit.PIXEL_PER_SECOND : new Unit(unit.symbol() + "/s");
    }
}
