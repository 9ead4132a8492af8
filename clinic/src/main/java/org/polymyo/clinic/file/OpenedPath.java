package org.polymyo.clinic.file;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/**
 * A file of {@link OpenedFiles}, or with an empty name their folder. Whatever is resolved against it is looked for in the
 * one folder there is.
 *
 * @param folder the files
 * @param name the name, without any folder
 */
record OpenedPath(OpenedFiles folder, String name) implements Path {
    @Override
    public FileSystem getFileSystem() {
        return folder;
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public Path getRoot() {
        return folder.file("");
    }

    @Override
    public Path getFileName() {
        return this;
    }

    @Override
    public Path getParent() {
        return getRoot();
    }

    @Override
    public int getNameCount() {
        return name.isEmpty() ? 0 : 1;
    }

    @Override
    public Path getName(int index) {
        return this;
    }

    @Override
    public Path subpath(int from, int to) {
        return this;
    }

    @Override
    public boolean startsWith(Path other) {
        return equals(other) || getRoot().equals(other);
    }

    @Override
    public boolean endsWith(Path other) {
        return equals(other);
    }

    @Override
    public Path normalize() {
        return this;
    }

    @Override
    public Path resolve(Path other) {
        return folder.file(other.toString());
    }

    @Override
    public Path relativize(Path other) {
        return other;
    }

    @Override
    public URI toUri() {
        throw new UnsupportedOperationException("an opened file has no address");
    }

    @Override
    public Path toAbsolutePath() {
        return this;
    }

    @Override
    public Path toRealPath(LinkOption... options) {
        return this;
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return name.compareTo(other.toString());
    }

    @Override
    public String toString() {
        return name;
    }
}
