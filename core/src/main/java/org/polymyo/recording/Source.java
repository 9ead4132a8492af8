package org.polymyo.recording;

/** The bytes a recording came from. Carries no file name: file names carry patients' names. */
public interface Source extends AutoCloseable {
    /**
     * The format, in words.
     *
     * @return for example {@code EDF+C}
     */
    String format();

    /**
     * Size of all files of the recording.
     *
     * @return bytes
     */
    long sizeBytes();

    /**
     * Fingerprint of the content, computed when asked; several files are hashed one after the other in the order the
     * format defines.
     *
     * @return SHA-256 in lower-case hexadecimal
     */
    String sha256();

    @Override
    void close();
}
