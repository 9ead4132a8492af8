package org.polymyo.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/**
 * A file that appears whole or not at all: written under another name beside its own, which it takes at the end. Who may
 * read it is what the user has set for new files.
 */
public final class WholeFile implements AutoCloseable {
    /** Temporary files are for their owner alone otherwise; the user's mask still takes away what it forbids. */
    private static final String AS_ANY_NEW_FILE = "rw-rw-rw-";

    private final Path to;
    private final Path unfinished;

    private WholeFile(Path to, Path unfinished) {
        this.to = to;
        this.unfinished = unfinished;
    }

    /**
     * Begins a file.
     *
     * @param to the file; one of that name is replaced at the end
     * @return the file, to be closed
     * @throws IOException if its folder cannot be written
     */
    public static WholeFile to(Path to) throws IOException {
        Path folder = Objects.requireNonNull(to.toAbsolutePath().getParent(), "a file lies in a folder");
        boolean masked = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] readable = masked
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(AS_ANY_NEW_FILE))
                }
                : new FileAttribute<?>[0];
        return new WholeFile(to, Files.createTempFile(folder, ".polymyo-", ".part", readable));
    }

    /**
     * Writes a file.
     *
     * @param to the file, replaced if there is one
     * @param content what will be in it
     * @throws IOException if it cannot be written; an earlier file of that name is then as it was
     */
    public static void write(Path to, byte[] content) throws IOException {
        try (WholeFile file = to(to)) {
            Files.write(file.unfinished(), content);
            file.finish();
        }
    }

    /**
     * Where its content goes.
     *
     * @return a file in the same folder
     */
    public Path unfinished() {
        return unfinished;
    }

    /**
     * Gives it its name.
     *
     * @throws IOException if that is not possible
     */
    public void finish() throws IOException {
        Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished);
    }
}
