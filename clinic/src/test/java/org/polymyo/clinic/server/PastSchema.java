package org.polymyo.clinic.server;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as an earlier version of the program left it, with rows in every table. */
final class PastSchema implements AutoCloseable {
    private static final Path MIGRATIONS =
            Path.of(System.getProperty("polymyo.root", ".."), "clinic/src/main/resources/db/migration");

    /** In the order in which they were written; those that are not named here came later, in the order of their numbers. */
    private static final List<Integer> WRITTEN = List.of(1, 2, 3, 40, 60, 4, 20, 61, 21, 5, 41, 65, 66);

    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\(");
    private static final int ROWS = 2;

    private final HikariDataSource source;
    private final JdbcClient database;
    private final Path folder;
    private final List<String> applied;
    private final Map<String, Map<String, String>> tables = new LinkedHashMap<>();

    PastSchema(HikariDataSource source, Path folder, List<String> applied) {
        this.source = source;
        this.database = JdbcClient.create(source);
        this.folder = folder;
        this.applied = applied;
    }

    /** The migrations by their names, and what they do. */
    static Map<String, String> migrations() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the migrations in the order in which they came. */
    static List<String> history() {
        Map<Integer, String> byNumber = new TreeMap<>(migrations().keySet().stream()
                .collect(Collectors.toMap(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))), n -> n)));
        List<String> history = new ArrayList<>();
        WRITTEN.forEach(number -> history.add(byNumber.remove(number)));
        history.addAll(byNumber.values());
        return history;
    }

    /** Lays the old schema out. */
    void migrate() throws IOException {
        Path old = Files.createDirectories(folder.resolve("migrations"));
        for (String name : applied) {
            Files.copy(MIGRATIONS.resolve(name), old.resolve(name));
        }
        flyway(old).migrate();
        applied.stream()
                .flatMap(name -> TABLE.matcher(migrations().get(name)).results())
                .map(found -> found.group(1))
                .forEach(table -> tables.put(table, columns(table)));
    }

    /** Brings it up to date and says how many steps that took. */
    int upgrade() {
        return flyway(MIGRATIONS).migrate().migrationsExecuted;
    }

    /** As the program sets it up. */
    private Flyway flyway(Path where) {
        return Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + where)
                .outOfOrder(true)
                .load();
    }

    /** The columns of a table and their types. */
    private Map<String, String> columns(String table) {
        return database.sql("select * from " + table + " where 1 = 0").query((ResultSet none) -> {
            ResultSetMetaData all = none.getMetaData();
            Map<String, String> types = new LinkedHashMap<>();
            for (int i = 1; i <= all.getColumnCount(); i++) {
                types.put(all.getColumnName(i), all.getColumnTypeName(i).toLowerCase(Locale.ROOT));
            }
            return types;
        });
    }

    /** The same words stand in every column of a row, so that what refers to another table finds its row there. */
    void fill() {
        tables.forEach((table, columns) -> {
            String places = "?" + ", ?".repeat(columns.size() - 1);
            String insert =
                    "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns.keySet()), places);
            for (int row = 1; row <= ROWS; row++) {
                int number = row;
                database.sql(insert)
                        .params(columns.values().stream()
                                .map(type -> value(type, number))
                                .toList())
                        .update();
            }
        });
    }

    private static Object value(String type, int row) {
        return switch (type) {
            case "text" -> "row " + row;
            case "integer", "int4", "smallint", "int2" -> 100 + row;
            case "bigint", "int8" -> 1_700_000_000_000L + row;
            case "double precision", "float8" -> row + 0.25;
            case "boolean", "bool" -> row % 2 == 0;
            case "bytea" -> new byte[] {(byte) row, 0, (byte) 0xff};
            case "timestamp with time zone", "timestamptz" -> new Timestamp(1_700_000_000_000L + row);
            default -> throw new IllegalStateException("no value for a column of type " + type);
        };
    }

    /** What stands in the columns that the old schema had. */
    Map<String, List<String>> rows() {
        Map<String, List<String>> found = new TreeMap<>();
        tables.forEach((table, columns) -> found.put(
                table,
                database
                        .sql("select " + String.join(", ", columns.keySet()) + " from " + table)
                        .query((row, i) -> words(row, columns.keySet()))
                        .list()
                        .stream()
                        .sorted()
                        .toList()));
        return found;
    }

    private static String words(ResultSet row, Set<String> columns) throws SQLException {
        var text = new StringBuilder();
        for (String column : columns) {
            Object value = row.getObject(column);
            text.append(column)
                    .append(" = ")
                    .append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
                    .append("; ");
        }
        return text.toString();
    }

    @Override
    public void close() {
        source.close();
    }
}
