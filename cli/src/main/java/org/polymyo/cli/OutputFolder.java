package org.polymyo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.polymyo.document.OutputNotWritableException;

/**
 * Where a report goes. Tried before the work begins, so that nobody waits an hour for a folder that cannot be written; left
 * as it was found when the work fails.
 */
final class OutputFolder implements AutoCloseable {
    private final List<Path> made;

    private OutputFolder(List<Path> made) {
        this.made = made;
    }

    /**
     * Makes sure that the folder can be written.
     *
     * @param folder the folder; made when missing
     * @return the folder
     * @throws OutputNotWritableException if it cannot be written
     */
    static OutputFolder at(Path folder) throws OutputNotWritableException {
        List<Path> missing = new ArrayList<>();
        for (Path p = folder.toAbsolutePath(); p != null && Files.notExists(p); p = p.getParent()) {
            missing.add(p);
        }
        var output = new OutputFolder(missing);
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".polymyo-", ".probe"));
            return output;
        } catch (IOException e) {
            output.close();
            throw new OutputNotWritableException(folder, e);
        }
    }

    /** Removes the folders that were made here and are still empty. */
    @Override
    public void close() {
        try {
            for (Path folder : made) {
                if (Files.exists(folder) && isEmpty(folder)) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            // An empty folder stays behind; that hurts nobody.
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
