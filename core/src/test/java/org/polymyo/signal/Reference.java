package org.polymyo.signal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Numbers of another program; each file says in its first lines which program, version and command. */
final class Reference {
    private Reference() {}

    /** Cells of every row below the column names. */
    static List<List<String>> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
