package org.polymyo.clinic.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Objects as files of a folder, in 256 folders by the first two digits of their names. */
public final class LocalObjects implements ObjectStore {
    private static final String UNFINISHED = ".unfinished";

    private final Path root;

    /**
     * Objects in a folder.
     *
     * @param root the folder; made when the first object comes
     */
    public LocalObjects(Path root) {
        this.root = root;
    }

    @Override
    public void take(ObjectName name, Path file) throws IOException {
        Path folder = folder(name);
        Path place = folder.resolve(name.text());
        Files.createDirectories(folder);
        force(file, StandardOpenOption.WRITE);
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            takeFromElsewhere(file, place);
        }
        force(folder, StandardOpenOption.READ);
        force(root, StandardOpenOption.READ);
    }

    private static void takeFromElsewhere(Path file, Path place) throws IOException {
        Path unfinished = place.resolveSibling(place.getFileName() + UNFINISHED);
        try {
            Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
            force(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public StoredBytes open(ObjectName name) throws IOException {
        try {
            return FileBytes.open(place(name));
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(name.text());
        }
    }

    @Override
    public Vault.Local local(ObjectName name, Path folder) throws IOException {
        open(name).close();
        return new Vault.Local(place(name), false);
    }

    @Override
    public void remove(ObjectName name) throws IOException {
        Files.deleteIfExists(place(name));
    }

    @Override
    public Set<ObjectName> names() throws IOException {
        if (Files.notExists(root)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.endsWith(UNFINISHED))
                    .map(ObjectName::new)
                    .collect(Collectors.toSet());
        }
    }

    /** Where an object lies. */
    Path place(ObjectName name) {
        return folder(name).resolve(name.text());
    }

    private Path folder(ObjectName name) {
        return root.resolve(name.text().substring(0, 2));
    }
}
