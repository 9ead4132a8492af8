package org.polymyo.format.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.polymyo.format.UnusableRecordingException;

/**
 * The grid that makes the first lines a table of numbers.
 *
 * @param grid how lines are cut
 * @param columns cells in a row
 * @param firstRow index, among the lines that are no comments, of the first row of numbers
 */
record GridChoice(Grid grid, int columns, int firstRow) {
    private static final double NUMERIC = 0.5;
    private static final double ROWS = 0.8;
    private static final int TRIED_ROWS = 400;
    private static final int LONGEST_PREAMBLE = 200;
    private static final int MOST_COLUMNS = 4096;
    private static final Set<String> BLANKS = Set.of("", "nan", "na", "n/a", "null", "-", "inf", "-inf");
    private static final int LONGEST_BLANK = 4;

    /**
     * Tries every grid.
     *
     * @param all lines that are no comments
     * @return the best
     * @throws UnusableRecordingException if none makes a table
     */
    static GridChoice of(List<TextHead.Line> all) throws UnusableRecordingException {
        List<TextHead.Line> rows = all.subList(0, Math.min(TRIED_ROWS, all.size()));
        GridChoice best = new GridChoice(Grid.KNOWN.getFirst(), 0, 0);
        double most = 0;
        for (Grid grid : Grid.KNOWN) {
            double[] scores =
                    rows.stream().mapToDouble(row -> score(grid, row.text())).toArray();
            double total = Arrays.stream(scores).filter(s -> s >= NUMERIC).sum();
            if (total > most) {
                most = total;
                best = chosen(grid, rows, scores);
            }
        }
        return checked(best, rows);
    }

    private static GridChoice checked(GridChoice best, List<TextHead.Line> rows) throws UnusableRecordingException {
        List<TextHead.Line> data = rows.subList(best.firstRow(), rows.size());
        long good = data.stream()
                .filter(row -> score(best.grid(), row.text()) >= NUMERIC)
                .count();
        if (best.columns() == 0 || good < ROWS * data.size() || best.firstRow() > LONGEST_PREAMBLE) {
            throw TextProblem.TEXT_NO_TABLE.at(
                    "first " + rows.size() + " lines", "rows of numbers", good + " rows with numbers");
        }
        if (best.columns() > MOST_COLUMNS) {
            throw TextProblem.TEXT_TOO_WIDE.at(
                    "rows", "at most " + MOST_COLUMNS + " columns", best.columns() + " columns");
        }
        return best;
    }

    private static GridChoice chosen(Grid grid, List<TextHead.Line> rows, double[] scores) {
        Map<Integer, Integer> widths = new HashMap<>();
        int[] cells = rows.stream().mapToInt(row -> grid.cut(row.text()).size()).toArray();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= NUMERIC) {
                widths.merge(cells[i], 1, Integer::sum);
            }
        }
        int columns = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        int first = 0;
        while (first < scores.length - 1 && (scores[first] < NUMERIC || cells[first] != columns)) {
            first++;
        }
        return new GridChoice(grid, columns, first);
    }

    /** Share of the cells that are numbers, clock times or empty; 0 for a line without any number. */
    private static double score(Grid grid, String row) {
        int numbers = 0;
        int blanks = 0;
        List<String> cells = grid.cut(row);
        for (String cell : cells) {
            numbers += isNumber(cell, grid.decimal()) ? 1 : 0;
            blanks += isBlank(cell) ? 1 : 0;
        }
        return numbers == 0 ? 0 : (numbers + blanks) / (double) cells.size();
    }

    /**
     * Whether a cell stands for a missing number.
     *
     * @param cell the cell
     * @return true for an empty cell and the usual words
     */
    static boolean isBlank(String cell) {
        return cell.length() <= LONGEST_BLANK && BLANKS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a cell is a number or a clock time.
     *
     * @param cell the cell
     * @param decimal decimal sign
     * @return true for such cells
     */
    static boolean isNumber(String cell, char decimal) {
        byte[] letters = cell.getBytes(StandardCharsets.UTF_8);
        return !Double.isNaN(CellNumber.of(letters, 0, letters.length, decimal))
                || ClockText.of(cell).isPresent();
    }
}
