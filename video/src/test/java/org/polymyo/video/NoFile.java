package org.polymyo.video;

import org.polymyo.recording.Source;

/** Stands for the bytes of a drawn clip. */
public record NoFile() implements Source {
    @Override
    public String format() {
        return "drawn";
    }

    @Override
    public long sizeBytes() {
        return 0;
    }

    @Override
    public String sha256() {
        return "0".repeat(64);
    }

    @Override
    public void close() {}
}
