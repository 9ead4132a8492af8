package org.polymyo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the files of one report go. They are written beside their final place and moved there when all are complete, so
 * that a final name never holds half a file and an earlier report stays until the new one is whole.
 */
final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final boolean created;
    private final Path staging;

    private OutputFolder(Path folder, boolean created, Path staging) {
        this.folder = folder;
        this.created = created;
        this.staging = staging;
    }

    /** Writes files into a folder. */
    interface Writer {
        /**
         * Writes.
         *
         * @param into an existing empty folder
         * @throws IOException if that fails
         */
        void write(Path into) throws IOException;
    }

    /**
     * Makes sure, before any work, that the folder can be written.
     *
     * @param folder the folder; made when missing
     * @return the folder
     * @throws OutputException if it cannot be written
     */
    static OutputFolder at(Path folder) throws OutputException {
        boolean created = !Files.exists(folder);
        try {
            Files.createDirectories(folder);
            return new OutputFolder(folder, created, Files.createTempDirectory(folder, ".partial-"));
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /**
     * Writes all files, then gives them their final names.
     *
     * @param writer writes the files
     * @return the final files in order of their names
     * @throws OutputException if they cannot be written; files of that name are as they were then
     */
    List<Path> publish(Writer writer) throws OutputException {
        try {
            writer.write(staging);
            List<Path> written = list(staging);
            for (Path file : written) {
                Files.move(file, folder.resolve(file.getFileName().toString()), StandardCopyOption.ATOMIC_MOVE);
            }
            return written.stream().map(file -> folder.resolve(file.getFileName().toString())).toList();
        } catch (IOException e) {
            throw refused(folder, e);
        } catch (UncheckedIOException e) {
            throw refused(folder, e.getCause());
        }
    }

    /** Removes what was begun and not published. */
    @Override
    public void close() {
        try {
            for (Path file : list(staging)) {
                Files.delete(file);
            }
            Files.deleteIfExists(staging);
            if (created && list(folder).isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            // A folder named .partial-… stays behind; nothing under a final name depends on it.
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static OutputException refused(Path folder, IOException e) {
        String why = switch (e) {
            case AccessDeniedException denied -> "there is no permission";
            case FileAlreadyExistsException exists -> "a file of that name is in the way";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
        return new OutputException(
                "the report cannot be written into " + folder + ": " + why + ". Choose another folder with --out or make "
                        + "room; reports written earlier are as they were.",
                e);
    }
}
