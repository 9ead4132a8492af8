package org.polymyo.format.text;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.polymyo.format.ReadOptions;
import org.polymyo.format.UniqueLabels;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.quantity.Unit;

/**
 * What the first lines tell about a table.
 *
 * @param encoding how letters are stored
 * @param grid how lines are cut
 * @param columns every column
 * @param firstByte position of the first row
 * @param timeColumn index of the column that tells the time; -1 for none
 * @param secondsPerStamp what 1 in the time column means; 1 for clock times
 * @param timeUnitStated whether the file says so
 * @param stepSeconds usual distance of rows by the time column; 1 without one
 * @param tickSeconds largest step of a clock whose steps are mostly 0; else 0
 * @param rateHz rate stated by the person or the file
 * @param startedAt date and time of the first row, where told
 */
record TableLayout(
        TextEncoding encoding,
        Grid grid,
        List<Column> columns,
        long firstByte,
        int timeColumn,
        double secondsPerStamp,
        boolean timeUnitStated,
        double stepSeconds,
        double tickSeconds,
        OptionalDouble rateHz,
        Optional<LocalDateTime> startedAt) {
    private static final String TIME =
            "(?i)(time|t|times|time ?stamps?|timestamp.*|time[ _].*|zeit|temps|tiempo|tempo|secs?|seconds|elapsed.*|x)";
    private static final String COUNTER =
            "(?i)(sample|samples|sample[ _]?(index|number|no|id|nr)|index|n|nr|no|idx|frame|packet.*|row|counter|)";
    private static final String CONDITION =
            "(?i)(class|label|labels|gesture|stimulus|restimulus|repetition|rerepetition|condition|task|phase|activity|state)";

    /**
     * Reads the first lines.
     *
     * @param head first lines
     * @param options what a person adds
     * @return the layout
     * @throws UnusableRecordingException if they are no table of samples
     */
    static TableLayout of(TextHead head, ReadOptions options) throws UnusableRecordingException {
        GridChoice choice = GridChoice.of(head.rows());
        ColumnNames names = ColumnNames.of(head, choice);
        FirstRows rows = FirstRows.of(head, choice);
        List<Column> columns = columns(names, rows, options);
        int time = timeColumn(columns);
        boolean clock = time >= 0 && columns.get(time).role() == Column.Role.CLOCK;
        OptionalDouble scale = time < 0 || clock
                ? OptionalDouble.of(1)
                : StampUnit.stated(names.units().get(time));
        double perStamp = scale.isPresent() ? scale.getAsDouble() : StampUnit.likely(rows.step(time));
        Optional<LocalDateTime> start = clock ? rows.clock(time).filter(c -> c.getYear() > 1970) : Optional.empty();
        return new TableLayout(
                head.encoding(),
                choice.grid(),
                columns,
                head.rows().get(choice.firstRow()).start(),
                time,
                perStamp,
                scale.isPresent(),
                perStamp * rows.step(time),
                time < 0 ? 0 : perStamp * rows.tick(time),
                options.rateHz().isPresent() ? options.rateHz() : names.rateHz(),
                start);
    }

    private static int timeColumn(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == Column.Role.TIME || columns.get(i).role() == Column.Role.CLOCK) {
                return i;
            }
        }
        return -1;
    }

    private static List<Column> columns(ColumnNames names, FirstRows rows, ReadOptions options) {
        List<Column> columns = new ArrayList<>();
        UniqueLabels labels = new UniqueLabels();
        boolean timed = false;
        for (int i = 0; i < rows.columns(); i++) {
            String name = names.names().get(i);
            Column.Role role = role(name, names.hasHeader(), rows, i);
            boolean isTime = role == Column.Role.TIME || role == Column.Role.CLOCK;
            role = isTime && timed ? Column.Role.COUNTER : role;
            timed |= isTime;
            String label = labels.unique(name.isEmpty() ? "column " + (i + 1) : name);
            columns.add(new Column(label, role, unit(names.units().get(i), options)));
        }
        return columns;
    }

    private static Unit.Scaled unit(String text, ReadOptions options) {
        return text.isEmpty() || text.equals("n/a")
                ? options.scaled().orElse(new Unit.Scaled(Unit.UNSTATED, 1))
                : Unit.parse(text);
    }

    private static Column.Role role(String name, boolean hasHeader, FirstRows rows, int column) {
        if (rows.clock(column).isPresent()) {
            return Column.Role.CLOCK;
        }
        if (rows.numbers(column) == 0) {
            return rows.blank(column) ? Column.Role.SIGNAL : Column.Role.WORDS;
        }
        boolean counts = rows.step(column) == 1 && rows.whole(column) && rows.even(column);
        if (hasHeader && name.matches(TIME) && rows.rising(column)) {
            return Column.Role.TIME;
        }
        if (name.matches(COUNTER) && counts && rows.columns() > 1 && (column == 0 || !name.isEmpty())) {
            return Column.Role.COUNTER;
        }
        if (!hasHeader && column == 0 && rows.columns() > 1 && rows.rising(column) && rows.even(column)) {
            return Column.Role.TIME;
        }
        return name.matches(CONDITION) && rows.whole(column) ? Column.Role.CONDITION : Column.Role.SIGNAL;
    }
}
