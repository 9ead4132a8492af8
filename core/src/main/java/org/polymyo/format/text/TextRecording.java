package org.polymyo.format.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.format.FileSource;
import org.polymyo.format.LongList;
import org.polymyo.format.MissingRuns;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

/** Makes a recording of a scanned table. */
final class TextRecording {
    private final TableScan scan;
    private final RowTimes times;
    private final RowBlocks blocks;

    /**
     * A table.
     *
     * @param scan what the first pass saw
     * @param times when rows were taken
     * @param blocks the rows
     */
    TextRecording(TableScan scan, RowTimes times, RowBlocks blocks) {
        this.scan = scan;
        this.times = times;
        this.blocks = blocks;
    }

    /**
     * The recording.
     *
     * @param source the open file
     * @return channels, annotations and defects
     * @throws UnusableRecordingException if no column holds a signal
     */
    Recording over(FileSource source) throws UnusableRecordingException {
        List<Column> columns = scan.layout().columns();
        List<Channel> channels = new ArrayList<>();
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnScan seen = scan.columns().get(i);
            boolean conditions = columns.get(i).role() == Column.Role.CONDITION;
            if (conditions && seen.holdsConditions()) {
                annotations.addAll(conditions(columns.get(i).label(), i));
            } else if (conditions || columns.get(i).role() == Column.Role.SIGNAL && seen.usable()) {
                channels.add(channel(columns.get(i), i));
            }
        }
        if (channels.isEmpty()) {
            throw TextProblem.TEXT_NO_SIGNAL.at("columns", "numbers", "none that go through the table");
        }
        annotations.sort(Comparator.comparingDouble(a -> a.span().startSeconds()));
        List<Defect> defects = new TableDefects(scan, times).all();
        return new Recording(source, scan.layout().startedAt(), times.endSeconds(), channels, annotations, defects);
    }

    private Channel channel(Column column, int index) {
        Unit unit = column.unit().unit();
        List<Signal> pieces = new ArrayList<>();
        for (RowTimes.Stretch stretch : times.stretches()) {
            pieces.addAll(pieces(stretch, column, index));
        }
        return new Channel(column.label(), new Placement.Unknown(), "not yet recognised", times.rateHz(), unit, pieces);
    }

    /** Runs of missing cells cut a stretch. */
    private List<Signal> pieces(RowTimes.Stretch stretch, Column column, int index) {
        MissingRuns missing = scan.columns().get(index).missing();
        List<Signal> pieces = new ArrayList<>();
        for (MissingRuns.Run rows : missing.present(stretch.firstRow(), stretch.endRow())) {
            add(pieces, stretch, column, index, rows);
        }
        return pieces;
    }

    private void add(List<Signal> pieces, RowTimes.Stretch stretch, Column column, int index, MissingRuns.Run rows) {
        long from = stretch.sample(rows.from());
        long to = stretch.sample(rows.to());
        if (to > from) {
            double start = stretch.startSeconds() + from / times.rateHz();
            double scale = column.unit().factor();
            TextSamples samples = new TextSamples(blocks, stretch, index, scale, from, to - from);
            pieces.add(new Signal(start, times.rateHz(), column.unit().unit(), samples));
        }
    }

    private List<Annotation> conditions(String label, int index) {
        LongList changes = scan.columns().get(index).changes();
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            long row = changes.get(i);
            long end = i + 1 < changes.size() ? changes.get(i + 1) : scan.rows();
            double value = blocks.block(Math.toIntExact(row / blocks.rows()))[index][(int) (row % blocks.rows())];
            TimeSpan span =
                    new TimeSpan(times.timeOf(row), end == scan.rows() ? times.endSeconds() : times.timeOf(end));
            annotations.add(new Annotation(span, label + " " + (long) value, Annotation.Author.UNSTATED));
        }
        return annotations;
    }
}
