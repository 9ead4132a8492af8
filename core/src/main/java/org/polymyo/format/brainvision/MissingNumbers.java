package org.polymyo.format.brainvision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.polymyo.format.Bytes;
import org.polymyo.format.MissingRuns;

/** Finds samples that are no numbers: NaN and infinity of stored floats, and words in text. */
final class MissingNumbers {
    private static final int BLOCK_BYTES = 1 << 18;
    private static final int EXPONENT = 0x7f80_0000;

    private final SampleLayout layout;
    private final List<MissingRuns> channels;

    private MissingNumbers(SampleLayout layout) {
        this.layout = layout;
        this.channels =
                Stream.generate(MissingRuns::new).limit(layout.channels()).toList();
    }

    /**
     * Nothing missing, as in data of whole numbers.
     *
     * @param layout how samples are stored
     * @return an empty list of runs for each channel
     */
    static List<MissingRuns> none(SampleLayout layout) {
        return new MissingNumbers(layout).channels;
    }

    /**
     * Reads a file of floats through once.
     *
     * @param bytes the data file
     * @param layout how samples are stored
     * @param points samples a channel
     * @return what is missing, for each channel
     * @throws IOException if the file cannot be read
     */
    static List<MissingRuns> inFloats(Bytes bytes, SampleLayout layout, long points) throws IOException {
        var missing = new MissingNumbers(layout);
        byte[] block = new byte[BLOCK_BYTES];
        ByteBuffer view = ByteBuffer.wrap(block).order(layout.order());
        long end = Math.min(bytes.size() / Float.BYTES, points * layout.channels());
        for (long at = 0; at < end; at += BLOCK_BYTES / Float.BYTES) {
            int count = (int) Math.min(BLOCK_BYTES / Float.BYTES, end - at);
            bytes.read(at * Float.BYTES, block, 0, count * Float.BYTES);
            for (int i = 0; i < count; i++) {
                if ((view.getInt(i * Float.BYTES) & EXPONENT) == EXPONENT) {
                    missing.note(at + i, points);
                }
            }
        }
        return missing.channels;
    }

    private void note(long number, long points) {
        int count = layout.channels();
        long channel = layout.vectorized() ? number / points : number % count;
        channels.get((int) channel).add(layout.vectorized() ? number % points : number / count);
    }

    /**
     * Reads a text file through once.
     *
     * @param numbers its words
     * @param layout how they are laid out
     * @param perLine words in a line
     * @return what is missing, for each channel
     * @throws IOException if the file cannot be read
     */
    static List<MissingRuns> inWords(AsciiNumbers numbers, SampleLayout layout, long perLine) throws IOException {
        var missing = new MissingNumbers(layout);
        int skip = layout.ascii().skipColumns();
        numbers.missing(word -> {
            long column = word % perLine - skip;
            long line = word / perLine;
            if (column >= 0) {
                int channel = (int) (layout.vectorized() ? line : column);
                missing.channels.get(channel).add(layout.vectorized() ? column : line);
            }
        });
        return missing.channels;
    }
}
