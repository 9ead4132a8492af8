package org.polymyo.clinic.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import javax.crypto.AEADBadTagException;

/**
 * The key that wraps the keys of all patients. It lies in a file that only its owner reads, or comes from the
 * configuration; a backup of the workspace without it can be read by nobody.
 */
public final class MasterKey {
    private static final byte[] PURPOSE = "polymyo patient keys".getBytes(StandardCharsets.US_ASCII);
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final DataKey key;

    private MasterKey(DataKey key) {
        this.key = key;
    }

    /**
     * A key from the configuration.
     *
     * @param base64 its 32 bytes in Base64
     * @return the key
     * @throws IllegalArgumentException if they are not 32 bytes in Base64; the message does not repeat them
     */
    public static MasterKey configured(String base64) {
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the master key is not Base64");
        }
        return new MasterKey(DataKey.of(secret));
    }

    /**
     * The key in a file, made at the first start. Several instances that start together agree on one.
     *
     * @param file the file
     * @return the key
     * @throws IOException if it cannot be read or made, or others than its owner may read it
     */
    public static MasterKey in(Path file) throws IOException {
        if (Files.notExists(file)) {
            make(file);
        }
        boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
        if (posix
                && !Files.getPosixFilePermissions(file).stream()
                        .allMatch(p -> p.name().startsWith("OWNER"))) {
            throw new IOException(
                    "the master key can be read by others; make it readable by its owner only (chmod 600)");
        }
        return configured(Files.readString(file, StandardCharsets.US_ASCII));
    }

    private static void make(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0];
        Path draft = file.resolveSibling("." + file.getFileName() + "." + ObjectName.fresh());
        try (var channel =
                FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            String text = Base64.getEncoder().encodeToString(DataKey.fresh().secret());
            channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another instance was quicker; its key is the key
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Hides a patient's key.
     *
     * @param patient whose key it is
     * @param secret the key
     * @return what may be stored
     */
    byte[] wrap(String patient, DataKey secret) {
        return Aes.hide(key.derived(PURPOSE), patient.getBytes(StandardCharsets.UTF_8), secret.secret(), DataKey.BYTES);
    }

    /**
     * Shows a patient's key.
     *
     * @param patient whose key it is
     * @param wrapped what was stored
     * @return the key
     * @throws IOException if it was wrapped by another master key, or for another patient
     */
    DataKey unwrap(String patient, byte[] wrapped) throws IOException {
        try {
            return DataKey.of(Aes.show(key.derived(PURPOSE), patient.getBytes(StandardCharsets.UTF_8), wrapped));
        } catch (AEADBadTagException e) {
            throw new IOException("this master key did not wrap that patient's key", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[secret]";
    }
}
