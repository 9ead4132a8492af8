package org.polymyo.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The source tree that is being verified. */
public final class Checkout {
    /** Its root folder. */
    public static final Path ROOT =
            Path.of(System.getProperty("polymyo.root", "..")).toAbsolutePath().normalize();

    private static final Set<String> NOT_SOURCE = Set.of(
            ".git",
            "target",
            ".cache",
            "polymyo-out",
            "polymyo-data",
            ".cifuzz-corpus",
            ".idea",
            ".vscode",
            "node_modules",
            "dist");

    private Checkout() {}

    /**
     * All files of the source tree whose name ends so, what builds leave behind left out.
     *
     * @param ending end of the name, may be empty
     * @return in order of their paths
     */
    public static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Checkout::isSource)
                    .filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(Path path) {
        for (Path part : ROOT.relativize(path)) {
            if (NOT_SOURCE.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    /**
     * A file as text.
     *
     * @param path the file, absolute or from the root
     * @return its text
     */
    public static String text(Path path) {
        try {
            return Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file's name as messages show it.
     *
     * @param path a file of the tree
     * @return the path from the root, with slashes
     */
    public static String name(Path path) {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }
}
