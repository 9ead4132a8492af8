package org.polymyo.format.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.polymyo.format.Bytes;

/** Blocks of rows as numbers, read when asked for; the last few are kept, because channels are read side by side. */
final class RowBlocks {
    private static final int KEPT = 32;

    private final Bytes bytes;
    private final TableScan scan;
    private final Map<Integer, double[][]> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, double[][]> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Blocks of a table.
     *
     * @param bytes the file
     * @param scan where rows are
     */
    RowBlocks(Bytes bytes, TableScan scan) {
        this.bytes = bytes;
        this.scan = scan;
    }

    /**
     * Rows of a block.
     *
     * @return how many a block holds
     */
    int rows() {
        return scan.rowsInBlock();
    }

    /**
     * One block.
     *
     * @param block its index
     * @return numbers by column and row; must not be changed
     * @throws UncheckedIOException if the file can no longer be read
     */
    double[][] block(int block) {
        try {
            synchronized (kept) {
                double[][] held = kept.get(block);
                if (held != null) {
                    bytes.read(scan.blockStarts().get(block), 1);
                    return held;
                }
            }
            double[][] parsed = parsed(block);
            synchronized (kept) {
                kept.put(block, parsed);
            }
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double[][] parsed(int block) throws IOException {
        TableLayout layout = scan.layout();
        int count = (int) Math.min(rows(), scan.rows() - (long) block * rows());
        double[][] values = new double[layout.columns().size()][count];
        LineCursor cursor =
                new LineCursor(bytes, layout.encoding(), scan.blockStarts().get(block));
        RowParser parser = new RowParser(layout);
        for (int row = 0; row < count && cursor.next(); ) {
            if (parser.parse(cursor)) {
                for (int i = 0; i < values.length; i++) {
                    values[i][row] = parser.value(i);
                }
                row++;
            }
        }
        return values;
    }
}
