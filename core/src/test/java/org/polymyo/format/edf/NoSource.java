package org.polymyo.format.edf;

import org.polymyo.recording.Source;

/** A source without a file behind it. */
record NoSource(String format) implements Source {
    @Override
    public long sizeBytes() {
        return 0;
    }

    @Override
    public String sha256() {
        return "";
    }

    @Override
    public void close() {}
}
