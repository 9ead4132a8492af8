package org.polymyo.verification.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The content of a folder, for comparison. */
final class Snapshot {
    private Snapshot() {}

    /**
     * Fingerprints of all files, hidden ones too.
     *
     * @param folder the folder
     * @return file name to SHA-256
     * @throws IOException if a file cannot be read
     */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                all.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        return all;
    }
}
