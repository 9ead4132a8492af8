package org.polymyo.format.text;

import java.util.Objects;
import org.polymyo.signal.Samples;

/**
 * Samples of one column in one stretch.
 *
 * @param blocks the rows
 * @param stretch maps samples to rows
 * @param column index of the column
 * @param scale multiply by this
 * @param first first sample of the stretch
 * @param length how many samples
 */
record TextSamples(RowBlocks blocks, RowTimes.Stretch stretch, int column, double scale, long first, long length)
        implements Samples {
    @Override
    public void read(long from, int count, double[] into, int at) {
        Objects.checkFromIndexSize(from, count, length);
        Objects.checkFromIndexSize(at, count, into.length);
        int current = -1;
        double[] values = new double[0];
        for (int i = 0; i < count; i++) {
            long row = stretch.row(first + from + i);
            int block = Math.toIntExact(row / blocks.rows());
            if (block != current) {
                current = block;
                values = blocks.block(block)[column];
            }
            into[at + i] = scale * values[(int) (row % blocks.rows())];
        }
    }
}
