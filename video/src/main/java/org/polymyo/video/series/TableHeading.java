package org.polymyo.video.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of a table holds what.
 *
 * @param columns what each column is, in order
 * @param clock column of times or pictures; -1 where there is none
 * @param clockFactor seconds for each unit of the clock; 0 where the clock counts pictures, not a number where its unit is
 *     not said
 * @param landmark column that names the point of each row; -1 where every row is a whole picture
 * @param unread names of points that are none of the 33
 */
record TableHeading(List<Cell> columns, int clock, double clockFactor, int landmark, List<String> unread) {
    private static final Pattern NAME_FIRST =
            Pattern.compile("(.+?)[_ .-](x|y|visibility|likelihood|confidence|score|v)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD_FIRST =
            Pattern.compile("(x|y|visibility|v)[_ .-]?(\\d{1,2}|[a-z_ ]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("(?:.*?[^0-9])?(\\d{1,2})");
    private static final Set<String> LANDMARK =
            Set.of("landmark", "landmark_id", "landmark_index", "landmark_name", "joint", "keypoint", "bodypart");
    private static final Set<String> FRAMES =
            Set.of("frame", "frame_number", "frame_index", "frame_idx", "frame_id", "image", "frames");
    private static final Set<String> SECONDS = Set.of("time", "seconds", "time_s", "timestamp_s", "t", "sec");
    private static final Set<String> MILLISECONDS = Set.of("time_ms", "timestamp_ms", "milliseconds", "ms");
    private static final int FEWEST = 4;

    /** What a column can be: across, down or confidence. */
    enum Field {
        /** Across. */
        X,
        /** Down. */
        Y,
        /** Confidence. */
        CONFIDENCE,
        /** Anything else. */
        NONE
    }

    /**
     * One column.
     *
     * @param spot which of the 33 points, -1 for none or, in tables of one point a row, for any
     * @param field what of it
     */
    record Cell(int spot, Field field) {
        static final Cell NONE = new Cell(-1, Field.NONE);
    }

    TableHeading {
        columns = List.copyOf(columns);
        unread = List.copyOf(unread);
    }

    /** Whether enough points of a body are in it that it is no other table. */
    boolean aBody() {
        if (landmark >= 0) {
            return has(Field.X) && has(Field.Y);
        }
        Set<Integer> across = new TreeSet<>();
        Set<Integer> down = new TreeSet<>();
        for (Cell cell : columns) {
            if (cell.spot() >= 0 && cell.field() == Field.X) {
                across.add(cell.spot());
            } else if (cell.spot() >= 0 && cell.field() == Field.Y) {
                down.add(cell.spot());
            }
        }
        across.retainAll(down);
        return across.size() >= FEWEST;
    }

    private boolean has(Field field) {
        return columns.stream().anyMatch(c -> c.field() == field);
    }

    /** The heading of one row that names point and field in each column, or the point's name in a column of its own. */
    static TableHeading ofNames(List<String> names) {
        int landmark = -1;
        int clock = -1;
        double factor = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).toLowerCase(Locale.ROOT);
            landmark = LANDMARK.contains(name) ? i : landmark;
            double seconds = SECONDS.contains(name)
                    ? 1
                    : MILLISECONDS.contains(name) ? 1e-3 : name.equals("timestamp") ? Double.NaN : 0;
            boolean time = seconds != 0;
            if (time || FRAMES.contains(name) && clock < 0) {
                clock = i;
                factor = seconds;
            }
        }
        List<Cell> cells = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        int base = zeroBased(names) ? 0 : 1;
        for (String name : names) {
            cells.add(landmark >= 0 ? new Cell(-1, field(name)) : cell(name, base, unread));
        }
        return new TableHeading(cells, clock, factor, landmark, unread);
    }

    /** The heading of DeepLabCut: points in one row, fields in the next, the picture's number or name in front. */
    static TableHeading ofParts(List<String> parts, List<String> fields, List<Boolean> counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.NONE));
        Set<String> unread = new TreeSet<>();
        for (int i = 1; i < Math.min(parts.size(), fields.size()); i++) {
            OptionalInt spot = SpotNames.index(parts.get(i));
            if (spot.isEmpty()) {
                unread.add(parts.get(i));
            }
            cells.add(counts.get(i) && spot.isPresent() ? new Cell(spot.getAsInt(), field(fields.get(i))) : Cell.NONE);
        }
        return new TableHeading(cells, 0, 0, -1, List.copyOf(unread));
    }

    private static Field field(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "x" -> Field.X;
            case "y" -> Field.Y;
            case "visibility", "likelihood", "confidence", "score", "v" -> Field.CONFIDENCE;
            default -> Field.NONE;
        };
    }

    private static Cell cell(String name, int base, List<String> unread) {
        Matcher first = NAME_FIRST.matcher(name);
        Matcher last = FIELD_FIRST.matcher(name);
        String point;
        String field;
        if (first.matches()) {
            point = first.group(1);
            field = first.group(2);
        } else if (last.matches()) {
            point = last.group(2);
            field = last.group(1);
        } else {
            return Cell.NONE;
        }
        int spot = spot(point, base);
        if (spot < 0 && field.equalsIgnoreCase("x")) {
            unread.add(point);
        }
        return spot < 0 ? Cell.NONE : new Cell(spot, field(field));
    }

    private static boolean zeroBased(List<String> names) {
        return names.stream().anyMatch(n -> n.matches("(?i)x[_ .-]?0|(.*[^0-9])?0[_ .-]x"));
    }

    /** Which point a word or number means; -1 for none. Numbers are BlazePose's. */
    static int spot(String point, int base) {
        OptionalInt named = SpotNames.index(point);
        if (named.isPresent()) {
            return named.getAsInt();
        }
        Matcher numbered = NUMBERED.matcher(point);
        int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) - base : -1;
        return number >= 0 && number < SpotNames.COUNT ? number : -1;
    }
}
