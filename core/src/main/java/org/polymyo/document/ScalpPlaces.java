package org.polymyo.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the positions of the 10-20 and 10-10 systems lie on a head seen from above, nose up, head radius 1. */
final class ScalpPlaces {
    private static final double RIM = 0.8;
    private static final double STEP = 0.2;
    private static final List<String> ROWS = List.of("fp", "af", "f", "fc", "c", "cp", "p", "po", "o");
    private static final Map<String, String> OTHER_NAMES = Map.of("t3", "t7", "t4", "t8", "t5", "p7", "t6", "p8");
    private static final Map<String, String> TEMPORAL = Map.of("t", "c", "ft", "fc", "tp", "cp");

    private ScalpPlaces() {}

    /**
     * A place.
     *
     * @param right to the right, −1 to 1
     * @param front to the front, −1 to 1
     */
    record Place(double right, double front) {}

    /**
     * Where a position lies.
     *
     * @param position for example {@code C3} or {@code FCz}
     * @return the place; empty for one that is not of the system
     */
    static Optional<Place> of(String position) {
        String plain = position.toLowerCase(Locale.ROOT);
        String name = OTHER_NAMES.getOrDefault(plain, plain);
        String letters = name.replaceAll("[0-9z]+$", "");
        String end = name.substring(letters.length());
        int row = ROWS.indexOf(TEMPORAL.getOrDefault(letters, letters));
        if (row < 0 || !end.matches("z|[0-9]|10")) {
            return Optional.empty();
        }
        double front = RIM - STEP * row;
        int number = end.equals("z") ? 0 : Integer.parseInt(end);
        double out = (number + 1) / 2 / 4.0;
        double side = number == 0 ? 0 : number % 2 == 1 ? -1 : 1;
        return Optional.of(place(front, side * out));
    }

    /** Rows are circles through the rim on both sides, so that the outermost electrodes lie on the rim. */
    private static Place place(double front, double out) {
        if (Math.abs(front) >= RIM - 1e-9) {
            double angle = out * 0.4 * Math.PI;
            return new Place(RIM * StrictMath.sin(angle), Math.signum(front) * RIM * StrictMath.cos(angle));
        }
        double half = Math.sqrt(RIM * RIM - front * front * 0.55);
        double bend = front * (1 - 0.26 * out * out);
        return new Place(out * Math.min(half, Math.sqrt(RIM * RIM - bend * bend)), bend);
    }
}
