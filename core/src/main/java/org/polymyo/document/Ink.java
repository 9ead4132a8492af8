package org.polymyo.document;

/** How a stroke or text of a drawing looks. The class names let the page's style change it in the dark. */
enum Ink {
    /** Axis lines and tick marks. */
    AXIS("axis", "fill=\"none\" stroke=\"#444\" stroke-width=\"1\""),
    /** Faint guide lines. */
    GRID("grid", "fill=\"none\" stroke=\"#ccc\" stroke-width=\"1\""),
    /** Bursts. */
    POSITIVE("pos", "fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"1.2\""),
    /** Silent periods. */
    NEGATIVE("neg", "fill=\"none\" stroke=\"#a8480a\" stroke-width=\"1.2\""),
    /** Mean of aligned bursts, and intervals. */
    POSITIVE_BOLD("pos", "fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2.2\""),
    /** Mean of aligned silent periods. */
    NEGATIVE_BOLD("neg", "fill=\"none\" stroke=\"#a8480a\" stroke-width=\"2.2\""),
    /** Filled marks and bars. */
    BAR("bar", "fill=\"#1f5fa8\" stroke=\"none\""),
    /** Places of electrodes. */
    DOT("words", "fill=\"#222\" stroke=\"none\""),
    /** Single curves behind a mean. */
    SINGLE("single", "fill=\"none\" stroke=\"#b0b0b0\" stroke-width=\"0.5\""),
    /** A trace as recorded. */
    TRACE("trace", "fill=\"none\" stroke=\"#222\" stroke-width=\"0.8\""),
    /** Activity that is no jerk. */
    OTHER("other", "fill=\"#d3d3d3\" stroke=\"none\""),
    /** Time without samples. */
    GAP("gap", "fill=\"none\" stroke=\"#777\" stroke-width=\"0.8\""),
    /** Onset marks. */
    ONSET("pos", "fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"1.2\""),
    /** Offset marks. */
    OFFSET("pos", "fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"1.2\" stroke-dasharray=\"3 2\""),
    /** Words. */
    WORDS("words", "fill=\"#222\" stroke=\"none\"");

    private final String attributes;

    Ink(String style, String look) {
        attributes = " class=\"" + style + "\" " + look;
    }

    /**
     * The attributes of an element drawn so.
     *
     * @return class and presentation attributes, with a leading blank
     */
    String attributes() {
        return attributes;
    }
}
