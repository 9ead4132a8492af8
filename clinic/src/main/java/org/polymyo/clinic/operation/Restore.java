package org.polymyo.clinic.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.polymyo.clinic.store.DataFolder;

/** Makes a workspace from a backup and the master key. */
public final class Restore {
    private Restore() {}

    /**
     * Restores a backup after checking every byte of it.
     *
     * @param backup the folder a backup made
     * @param key the master key of the workspace that was backed up
     * @param to the folder of the new workspace; holds none yet
     * @return how many files were restored
     * @throws IOException when the backup is not whole, or the new folder is in use or cannot be written
     */
    public static int from(Path backup, Path key, DataFolder to) throws IOException {
        List<String> differences = Manifest.differences(backup);
        if (!differences.isEmpty()) {
            throw new IOException("this backup is not as it was made: " + String.join(", ", differences));
        }
        to.made();
        if (Files.exists(to.database())) {
            throw new IOException("expected a folder without a workspace, found one in " + to.path());
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(backup)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(backup.resolve(Manifest.NAME)))
                    .toList();
        }
        Files.copy(key, to.path().resolve("master.key"));
        for (Path file : files) {
            Path copy = to.path().resolve(backup.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return files.size();
    }
}
