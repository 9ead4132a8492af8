package org.polymyo.clinic.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.polymyo.clinic.file.LocalObjects;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.ObjectStore;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.store.DataFolder;
import org.polymyo.clinic.store.DatabaseSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies a workspace, also while it is in use. First the database as it stands at one moment, then the files: these are
 * only ever added, so whatever the database names is among them. The master key stays out: who has a backup and not the key
 * can read no recording.
 */
@Component
public class Backup {
    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
    private static final String KEY = "master.key";

    private final JdbcClient database;
    private final DatabaseSettings settings;
    private final DataFolder folder;
    private final ObjectStore objects;

    /**
     * The backup of a workspace.
     *
     * @param database its database
     * @param settings which database that is
     * @param folder its folder
     * @param objects its sealed files
     */
    public Backup(JdbcClient database, DatabaseSettings settings, DataFolder folder, ObjectStore objects) {
        this.database = database;
        this.settings = settings;
        this.folder = folder;
        this.objects = objects;
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
        fetchObjects(part);
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

    /** What lies in a bucket comes into the backup too, where a folder's objects lie, so that both are restored alike. */
    private void fetchObjects(Path to) throws IOException {
        var copies = new LocalObjects(to.resolve("objects"));
        Set<ObjectName> copied = copies.names();
        for (ObjectName name : objects.names()) {
            if (!copied.contains(name)) {
                fetch(name, copies, to);
            }
        }
    }

    private void fetch(ObjectName name, LocalObjects copies, Path to) throws IOException {
        try (Vault.Local fetched = objects.local(name, to)) {
            if (fetched.fetched()) {
                copies.take(name, fetched.path());
            }
        } catch (NoSuchFileException e) {
            LOG.debug("an object was removed while the backup was made");
        }
    }

    private boolean isKept(Path file) {
        String name = folder.path().relativize(file).toString();
        return !name.startsWith("clinic.db") && !name.equals(KEY) && !name.endsWith(".part");
    }
}
