package org.polymyo.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the motor neurons of a muscle lie, and how long its nerve takes: the table {@code cord-levels.tsv} beside this
 * class. Its numbers are anatomical background that nobody has compared with a primary source yet.
 */
final class CordLevels {
    /** Height for which the table holds. */
    static final double TABLE_CENTIMETRES = 170;

    private static final Map<String, Level> LEVELS = read();

    private CordLevels() {}

    /**
     * One muscle's place.
     *
     * @param name nucleus or segments, for example {@code C5-C6}
     * @param metres from the first cervical segment down the cord, negative above it
     * @param metresSd how far persons differ
     * @param delay seconds from the root to the first EMG
     * @param delaySd how far persons differ, seconds
     */
    record Level(String name, double metres, double metresSd, double delay, double delaySd) {
        /**
         * The level in another body.
         *
         * @param centimetres height
         * @return the level with distance and delay scaled
         */
        Level at(double centimetres) {
            double by = centimetres / TABLE_CENTIMETRES;
            return new Level(name, by * metres, metresSd, by * delay, delaySd);
        }
    }

    /**
     * Looks a muscle up.
     *
     * @param muscle its full name
     * @return its level at 170 cm; empty where the table does not have it
     */
    static Optional<Level> of(String muscle) {
        return Optional.ofNullable(LEVELS.get(muscle));
    }

    /**
     * The name of the level nearest to a place.
     *
     * @param metres place in a body of 170 cm
     * @return for example {@code T9}
     */
    static String nearest(double metres) {
        return LEVELS.values().stream()
                .reduce((a, b) -> Math.abs(b.metres - metres) < Math.abs(a.metres - metres) ? b : a)
                .map(Level::name)
                .orElse("unknown");
    }

    private static Map<String, Level> read() {
        Map<String, Level> levels = new LinkedHashMap<>();
        try (InputStream table = Objects.requireNonNull(CordLevels.class.getResourceAsStream("cord-levels.tsv"));
                var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("muscle\t"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> levels.put(
                            cells[0],
                            new Level(
                                    cells[1],
                                    Double.parseDouble(cells[2]) / 1000,
                                    Double.parseDouble(cells[3]) / 1000,
                                    Double.parseDouble(cells[4]) / 1000,
                                    Double.parseDouble(cells[5]) / 1000)));
            return levels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
