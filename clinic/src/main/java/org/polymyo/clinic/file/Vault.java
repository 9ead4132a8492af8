package org.polymyo.clinic.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.crypto.AEADBadTagException;
import org.polymyo.clinic.store.DataFolder;
import org.springframework.stereotype.Component;

/** Every patient's files: drafts while they arrive or are made, objects of the store once they are whole. */
@Component
public class Vault {
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.US_ASCII);

    private final Path drafts;
    private final ObjectStore store;
    private final PatientKeys keys;

    /**
     * The vault of a workspace.
     *
     * @param folder the workspace's folder, where drafts lie
     * @param store where whole files lie
     * @param keys the keys of the patients
     */
    public Vault(DataFolder folder, ObjectStore store, PatientKeys keys) {
        this.drafts = folder.path().resolve("drafts");
        this.store = store;
        this.keys = keys;
    }

    /**
     * Where a file lies until it is whole.
     *
     * @param name the name it is going to have
     * @return the path; its folder is there
     * @throws IOException if the folder cannot be made
     */
    public Path draft(ObjectName name) throws IOException {
        return drafts().resolve(name.text());
    }

    /**
     * Where all drafts lie.
     *
     * @return the folder
     * @throws IOException if it cannot be made
     */
    public Path drafts() throws IOException {
        return Files.createDirectories(drafts);
    }

    /**
     * Goes on writing a draft.
     *
     * @param patient whose file it is
     * @param name the name it is going to have
     * @param from how much content it is thought to hold
     * @return the writer
     * @throws IOException if it cannot be written
     */
    public SealedWriter write(String patient, ObjectName name, long from) throws IOException {
        Path draft = draft(name);
        DataKey key = keys.forWriting(patient);
        return Files.exists(draft) ? SealedWriter.resume(draft, key, from) : SealedWriter.begin(draft, key);
    }

    /**
     * Moves a whole draft into the store; when that was done before a crash, nothing is left to do.
     *
     * @param name its name
     * @throws IOException if it cannot be kept
     */
    public void keep(ObjectName name) throws IOException {
        if (Files.exists(draft(name))) {
            store.take(name, draft(name));
        } else {
            store.open(name).close();
        }
    }

    /**
     * Removes a file, draft or whole.
     *
     * @param name its name
     * @throws IOException if it cannot be removed
     */
    public void remove(ObjectName name) throws IOException {
        Files.deleteIfExists(draft(name));
        store.remove(name);
    }

    /**
     * Opens a file that is about to be moved into the store, or was moved before a crash or by another server.
     *
     * @param patient whose file it is
     * @param name its name
     * @param size how much content it is said to hold
     * @return the file, open; the caller closes it
     * @throws IOException if it cannot be read, or does not hold as much
     */
    public SealedFile arriving(String patient, ObjectName name, long size) throws IOException {
        return Files.exists(draft(name)) ? SealedFile.open(draft(name), key(patient), size) : open(patient, name, size);
    }

    /**
     * Opens a whole file. A draft of the same name is not looked at: it may be what came before another server had all.
     *
     * @param patient whose file it is
     * @param name its name
     * @param size how much content it holds
     * @return the file, open; the caller closes it
     * @throws IOException if it cannot be read
     */
    public SealedFile open(String patient, ObjectName name, long size) throws IOException {
        DataKey key = key(patient);
        return SealedFile.of(store.open(name), key, size);
    }

    /**
     * A whole file as a file of this machine, still sealed, for a worker process.
     *
     * @param name its name
     * @return the file; the caller closes it
     * @throws IOException if it cannot be fetched
     */
    public Local local(ObjectName name) throws IOException {
        return store.local(name, drafts());
    }

    /**
     * A sealed file of this machine.
     *
     * @param path where it is
     * @param fetched whether it is a copy alone in its folder; both go when this is closed
     */
    public record Local(Path path, boolean fetched) implements Closeable {
        @Override
        public void close() throws IOException {
            if (fetched) {
                Files.deleteIfExists(path);
                Files.deleteIfExists(path.resolveSibling(""));
            }
        }
    }

    /**
     * The key by which a worker process reads and writes a patient's files.
     *
     * @param patient whose files
     * @return the key
     * @throws IOException if it was destroyed
     */
    public DataKey key(String patient) throws IOException {
        return keys.forReading(patient)
                .orElseThrow(() -> new NoSuchFileException("the patient's files were destroyed"));
    }

    /**
     * Whether a patient's files can still be read.
     *
     * @param patient whose files
     * @return false when there never were any or they were destroyed
     */
    public boolean isReadable(String patient) {
        return keys.forReading(patient).isPresent();
    }

    /**
     * Hides a few words about a patient's file.
     *
     * @param patient whose file it is
     * @param words the words
     * @return what may be stored
     */
    public byte[] seal(String patient, String words) {
        return seal(patient, words.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hides a small file about a patient, such as a signed paper, which is kept in the database.
     *
     * @param patient whose file it is
     * @param plain its bytes
     * @return what may be stored
     */
    public byte[] seal(String patient, byte[] plain) {
        return Aes.hide(keys.forWriting(patient).derived(TEXT), TEXT, plain, plain.length);
    }

    /**
     * Shows hidden words.
     *
     * @param patient whose file it is
     * @param sealed what was stored
     * @return the words
     * @throws IOException if they are not the patient's, or the patient's files were destroyed
     */
    public String words(String patient, byte[] sealed) throws IOException {
        return new String(unsealed(patient, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Shows a small file that was hidden.
     *
     * @param patient whose file it is
     * @param sealed what was stored
     * @return its bytes
     * @throws IOException if it is not the patient's, or the patient's files were destroyed
     */
    public byte[] unsealed(String patient, byte[] sealed) throws IOException {
        try {
            return Aes.show(key(patient).derived(TEXT), TEXT, sealed);
        } catch (AEADBadTagException e) {
            throw new IOException("what was sealed does not belong to this patient", e);
        }
    }
}
