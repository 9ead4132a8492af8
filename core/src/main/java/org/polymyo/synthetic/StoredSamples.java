package org.polymyo.synthetic;

import org.polymyo.signal.Samples;

/**
 * Samples held with 24 significant bits, which is more than any amplifier has and half of the memory.
 *
 * @param values the samples; not copied, because they are many
 */
record StoredSamples(float[] values) implements Samples {
    /**
     * Rounds samples.
     *
     * @param values the samples
     * @return their copy
     */
    static StoredSamples of(double[] values) {
        float[] out = new float[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) values[i];
        }
        return new StoredSamples(out);
    }

    @Override
    public long length() {
        return values.length;
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        int first = Math.toIntExact(from);
        for (int i = 0; i < count; i++) {
            into[at + i] = values[first + i];
        }
    }
}
