package org.polymyo.synthetic;

import java.util.Map;
import java.util.Objects;

/** Where the sites of the 10-10 system lie on a flat head of radius 1: to the right, to the front. */
final class Sites {
    private static final double[] VERTEX = {0, 0};
    private static final Map<String, double[]> MIDLINE_AND_LEFT = Map.ofEntries(
            Map.entry("Fpz", new double[] {0, 0.98}), Map.entry("Fp1", new double[] {-0.3, 0.92}),
            Map.entry("F7", new double[] {-0.8, 0.55}), Map.entry("F3", new double[] {-0.4, 0.5}),
            Map.entry("Fz", new double[] {0, 0.5}), Map.entry("FC5", new double[] {-0.72, 0.27}),
            Map.entry("FC3", new double[] {-0.45, 0.25}), Map.entry("FC1", new double[] {-0.23, 0.25}),
            Map.entry("FCz", new double[] {0, 0.25}), Map.entry("T7", new double[] {-0.95, 0}),
            Map.entry("T3", new double[] {-0.95, 0}), Map.entry("C3", new double[] {-0.5, 0}),
            Map.entry("C1", new double[] {-0.25, 0}), Map.entry("Cz", VERTEX),
            Map.entry("CP5", new double[] {-0.72, -0.27}), Map.entry("CP3", new double[] {-0.45, -0.25}),
            Map.entry("CP1", new double[] {-0.23, -0.25}), Map.entry("CPz", new double[] {0, -0.25}),
            Map.entry("P7", new double[] {-0.8, -0.55}), Map.entry("T5", new double[] {-0.8, -0.55}),
            Map.entry("P3", new double[] {-0.4, -0.5}), Map.entry("Pz", new double[] {0, -0.5}),
            Map.entry("O1", new double[] {-0.3, -0.92}), Map.entry("Oz", new double[] {0, -0.98}));

    private Sites() {}

    /**
     * Where a site lies.
     *
     * @param site its name; an unknown one is taken as the vertex
     * @return to the right, to the front
     */
    static double[] place(String site) {
        double[] known = MIDLINE_AND_LEFT.get(site);
        if (known != null) {
            return known;
        }
        int last = site.length() - 1;
        char digit = site.charAt(last);
        if (!Character.isDigit(digit) || digit % 2 != 0) {
            return VERTEX;
        }
        String mirrored = site.substring(0, last) + (char) (digit - 1);
        double[] left = Objects.requireNonNullElse(MIDLINE_AND_LEFT.get(mirrored), VERTEX);
        return new double[] {-left[0], left[1]};
    }

    /**
     * What a site sees of a source under another.
     *
     * @param site the site
     * @param focus where the source is largest
     * @param spread standard deviation of the fall, in radii of the head
     * @return 0 to 1
     */
    static double share(String site, String focus, double spread) {
        double[] a = place(site);
        double[] b = place(focus);
        double dx = a[0] - b[0];
        double dy = a[1] - b[1];
        return StrictMath.exp(-(dx * dx + dy * dy) / (2 * spread * spread));
    }

    /**
     * What a site sees of the eyes: nearly all at the forehead, a tenth at the vertex.
     *
     * @param site the site
     * @return 0 to 1
     */
    static double ofEyes(String site) {
        return StrictMath.pow(Math.max(0, (place(site)[1] + 0.6) / 1.52), 2.5);
    }

    /**
     * What a site sees of the muscles of face and neck: most at the temples and the forehead.
     *
     * @param site the site
     * @return 0.2 to 1.2
     */
    static double ofMuscles(String site) {
        double[] place = place(site);
        return 0.2 + 1.5 * Math.max(0, Math.abs(place[0]) - 0.4) + Math.max(0, place[1] - 0.6);
    }
}
