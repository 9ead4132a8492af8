package org.polymyo.clinic.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The databases every test of stored things runs on. */
enum Databases {
    /** The file in the workspace's folder. */
    EMBEDDED,
    /** A server of its own. */
    POSTGRESQL;

    /**
     * Starts a clinic with an empty database of this kind.
     *
     * @param folder an empty folder
     * @return the clinic
     */
    Workspace workspace(Path folder) {
        return Workspace.in(folder, settings());
    }

    private Map<String, String> settings() {
        return switch (this) {
            case EMBEDDED -> Map.of();
            case POSTGRESQL ->
                Map.of("clinic.database.url", Postgres.emptyDatabase(), "clinic.database.user", "postgres");
        };
    }

    /**
     * Those that can run here; the program of a PostgreSQL server is fetched for one kind of machine only.
     *
     * @return one or both
     */
    static Stream<Databases> here() {
        boolean linux = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        return linux ? Stream.of(values()) : Stream.of(EMBEDDED);
    }

    /** One server for all tests of a run. */
    private static final class Postgres {
        private static final EmbeddedPostgres SERVER = started();
        private static int databases;

        static synchronized String emptyDatabase() {
            databases++;
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database clinic" + databases);
                return SERVER.getJdbcUrl("postgres", "clinic" + databases);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Files.createTempDirectory("postgres").toFile())
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
