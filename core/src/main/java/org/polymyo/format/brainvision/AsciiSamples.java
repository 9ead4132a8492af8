package org.polymyo.format.brainvision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.polymyo.signal.Samples;

/**
 * One channel of an ASCII data file.
 *
 * @param numbers all words of the file
 * @param first number of the channel's first word
 * @param stride distance of its words
 * @param scale multiply by this
 * @param length how many samples
 */
record AsciiSamples(AsciiNumbers numbers, long first, long stride, double scale, long length) implements Samples {
    @Override
    public void read(long from, int count, double[] into, int at) {
        Objects.checkFromIndexSize(from, count, length);
        try {
            numbers.read(first + from * stride, stride, into, at, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < count; i++) {
            into[at + i] *= scale;
        }
    }
}
