package org.polymyo.clinic.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.account.Role;

/**
 * The one place that decides who may do what: the table {@code rights.tsv}, with a line for every route and a column for
 * every role. A route that is not in it is open to nobody.
 */
public final class Rights {
    private static final int FIXED_COLUMNS = 3;

    private final Map<String, Route> routes;

    private Rights(Map<String, Route> routes) {
        this.routes = routes;
    }

    /**
     * The rights as shipped.
     *
     * @return the table
     * @throws IllegalStateException when the table is not well-formed
     */
    public static Rights shipped() {
        try (InputStream table = Rights.class.getResourceAsStream("rights.tsv")) {
            String text =
                    new String(Objects.requireNonNull(table, "rights.tsv").readAllBytes(), StandardCharsets.UTF_8);
            return read(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rights read(List<String> lines) {
        List<Role> roles = new ArrayList<>();
        for (String column : lines.getFirst().split("\t", -1)) {
            if (roles.size() < Role.values().length && isRole(column)) {
                roles.add(Role.valueOf(column));
            }
        }
        if (roles.size() != Role.values().length) {
            throw new IllegalStateException("expected a column for each role in rights.tsv");
        }
        Map<String, Route> routes = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Route route = route(line.split("\t", -1), roles);
            if (routes.put(route.name(), route) != null) {
                throw new IllegalStateException("twice in rights.tsv: " + route.name());
            }
        }
        return new Rights(routes);
    }

    private static boolean isRole(String column) {
        return List.of(Role.values()).stream().anyMatch(role -> role.name().equals(column));
    }

    private static Route route(String[] cells, List<Role> roles) {
        if (cells.length != FIXED_COLUMNS + roles.size()) {
            throw new IllegalStateException(
                    "expected a cell for each column in rights.tsv: " + String.join(" ", cells));
        }
        Map<Role, Extent> extents = new EnumMap<>(Role.class);
        for (int i = 0; i < roles.size(); i++) {
            extents.put(roles.get(i), Extent.of(cells[FIXED_COLUMNS + i]));
        }
        return new Route(cells[0], cells[1], cells[2].equals("open"), extents);
    }

    /**
     * The line for a route.
     *
     * @param method the HTTP method
     * @param pattern the route as the router knows it
     * @return the line, nothing when the table has none
     */
    public Optional<Route> route(String method, String pattern) {
        return Optional.ofNullable(routes.get((method.equals("HEAD") ? "GET" : method) + " " + pattern));
    }

    /**
     * Every line.
     *
     * @return in the order of the table
     */
    public List<Route> routes() {
        return List.copyOf(routes.values());
    }

    /**
     * Decides.
     *
     * @param route what is asked for
     * @param person who asks, nothing when not signed in
     * @param relations what the person is to the patient the route is about
     * @return true when it is open to everybody or one of the person's roles reaches so far
     */
    public static boolean allows(Route route, Optional<Person> person, Set<Relation> relations) {
        return route.open()
                || person.stream()
                        .flatMap(someone -> someone.roles().stream())
                        .anyMatch(role -> Objects.requireNonNull(route.extents().get(role))
                                .covers(relations));
    }
}
