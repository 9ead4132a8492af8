package org.polymyo.clinic.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.polymyo.clinic.store.DataFolder;
import org.polymyo.clinic.store.DatabaseSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies a workspace, also while it is in use. First the database as it stands at one moment, then the files: these are
 * only ever added, so whatever the database names is among them. The master key stays out: who has a backup and not the key
 * can read no recording.
 */
@Component
public class Backup {
    private static final String KEY = "master.key";

    private final JdbcClient database;
    private final DatabaseSettings settings;
    private final DataFolder folder;

    /**
     * The backup of a workspace.
     *
     * @param database its database
     * @param settings which database that is
     * @param folder its folder
     */
    public Backup(JdbcClient database, DatabaseSettings settings, DataFolder folder) {
        this.database = database;
        this.settings = settings;
        this.folder = folder;
    }

    /**
     * Copies the workspace.
     *
     * @param target a folder that does not exist yet; it appears whole or not at all
     * @return how many files were copied
     * @throws IOException when it cannot be written, or exists
     * @throws UnsupportedOperationException when the database is a server, which has its own way of backup
     */
    public int to(Path target) throws IOException {
        if (!settings.url().isEmpty()) {
            throw new UnsupportedOperationException("the database is a server: back it up with pg_dump, and the folder "
                    + folder.path() + " with any tool, after it");
        }
        Path absolute = target.toAbsolutePath();
        if (Files.exists(absolute)) {
            throw new IOException("expected a folder that does not exist yet, found " + absolute);
        }
        Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
        Files.createDirectories(part);
        database.sql("vacuum into ?")
                .param(part.resolve("clinic.db").toString())
                .update();
        copyFiles(part);
        int files = Manifest.write(part);
        Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE);
        return files;
    }

    private void copyFiles(Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.path())) {
            files = all.filter(Files::isRegularFile).filter(this::isKept).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(folder.path().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private boolean isKept(Path file) {
        String name = folder.path().relativize(file).toString();
        return !name.startsWith("clinic.db") && !name.equals(KEY) && !name.endsWith(".part");
    }
}
