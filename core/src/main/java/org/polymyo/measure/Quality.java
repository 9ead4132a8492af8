package org.polymyo.measure;

/** How far a measurement can be relied on. */
public enum Quality {
    /** Enough events of good signal. */
    GOOD,
    /** Few events, or a signal with defects; the interval shows it. */
    FAIR,
    /** Shown because it is all there is. */
    POOR
}
