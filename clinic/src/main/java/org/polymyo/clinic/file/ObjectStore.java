package org.polymyo.clinic.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Keeps sealed files under names that say nothing. An object is there whole or not at all, and is never changed once it is
 * there. Names are {@link ObjectName}s, so none can lead out of the store.
 */
public interface ObjectStore {
    /**
     * Takes a finished file over. When this returns the object survives a crash.
     *
     * @param name its name in the store; not in use
     * @param file the file; gone afterwards
     * @throws IOException if it cannot be kept; then the store is as it was
     */
    void take(ObjectName name, Path file) throws IOException;

    /**
     * Opens an object.
     *
     * @param name its name
     * @return its bytes; the caller closes them
     * @throws IOException if there is none or it cannot be read
     */
    StoredBytes open(ObjectName name) throws IOException;

    /**
     * An object as a file of this machine.
     *
     * @param name its name
     * @param folder where to fetch it to, if it is elsewhere
     * @return the file
     * @throws IOException if there is none or it cannot be fetched
     */
    Vault.Local local(ObjectName name, Path folder) throws IOException;

    /**
     * Removes an object; one that is not there is no error.
     *
     * @param name its name
     * @throws IOException if it cannot be removed
     */
    void remove(ObjectName name) throws IOException;

    /**
     * All objects.
     *
     * @return their names
     * @throws IOException if the store cannot be asked
     */
    Set<ObjectName> names() throws IOException;
}
