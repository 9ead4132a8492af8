package org.polymyo.clinic.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases every test of stored things runs on. */
public enum Databases {
    /** The file in the workspace's folder. */
    EMBEDDED,
    /** A server of its own. */
    POSTGRESQL;

    private static final Map<Databases, Workspace> SHARED = new EnumMap<>(Databases.class);

    /**
     * A clinic with a database of this kind that all tests of a run share; each brings its own people. Wrong attempts
     * of tests before are forgotten: all come from one address.
     *
     * @return the clinic, running until the end
     */
    public Workspace shared() {
        synchronized (SHARED) {
            Workspace clinic = SHARED.computeIfAbsent(this, kind -> kind.workspace(emptyFolder()));
            clinic.part(JdbcClient.class).sql("delete from attempt").update();
            return clinic;
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("workspace");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a clinic with an empty database of this kind.
     *
     * @param folder an empty folder
     * @return the clinic
     */
    public Workspace workspace(Path folder) {
        return Workspace.in(folder, settings());
    }

    /**
     * An empty database of this kind, without a clinic.
     *
     * @param folder an empty folder
     * @return its connections
     */
    HikariDataSource source(Path folder) {
        var config = new HikariConfig();
        config.setMaximumPoolSize(2);
        switch (this) {
            case EMBEDDED ->
                config.setJdbcUrl("jdbc:sqlite:" + folder.resolve("clinic.db")
                        + "?journal_mode=WAL&transaction_mode=IMMEDIATE&foreign_keys=true");
            case POSTGRESQL -> {
                config.setJdbcUrl(Postgres.emptyDatabase());
                config.setUsername("postgres");
            }
        }
        return new HikariDataSource(config);
    }

    /**
     * How a clinic is told of an empty database of this kind.
     *
     * @return settings
     */
    public Map<String, String> settings() {
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
    public static Stream<Databases> here() {
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
            } catch (SQLException e) {
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
