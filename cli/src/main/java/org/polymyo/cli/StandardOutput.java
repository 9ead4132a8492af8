package org.polymyo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard output that remembers what went wrong: Java's own swallows it, and a full disk would look like success. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private String failure = "";

    /** The process's standard output. */
    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    /**
     * Some other output.
     *
     * @param out where bytes go
     */
    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /**
     * For text.
     *
     * @return a writer of UTF-8 that writes each line at once
     */
    PrintWriter text() {
        return new PrintWriter(this, true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /**
     * What kept the output from being written. A reader that closed its end, as {@code head} does, is no failure.
     *
     * @return the system's words; empty when all was written
     */
    Optional<String> failure() {
        return Optional.of(failure).filter(words -> !words.isEmpty() && !words.contains("Broken pipe"));
    }
}
