package org.polymyo.video.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.polymyo.recording.Source;

/** Many small files as one source; too many to hold all of them open. */
final class FolderSource implements Source {
    private final String format;
    private final List<Path> files;
    private final long bytes;

    private FolderSource(String format, List<Path> files, long bytes) {
        this.format = format;
        this.files = List.copyOf(files);
        this.bytes = bytes;
    }

    static FolderSource of(String format, List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return new FolderSource(format, files, bytes);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public long sizeBytes() {
        return bytes;
    }

    @Override
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        // no file stays open
    }
}
