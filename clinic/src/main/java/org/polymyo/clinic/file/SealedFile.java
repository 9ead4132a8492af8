package org.polymyo.clinic.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A sealed file of this machine while it is open.
 *
 * @param stored the file as it lies
 * @param content what is in it
 */
public record SealedFile(StoredBytes stored, SealedBytes content) implements Closeable {
    /**
     * Opens a sealed file.
     *
     * @param path the file
     * @param key the key of the patient it belongs to
     * @param size how much content it is known to hold
     * @return the file, open
     * @throws IOException if it cannot be read, or is not what it is said to be
     */
    public static SealedFile open(Path path, DataKey key, long size) throws IOException {
        return of(FileBytes.open(path), key, size);
    }

    /**
     * Opens a stored file.
     *
     * @param stored the file as it lies; closed with the result, and when it cannot be opened
     * @param key the key of the patient it belongs to
     * @param size how much content it is known to hold
     * @return the file, open
     * @throws IOException if it cannot be read, or is not what it is said to be
     */
    static SealedFile of(StoredBytes stored, DataKey key, long size) throws IOException {
        try {
            return new SealedFile(stored, SealedBytes.open(stored, key, size));
        } catch (IOException e) {
            stored.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
