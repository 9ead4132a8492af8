package org.polymyo.video.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.series.PointSeries.Lengths;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Motion of BIDS: {@code *_motion.tsv} without a heading, {@code *_channels.tsv} that says what its columns are, and {@code
 * *_motion.json} with the sampling frequency. Positions of points are read; of three axes the two in which most moves.
 */
final class BidsMotion {
    private static final String ENDING = "_motion.tsv";
    private static final int LARGEST_BYTES = 4 << 20;
    private static final int AXES = 3;

    /**
     * A column that holds a position.
     *
     * @param column which column
     * @param spot which of the 33 points
     * @param axis 0 to 2 for x, y and z
     * @param millimetres millimetres for each unit of the numbers
     */
    private record Position(int column, int spot, int axis, double millimetres) {}

    private BidsMotion() {}

    static boolean recognises(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    static PointSeries read(Path path, SeriesOptions options) throws UnusableRecordingException, IOException {
        List<String> unread = new ArrayList<>();
        int[] columns = new int[1];
        List<Position> positions = positions(path, unread, columns);
        double rate = options.rateHz().isPresent() ? options.rateHz().getAsDouble() : rate(path);
        int[] axes = axes(moved(path, positions, columns[0]));
        PointRows rows = new PointRows();
        positions.forEach(p -> rows.follow(p.spot()));
        try (TableLines lines = TableLines.of(path, '\t')) {
            for (var row = lines.next(); row.isPresent(); row = lines.next()) {
                rows.begin(rows.rows() / rate);
                double[][] now = now(checked(row.get(), columns[0], lines), positions);
                for (int spot = 0; spot < SpotNames.COUNT; spot++) {
                    double x = now[spot][axes[0]];
                    double y = now[spot][axes[1]];
                    if (Double.isFinite(x) && Double.isFinite(y)) {
                        rows.set(spot, x, axes[1] == 2 ? -y : y, 1);
                    }
                }
            }
        }
        return rows.done("BIDS motion", Lengths.MILLIMETRES, 1, unread);
    }

    private static List<String> checked(List<String> row, int columns, TableLines lines)
            throws UnusableRecordingException {
        if (row.size() != columns) {
            throw SeriesProblem.SERIES_TABLE.at(
                    "line " + lines.number(), columns + " cells, as channels.tsv says", "" + row.size());
        }
        return row;
    }

    private static double[][] now(List<String> row, List<Position> positions) {
        double[][] now = new double[SpotNames.COUNT][AXES];
        for (double[] place : now) {
            java.util.Arrays.fill(place, Double.NaN);
        }
        for (Position p : positions) {
            if (Double.isNaN(now[p.spot()][p.axis()])) {
                now[p.spot()][p.axis()] = p.millimetres() * TableLines.number(row.get(p.column()));
            }
        }
        return now;
    }

    /** How much all points together move along each axis; less than 0 for an axis that is not there. */
    private static double[] moved(Path path, List<Position> positions, int columns)
            throws UnusableRecordingException, IOException {
        double[] moved = {-1, -1, -1};
        positions.forEach(p -> moved[p.axis()] = 0);
        double[][] before = {};
        try (TableLines lines = TableLines.of(path, '\t')) {
            for (var row = lines.next(); row.isPresent(); row = lines.next()) {
                double[][] now = now(checked(row.get(), columns, lines), positions);
                for (Position p : before.length == 0 ? List.<Position>of() : positions) {
                    double step = Math.abs(now[p.spot()][p.axis()] - before[p.spot()][p.axis()]);
                    moved[p.axis()] += Double.isFinite(step) ? step : 0;
                }
                before = now;
            }
        }
        return moved;
    }

    private static int[] axes(double[] moved) throws UnusableRecordingException {
        int least = 0;
        int there = 0;
        for (int axis = 0; axis < AXES; axis++) {
            least = moved[axis] < moved[least] ? axis : least;
            there += moved[axis] >= 0 ? 1 : 0;
        }
        if (there < 2) {
            throw SeriesProblem.SERIES_NO_BODY.at(
                    "channels.tsv", "positions (type POS) of points of the body along two axes or three", "none");
        }
        return least == 0 ? new int[] {1, 2} : least == 1 ? new int[] {0, 2} : new int[] {0, 1};
    }

    private static Path beside(Path path, String ending) {
        String name = path.getFileName().toString();
        return path.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ending);
    }

    private static double rate(Path path) throws UnusableRecordingException, IOException {
        Path sidecar = beside(path, "_motion.json");
        if (!Files.isRegularFile(sidecar)) {
            throw SeriesProblem.SERIES_NO_SIDECAR.at("folder", "*_motion.json beside the table", "none");
        }
        try {
            boolean large = Files.size(sidecar) > LARGEST_BYTES;
            JsonNode rate = large
                    ? JsonMapper.shared().nullNode()
                    : JsonMapper.shared().readTree(Files.readAllBytes(sidecar)).path("SamplingFrequency");
            double hertz = rate.isNumber() ? rate.asDouble(Double.NaN) : Double.NaN;
            if (hertz >= 1 && hertz <= 1e5) {
                return hertz;
            }
        } catch (JacksonException e) {
            throw SeriesProblem.SERIES_NO_SIDECAR.at("*_motion.json", "JSON", "something else");
        }
        throw SeriesProblem.SERIES_NO_RATE.at("*_motion.json", "SamplingFrequency of 1 to 100000 Hz", "none");
    }

    private static List<Position> positions(Path path, List<String> unread, int[] columns)
            throws UnusableRecordingException, IOException {
        Path sidecar = beside(path, "_channels.tsv");
        if (!Files.isRegularFile(sidecar)) {
            throw SeriesProblem.SERIES_NO_SIDECAR.at("folder", "*_channels.tsv beside the table", "none");
        }
        List<Position> positions = new ArrayList<>();
        try (TableLines lines = TableLines.of(sidecar, '\t')) {
            List<String> heading = lines.next().orElse(List.of());
            for (var row = lines.next(); row.isPresent(); row = lines.next()) {
                position(heading, row.get(), columns[0]++, unread).ifPresent(positions::add);
            }
        }
        return positions;
    }

    private static Optional<Position> position(List<String> heading, List<String> row, int column, List<String> unread)
            throws UnusableRecordingException {
        int axis = "xyz".indexOf(cell(heading, row, "component").toLowerCase(Locale.ROOT));
        String component = cell(heading, row, "component");
        if (!cell(heading, row, "type").equalsIgnoreCase("POS") || component.length() != 1 || axis < 0) {
            return Optional.empty();
        }
        String point = cell(heading, row, "tracked_point");
        OptionalInt spot = SpotNames.index(point);
        if (spot.isEmpty()) {
            if (axis == 0) {
                unread.add(point);
            }
            return Optional.empty();
        }
        double millimetres = switch (cell(heading, row, "units")) {
            case "mm" -> 1;
            case "cm" -> 10;
            case "m" -> 1000;
            default ->
                throw SeriesProblem.SERIES_TABLE.at(
                        "channels.tsv, row " + (column + 1), "units of mm, cm or m", "another unit");
        };
        return Optional.of(new Position(column, spot.getAsInt(), axis, millimetres));
    }

    private static String cell(List<String> heading, List<String> row, String name) {
        int at = heading.indexOf(name);
        return at >= 0 && at < row.size() ? row.get(at) : "";
    }
}
