package org.polymyo.clinic.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The list of a backup's files with their SHA-256, as {@code sha256sum -c} reads it too. */
final class Manifest {
    static final String NAME = "SHA256SUMS";

    private Manifest() {}

    /** Writes the list of everything in a folder into it. */
    static int write(Path folder) throws IOException {
        Map<String, String> sums = sums(folder);
        var text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve(NAME), text, StandardCharsets.UTF_8);
        return sums.size();
    }

    /** What is not as the list says: changed, missing or added files; empty when all is well. */
    static List<String> differences(Path folder) throws IOException {
        Map<String, String> found = sums(folder);
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            String[] parts = line.split(" {2}", 2);
            if (parts.length == 2) {
                listed.put(parts[1], parts[0]);
            }
        }
        return Stream.concat(found.keySet().stream(), listed.keySet().stream())
                .distinct()
                .sorted()
                .filter(name -> !found.getOrDefault(name, "missing").equals(listed.getOrDefault(name, "not listed")))
                .toList();
    }

    private static Map<String, String> sums(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.equals(NAME)) {
                sums.put(name, sum(file));
            }
        }
        return sums;
    }

    private static String sum(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                var digesting = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
