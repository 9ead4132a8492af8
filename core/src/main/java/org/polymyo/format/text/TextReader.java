package org.polymyo.format.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.polymyo.format.Bytes;
import org.polymyo.format.FileSource;
import org.polymyo.format.ReadOptions;
import org.polymyo.format.RecordingReader;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Recording;

/**
 * Reads tables of numbers: comma, semicolon, tab or blanks between cells, point or comma as decimal sign, with or
 * without header, comments after {@code #} or {@code %}, time column or stated rate. The file is read once from end to
 * end; rows stay in it.
 */
public final class TextReader implements RecordingReader {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".asc", ".dat");

    /** A new reader. */
    public TextReader() {}

    @Override
    public boolean recognises(Path path, byte[] head) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        boolean named = ENDINGS.stream().anyMatch(name::endsWith);
        boolean text = TextHead.isText(head, TextEncoding.of(head));
        return named && (text || !name.endsWith(".dat"));
    }

    @Override
    public Recording read(Path path) throws UnusableRecordingException, IOException {
        return read(path, ReadOptions.none());
    }

    @Override
    public Recording read(Path path, ReadOptions options) throws UnusableRecordingException, IOException {
        FileSource source = FileSource.open("text table", List.of(path));
        try {
            Bytes bytes = source.bytes(0);
            TableLayout layout = TableLayout.of(TextHead.of(bytes), options);
            if (layout.timeColumn() < 0 && layout.rateHz().isEmpty()) {
                throw rateMissing(layout);
            }
            TableScan scan = TableScan.of(bytes, layout);
            RowTimes times = layout.rateHz().isPresent()
                    ? RowTimes.stated(layout.rateHz().getAsDouble(), scan.rows())
                    : RowTimes.stamped(scan, bytes);
            return new TextRecording(scan, times, new RowBlocks(bytes, scan)).over(source);
        } catch (UnusableRecordingException | IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static UnusableRecordingException rateMissing(TableLayout layout) {
        return TextProblem.TEXT_RATE_MISSING.at(
                "header and comments", "a time column or a sampling rate", "columns " + labels(layout));
    }

    private static String labels(TableLayout layout) {
        List<String> labels =
                layout.columns().stream().map(Column::label).limit(8).toList();
        return String.join(", ", labels) + (layout.columns().size() > labels.size() ? ", ..." : "");
    }
}
