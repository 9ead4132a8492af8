package org.polymyo.models;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a network is inside a package, and how to know that it is the right one.
 *
 * @param name file name it gets
 * @param source file of a package, below the folder of packages
 * @param first where it begins in that file, bytes
 * @param bytes how long it is
 * @param sha256 checksum, lower-case hexadecimal
 */
record ModelFile(String name, String source, long first, int bytes, String sha256) {
    /**
     * Reads the list of networks.
     *
     * @param list a table with tabs; lines that begin with # are remarks
     * @return one entry a line
     * @throws IOException if it cannot be read
     */
    static List<ModelFile> listed(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(part ->
                        new ModelFile(part[0], part[1], Long.parseLong(part[2]), Integer.parseInt(part[3]), part[4]))
                .toList();
    }

    /**
     * Whether this network lies in a folder, unharmed.
     *
     * @param folder any folder
     * @return true when the file is there and its checksum is right
     * @throws IOException if it cannot be read
     */
    boolean isIn(Path folder) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) && Files.size(file) == bytes && sha256.equals(sum(Files.readAllBytes(file)));
    }

    /**
     * Cuts this network out of its package.
     *
     * @param packages the folder of packages
     * @param folder where to put it; several builds may do so at once
     * @throws IOException if it cannot be read or written, or is not the one listed
     */
    void cut(Path packages, Path folder) throws IOException {
        byte[] content = new byte[bytes];
        try (RandomAccessFile file =
                new RandomAccessFile(packages.resolve(source).toFile(), "r")) {
            file.seek(first);
            file.readFully(content);
        }
        if (!sha256.equals(sum(content))) {
            throw new IOException(name + " in " + source + ": expected SHA-256 " + sha256 + ", found " + sum(content));
        }
        Path part = folder.resolve(name + "." + ProcessHandle.current().pid());
        Files.write(part, content);
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
