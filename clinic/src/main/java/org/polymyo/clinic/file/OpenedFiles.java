package org.polymyo.clinic.file;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polymyo.format.Bytes;

/**
 * Sealed files as a folder of plain ones that can only be read: readers of recordings take paths, and by this one no
 * unsealed byte ever lies on a disk. All files stand in one folder under the names given here.
 */
public final class OpenedFiles extends FileSystem {
    private final Map<String, Bytes> contents;
    private final OpenedProvider provider = new OpenedProvider(this);

    /**
     * A folder.
     *
     * @param contents the files by name; a reader may choose by the ending, and may ask for a neighbour
     */
    public OpenedFiles(Map<String, Bytes> contents) {
        this.contents = Map.copyOf(contents);
    }

    /**
     * What is in the folder.
     *
     * @return the files by name
     */
    Map<String, Bytes> contents() {
        return contents;
    }

    /**
     * A file of the folder, whether it is there or not.
     *
     * @param name its name
     * @return its path
     */
    public Path file(String name) {
        return new OpenedPath(this, name);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(file(""));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public Path getPath(String first, String... more) {
        return file(more.length == 0 ? first : more[more.length - 1]);
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        throw new UnsupportedOperationException();
    }
}
