package org.polymyo.clinic.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/**
 * The folder that holds a workspace: its database, its files, its key and its configuration. Only its owner may look
 * into it.
 *
 * @param path absolute path
 */
public record DataFolder(Path path) {
    /** The folder as an absolute path. */
    public DataFolder {
        path = Objects.requireNonNull(path, "path").toAbsolutePath().normalize();
    }

    /**
     * Makes the folder where it is missing.
     *
     * @return this
     * @throws UncheckedIOException when it cannot be made or closed to others
     */
    public DataFolder made() {
        try {
            Files.createDirectories(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The database file of a workspace that uses no database server.
     *
     * @return its path; it need not exist yet
     */
    public Path database() {
        return path.resolve("clinic.db");
    }
}
