package org.polymyo.format.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a line is cut into cells.
 *
 * @param separator comma, semicolon, tab, or blank for any run of blanks and tabs
 * @param decimal decimal sign
 */
record Grid(char separator, char decimal) {
    /** Every grid that is tried, the likelier first. */
    static final List<Grid> KNOWN = List.of(
            new Grid('\t', '.'),
            new Grid(';', '.'),
            new Grid(',', '.'),
            new Grid(' ', '.'),
            new Grid('\t', ','),
            new Grid(';', ','),
            new Grid(' ', ','));

    /** Where cells begin and end; reused from line to line. */
    static final class Cells {
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int count;

        private void add(int start, int end) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            starts[count] = start;
            ends[count++] = end;
        }

        int count() {
            return count;
        }

        int start(int cell) {
            return starts[cell];
        }

        int end(int cell) {
            return ends[cell];
        }
    }

    /**
     * Cuts a line.
     *
     * @param line letters
     * @param length how many
     * @param into the cells
     */
    void cut(byte[] line, int length, Cells into) {
        into.count = 0;
        if (separator == ' ') {
            cutAtBlanks(line, length, into);
            return;
        }
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            quoted ^= line[i] == '"';
            if (line[i] == separator && !quoted) {
                into.add(start, i);
                start = i + 1;
            }
        }
        into.add(start, length);
    }

    private static void cutAtBlanks(byte[] line, int length, Cells into) {
        int i = 0;
        while (i < length) {
            while (i < length && (line[i] == ' ' || line[i] == '\t')) {
                i++;
            }
            int start = i;
            while (i < length && line[i] != ' ' && line[i] != '\t') {
                i++;
            }
            if (i > start) {
                into.add(start, i);
            }
        }
    }

    /**
     * Cuts a line of text.
     *
     * @param text the line
     * @return its cells without quotes and blanks round them
     */
    List<String> cut(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        Cells cells = new Cells();
        cut(letters, letters.length, cells);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cells.count(); i++) {
            String word = new String(letters, cells.start(i), cells.end(i) - cells.start(i), StandardCharsets.UTF_8);
            words.add(unquoted(word.strip()).strip());
        }
        return words;
    }

    private static String unquoted(String word) {
        int from = word.startsWith("\"") ? 1 : 0;
        int to = word.length() > from && word.endsWith("\"") ? word.length() - 1 : word.length();
        return word.substring(from, to);
    }
}
