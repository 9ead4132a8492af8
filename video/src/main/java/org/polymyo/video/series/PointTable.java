package org.polymyo.video.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.series.PointSeries.Lengths;
import org.polymyo.video.series.TableHeading.Cell;

/** A table of points: DeepLabCut's with its three or four rows of heading, or MediaPipe's with columns or rows of points. */
final class PointTable {
    private static final String SCORER = "scorer";
    private static final double LARGE_STEP = 1.5;
    private static final double HUGE_STEP = 1500;

    private final SeriesOptions options;
    private final PointRows rows = new PointRows();
    private TableHeading heading = new TableHeading(List.of(), -1, 0, -1, List.of());
    private int people = 1;
    private double before = Double.NaN;
    private int pictures;

    private PointTable(SeriesOptions options) {
        this.options = options;
    }

    static boolean recognises(String head) {
        String first = head.lines().findFirst().orElse("").replace("\u00EF\u00BB\u00BF", "");
        if (first.startsWith(SCORER)) {
            return head.lines().limit(4).anyMatch(line -> line.startsWith("bodyparts"));
        }
        return TableHeading.ofNames(cells(first)).aBody();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("[" + separator(line) + "]", -1))
                .map(c -> c.strip().replace("\"", ""))
                .toList();
    }

    private static char separator(String line) {
        return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
    }

    static PointSeries read(Path path, SeriesOptions options) throws UnusableRecordingException, IOException {
        String head = PointFiles.head(path);
        char separator = separator(head.lines().findFirst().orElse(""));
        PointTable table = new PointTable(options);
        try (TableLines lines = TableLines.of(path, separator)) {
            return table.read(lines);
        }
    }

    private PointSeries read(TableLines lines) throws UnusableRecordingException, IOException {
        List<String> first = lines.next().orElseThrow(() -> tooShort(lines));
        boolean cut = first.getFirst().equals(SCORER);
        heading = cut ? deepLabCut(lines) : TableHeading.ofNames(first);
        boolean counted = heading.clock() < 0 || heading.clockFactor() == 0;
        if (options.rateHz().isEmpty() && counted) {
            throw SeriesProblem.SERIES_NO_RATE.at("heading", "a column of times", "none");
        }
        heading.columns().stream().filter(c -> c.spot() >= 0).forEach(c -> rows.follow(c.spot()));
        for (var row = lines.next(); row.isPresent(); row = lines.next()) {
            if (row.get().size() < heading.columns().size()) {
                throw SeriesProblem.SERIES_TABLE.at(
                        "line " + lines.number(),
                        heading.columns().size() + " cells",
                        "" + row.get().size());
            }
            row(row.get());
        }
        if (Double.isNaN(heading.clockFactor()) && options.rateHz().isEmpty()) {
            double step = rows.typicalStep();
            rows.rescale(step > HUGE_STEP ? 1e-6 : step > LARGE_STEP ? 1e-3 : 1);
        }
        if (!options.millimetres()) {
            PointFiles.size(rows, options);
        }
        return rows.done(
                cut ? "DeepLabCut points" : "MediaPipe points",
                options.millimetres() ? Lengths.MILLIMETRES : Lengths.PIXELS,
                people,
                heading.unread());
    }

    private static UnusableRecordingException tooShort(TableLines lines) {
        return SeriesProblem.SERIES_TABLE.at("line " + lines.number(), "a heading and rows", "the end");
    }

    /** Of several animals or persons the first counts; the row that names them is not always there. */
    private TableHeading deepLabCut(TableLines lines) throws UnusableRecordingException, IOException {
        List<String> next = lines.next().orElseThrow(() -> tooShort(lines));
        List<Boolean> counts = new ArrayList<>();
        if (next.getFirst().equals("individuals")) {
            Set<String> names = new TreeSet<>(next.subList(1, next.size()));
            people = names.size();
            String patient = next.size() > 1 ? next.get(1) : "";
            next.forEach(name -> counts.add(name.equals(patient)));
            next = lines.next().orElseThrow(() -> tooShort(lines));
        }
        List<String> fields = lines.next().orElseThrow(() -> tooShort(lines));
        if (!next.getFirst().equals("bodyparts") || !fields.getFirst().equals("coords")) {
            throw SeriesProblem.SERIES_TABLE.at(
                    "line " + lines.number(), "rows that begin with bodyparts and coords", "others");
        }
        while (counts.size() < next.size()) {
            counts.add(people == 1);
        }
        return TableHeading.ofParts(next, fields, counts);
    }

    private void row(List<String> row) throws UnusableRecordingException {
        double clock = heading.clock() < 0 ? Double.NaN : TableLines.number(row.get(heading.clock()));
        boolean same = heading.landmark() >= 0 && clock == before;
        if (!same) {
            rows.begin(seconds(clock));
            before = clock;
            pictures++;
        }
        if (heading.landmark() >= 0) {
            int spot = TableHeading.spot(row.get(heading.landmark()), 0);
            if (spot >= 0) {
                set(spot, -1, row);
            }
            return;
        }
        for (int spot = 0; spot < SpotNames.COUNT; spot++) {
            set(spot, spot, row);
        }
    }

    /** A stated rate counts before a time; the number of the picture counts before the row. */
    private double seconds(double clock) {
        if (options.rateHz().isEmpty()) {
            return Double.isNaN(heading.clockFactor()) ? clock : clock * heading.clockFactor();
        }
        boolean numbered = heading.clockFactor() == 0 && Double.isFinite(clock);
        return (numbered ? clock : pictures) / options.rateHz().getAsDouble();
    }

    private void set(int spot, int as, List<String> row) {
        double x = Double.NaN;
        double y = Double.NaN;
        double confidence = 1;
        for (int i = 0; i < heading.columns().size(); i++) {
            Cell cell = heading.columns().get(i);
            if (cell.spot() != as) {
                continue;
            }
            switch (cell.field()) {
                case X -> x = Double.isNaN(x) ? TableLines.number(row.get(i)) : x;
                case Y -> y = Double.isNaN(y) ? TableLines.number(row.get(i)) : y;
                case CONFIDENCE -> confidence = TableLines.number(row.get(i));
                case NONE -> {}
            }
        }
        if (Double.isFinite(x) && Double.isFinite(y)) {
            rows.set(spot, x, y, confidence);
        }
    }
}
