package org.polymyo.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.polymyo.recording.Source;

/**
 * One or several files that hold a recording. Files stay open until {@link #close()}; reading is positional, may come
 * from several threads at once, and survives the interruption of one of them. File names are not kept in anything that
 * can be printed.
 */
public final class FileSource implements Source {
    private static final int HASH_BLOCK = 1 << 18;

    private final String format;
    private final List<FileBytes> files;
    private String sha256 = "";

    private FileSource(String format, List<FileBytes> files) {
        this.format = Objects.requireNonNull(format, "format");
        this.files = List.copyOf(files);
    }

    /**
     * Opens the files.
     *
     * @param format the format in words, for example {@code EDF+C}
     * @param paths the files, in the order in which the format hashes them
     * @return the source; the caller closes it
     * @throws IOException if one cannot be opened; none stays open then
     */
    public static FileSource open(String format, List<Path> paths) throws IOException {
        List<FileBytes> opened = new ArrayList<>();
        try {
            for (Path path : paths) {
                opened.add(new FileBytes(path));
            }
            return new FileSource(format, opened);
        } catch (IOException e) {
            new FileSource(format, opened).close();
            throw e;
        }
    }

    /**
     * The same open files under another name, for a reader that learns the variant from the header. Close only one of
     * the two.
     *
     * @param newFormat the format in words
     * @return a source over the same open files
     */
    public FileSource named(String newFormat) {
        return new FileSource(newFormat, files);
    }

    /**
     * The content of one file.
     *
     * @param file index of the file, from 0
     * @return its bytes; reading them after {@link #close()} fails
     */
    public Bytes bytes(int file) {
        return files.get(file);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public long sizeBytes() {
        return files.stream().mapToLong(Bytes::size).sum();
    }

    @Override
    public synchronized String sha256() {
        if (sha256.isEmpty()) {
            sha256 = computed();
        }
        return sha256;
    }

    private String computed() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[HASH_BLOCK];
            for (Bytes file : files) {
                for (long at = 0; at < file.size(); at += HASH_BLOCK) {
                    int count = (int) Math.min(HASH_BLOCK, file.size() - at);
                    file.read(at, block, 0, count);
                    digest.update(block, 0, count);
                }
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
        for (FileBytes file : files) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
