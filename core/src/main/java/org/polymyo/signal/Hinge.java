package org.polymyo.signal;

/**
 * A level that begins to fall: a constant up to the onset, a straight line downwards after it (bounded segmented
 * regression; Rashid et al. 2019, doi:10.1109/TNSRE.2019.2915194 uses it for movement-related potentials).
 *
 * @param onset where the fall begins, in the unit of the axis
 * @param level the constant
 * @param slope of the fall, never above zero
 */
public record Hinge(double onset, double level, double slope) {
    /**
     * The line.
     *
     * @param x a place on the axis
     * @return its value there
     */
    public double at(double x) {
        return level + slope * Math.max(0, x - onset);
    }
}
