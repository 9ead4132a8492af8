package org.polymyo.video.series;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;

/** Reads a table line by line; no line can be so long that it fills the memory. */
final class TableLines implements AutoCloseable {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_CELLS = 1 << 14;

    private final InputStream in;
    private final char separator;
    private byte[] line = new byte[1 << 12];
    private int number;

    private TableLines(InputStream in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    static TableLines of(Path path, char separator) throws IOException {
        return new TableLines(new BufferedInputStream(Files.newInputStream(path)), separator);
    }

    /** Number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** The cells of the next line that is not empty, without blanks and quotes around them. */
    Optional<List<String>> next() throws IOException, UnusableRecordingException {
        int length = read();
        while (length == 0) {
            length = read();
        }
        if (length < 0) {
            return Optional.empty();
        }
        String text = new String(line, 0, length, StandardCharsets.UTF_8);
        return Optional.of(cells(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    /** Length of the next line, or less than 0 at the end. */
    private int read() throws IOException, UnusableRecordingException {
        int length = 0;
        number++;
        int next = in.read();
        boolean ended = next < 0;
        while (next >= 0 && next != '\n') {
            if (length == LONGEST) {
                throw SeriesProblem.SERIES_TABLE.at("line " + number, "at most " + LONGEST + " bytes", "more");
            }
            if (length == line.length) {
                line = java.util.Arrays.copyOf(line, 2 * length);
            }
            if (next != '\r') {
                line[length++] = (byte) next;
            }
            next = in.read();
        }
        return ended ? -1 : length;
    }

    private List<String> cells(String text) throws UnusableRecordingException {
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf(separator, from);
            to = to < 0 ? text.length() : to;
            if (cells.size() == MOST_CELLS) {
                throw SeriesProblem.SERIES_TABLE.at("line " + number, "at most " + MOST_CELLS + " cells", "more");
            }
            cells.add(bare(text.substring(from, to).strip()));
            from = to + 1;
        }
        return cells;
    }

    private static String bare(String cell) {
        boolean quoted = cell.length() > 1 && cell.charAt(0) == '"' && cell.charAt(cell.length() - 1) == '"';
        return quoted ? cell.substring(1, cell.length() - 1) : cell;
    }

    /** A cell as a number; not a number where it is none, which means that the point was not found. */
    static double number(String cell) {
        if (cell.isEmpty() || cell.length() > 40 || "NnIi".indexOf(cell.charAt(0)) >= 0) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(cell);
            return Math.abs(value) <= 1e9 ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
