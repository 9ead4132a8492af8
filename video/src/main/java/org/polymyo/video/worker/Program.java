package org.polymyo.video.worker;

/** What a worker runs. */
public enum Program {
    /** Says what is in a file. */
    FFPROBE("ffprobe"),
    /** Decodes and encodes. */
    FFMPEG("ffmpeg");

    private final String file;

    Program(String file) {
        this.file = file;
    }

    String file() {
        return System.getProperty("os.name", "").startsWith("Windows") ? file + ".exe" : file;
    }
}
