package org.polymyo.cortex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.polymyo.recording.Placement;

/** How long a volley takes from the motor cortex to a muscle, from the versioned table beside this class. */
final class CorticoMuscularTimes {
    private static final double TABLE_CENTIMETRES = 170;
    private static final List<Row> ROWS = rows();

    private CorticoMuscularTimes() {}

    private record Row(List<String> matches, double milliseconds, double perCentimetre, int rank) {}

    /**
     * The expected time to a muscle.
     *
     * @param seconds from cortex to muscle
     * @param rank 1 for the most distal muscles, larger towards the trunk
     */
    record Expected(double seconds, int rank) {}

    /**
     * Looks a muscle up: by its name, else by the part of the body.
     *
     * @param muscle the muscle
     * @param centimetres height of the person
     * @return the expected time
     */
    static Expected of(Placement.Muscle muscle, double centimetres) {
        for (Row row : ROWS) {
            for (String match : row.matches) {
                if (muscle.name().contains(match) || muscle.part().name().equals(match)) {
                    double ms = row.milliseconds + row.perCentimetre * (centimetres - TABLE_CENTIMETRES);
                    return new Expected(ms / 1000, row.rank);
                }
            }
        }
        throw new IllegalStateException("no row for " + muscle);
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : text().split("\n")) {
            if (!line.startsWith("#") && !line.startsWith("match")) {
                String[] cells = line.split("\t", -1);
                rows.add(new Row(
                        Arrays.asList(cells[0].split("\\|", -1)),
                        Double.parseDouble(cells[1]),
                        Double.parseDouble(cells[2]),
                        Integer.parseInt(cells[3])));
            }
        }
        return List.copyOf(rows);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(
                CorticoMuscularTimes.class.getResourceAsStream("cortico-muscular-times.tsv"), "table")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
