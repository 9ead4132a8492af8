package org.polymyo.clinic.upload;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.upload.RefusedException.Reason;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets one request at a time work on an upload, among all servers: each upload has its own byte of one lock file. The locks
 * of a server that dies are gone with it. The file is opened once, since closing it would drop every lock of this server.
 */
@Component
class Locks implements DisposableBean {
    private static final int DIGITS = 15;
    private static final int HEXADECIMAL = 16;

    private final Vault vault;
    private Optional<FileChannel> file = Optional.empty();

    Locks(Vault vault) {
        this.vault = vault;
    }

    /**
     * Works on an upload while nobody else does.
     *
     * @param name the name its bytes are kept under
     * @param work what to do
     * @param <T> what comes of it
     * @return what came of it
     * @throws RefusedException if somebody else is at it, or the work refuses
     * @throws IOException if the lock cannot be taken, or the work fails
     */
    <T> T holding(ObjectName name, Work<T> work) throws RefusedException, IOException {
        long place = Long.parseLong(name.text().substring(0, DIGITS), HEXADECIMAL);
        FileLock lock = lock(place).orElseThrow(() -> new RefusedException(Reason.BUSY));
        try {
            return work.done();
        } finally {
            lock.release();
        }
    }

    private Optional<FileLock> lock(long place) throws IOException {
        try {
            return Optional.ofNullable(file().tryLock(place, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // this server is at it
        }
    }

    private synchronized FileChannel file() throws IOException {
        if (file.isEmpty()) {
            file = Optional.of(FileChannel.open(
                    vault.drafts().resolve("uploads.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        }
        return file.get();
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    /**
     * What is done while a lock is held.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does it.
         *
         * @return what came of it
         * @throws RefusedException if it refuses
         * @throws IOException if it fails
         */
        T done() throws RefusedException, IOException;
    }
}
