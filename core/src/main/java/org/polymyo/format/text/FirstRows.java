package org.polymyo.format.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The cells of the first rows, column by column; the numbers in them are read once. */
final class FirstRows {
    private static final double MOST_EQUAL_STEPS = 0.8;

    private final List<List<String>> cells;
    private final List<double[]> values;

    private FirstRows(List<List<String>> cells, char decimal) {
        this.cells = cells;
        this.values = cells.stream().map(column -> values(column, decimal)).toList();
    }

    /**
     * Cuts the first rows.
     *
     * @param head first lines
     * @param choice the grid
     * @return the cells
     */
    static FirstRows of(TextHead head, GridChoice choice) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < choice.columns(); i++) {
            cells.add(new ArrayList<>());
        }
        List<TextHead.Line> rows = head.rows();
        for (TextHead.Line row : rows.subList(choice.firstRow(), rows.size())) {
            List<String> cut = choice.grid().cut(row.text());
            for (int i = 0; i < choice.columns(); i++) {
                cells.get(i).add(i < cut.size() ? cut.get(i) : "");
            }
        }
        return new FirstRows(cells, choice.grid().decimal());
    }

    /**
     * How many columns there are.
     *
     * @return the count
     */
    int columns() {
        return cells.size();
    }

    private static double[] values(List<String> column, char decimal) {
        return column.stream()
                .mapToDouble(cell -> {
                    byte[] letters = cell.getBytes(StandardCharsets.UTF_8);
                    double number = CellNumber.of(letters, 0, letters.length, decimal);
                    return Double.isNaN(number)
                            ? ClockText.of(cell).map(ClockText::seconds).orElse(Double.NaN)
                            : number;
                })
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private double[] steps(int column) {
        double[] numbers = values.get(column);
        double[] steps = new double[Math.max(0, numbers.length - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = numbers[i + 1] - numbers[i];
        }
        return steps;
    }

    /**
     * How many cells of a column are numbers.
     *
     * @param column index
     * @return the count
     */
    int numbers(int column) {
        return values.get(column).length;
    }

    /**
     * Whether a column is empty.
     *
     * @param column index
     * @return true when no cell says anything
     */
    boolean blank(int column) {
        return cells.get(column).stream().allMatch(GridChoice::isBlank);
    }

    /**
     * Whether all numbers are whole.
     *
     * @param column index
     * @return true for whole numbers
     */
    boolean whole(int column) {
        return Arrays.stream(values.get(column)).allMatch(v -> v == Math.rint(v));
    }

    /**
     * Whether a column never falls and does rise.
     *
     * @param column index
     * @return true for a column that may be time
     */
    boolean rising(int column) {
        double[] numbers = values.get(column);
        boolean falls = Arrays.stream(steps(column)).anyMatch(step -> step < 0);
        return numbers.length > 1 && !falls && numbers[numbers.length - 1] > numbers[0];
    }

    /**
     * Whether most steps of a column are equal, within one in a hundred.
     *
     * @param column index
     * @return true for a clock or a counter
     */
    boolean even(int column) {
        double[] steps = steps(column);
        double step = step(column);
        long equal = Arrays.stream(steps)
                .filter(s -> Math.abs(s - step) <= 0.01 * Math.abs(step))
                .count();
        return steps.length > 0 && equal >= MOST_EQUAL_STEPS * steps.length;
    }

    /**
     * The usual step of a column; the mean where most steps are 0, as stamps of a coarse clock have.
     *
     * @param column index
     * @return the step; 1 where there is none
     */
    double step(int column) {
        double[] steps = column < 0 ? new double[0] : steps(column);
        if (steps.length == 0) {
            return 1;
        }
        double[] sorted = steps.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        return median > 0 ? median : Math.max(Arrays.stream(steps).sum() / steps.length, Double.MIN_NORMAL);
    }

    /**
     * Largest step of a column whose steps are mostly 0.
     *
     * @param column index
     * @return the step; 0 for a column with other steps
     */
    double tick(int column) {
        double[] steps = steps(column);
        long still = Arrays.stream(steps).filter(step -> step == 0).count();
        return still * 2 > steps.length ? Arrays.stream(steps).max().orElse(0) : 0;
    }

    /**
     * The first clock time of a column.
     *
     * @param column index
     * @return empty when the column holds none
     */
    Optional<LocalDateTime> clock(int column) {
        return cells.get(column).isEmpty()
                ? Optional.empty()
                : ClockText.of(cells.get(column).getFirst());
    }
}
