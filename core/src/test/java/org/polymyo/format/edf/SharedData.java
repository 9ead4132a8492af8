package org.polymyo.format.edf;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** Recordings that lie beside the checkout; tests that need them are skipped where they are missing. */
final class SharedData {
    private static final Path ROOT = Path.of(System.getProperty("polymyo.root", ".."), "../shared/data");

    private SharedData() {}

    static Path file(String name) {
        Path file = ROOT.resolve(name);
        assumeThat(Files.exists(file))
                .as("test recordings are beside the checkout in ../shared/data")
                .isTrue();
        return file;
    }
}
