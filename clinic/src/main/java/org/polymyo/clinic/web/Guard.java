package org.polymyo.clinic.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.access.Relation;
import org.polymyo.clinic.access.Relations;
import org.polymyo.clinic.access.Rights;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.store.Keys;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Asks the table of rights before every route, and notes in the audit log who reads or writes a patient's data, who
 * changes anything else and who was refused, before it happens. A page cannot forget either, since it is not asked.
 */
@Component
final class Guard implements HandlerInterceptor {
    private static final String PATIENT = "patient";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    private final Rights rights = Rights.shipped();
    private final Relations relations;
    private final AuditLog log;

    /**
     * The guard of a workspace.
     *
     * @param relations what people are to patients
     * @param log where access is noted
     */
    Guard(Relations relations, AuditLog log) {
        this.relations = relations;
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        Map<String, String> keys = keys(request);
        Optional<Route> route = rights.route(request.getMethod(), pattern(request));
        if (route.isEmpty() || !keys.entrySet().stream().allMatch(Guard::isWellFormed)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        Optional<Person> person = SignedInFilter.person(request);
        Optional<String> patient = Optional.ofNullable(keys.get(PATIENT));
        Set<Relation> held = person.flatMap(someone -> patient.map(key -> relations.between(someone, key)))
                .orElse(Set.of());
        boolean allowed = Rights.allows(route.get(), person, held);
        boolean changes = !HARMLESS.contains(request.getMethod());
        if (patient.isPresent() || person.isPresent() && (changes || !allowed)) {
            log.add(deed(route.get(), person, keys, held, allowed));
        }
        if (!allowed) {
            refuse(request, response, person);
        }
        return allowed;
    }

    /** A patient's key that is none would otherwise be written to the log. */
    private static boolean isWellFormed(Map.Entry<String, String> variable) {
        return !variable.getKey().equals(PATIENT) || Keys.isKey(variable.getValue());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Optional<Person> person)
            throws IOException {
        String accept = request.getHeader("Accept");
        boolean page = request.getMethod().equals("GET") && accept != null && accept.contains("text/html");
        if (person.isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (page) {
            response.sendRedirect("/sign-in");
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static Deed deed(
            Route route, Optional<Person> person, Map<String, String> keys, Set<Relation> held, boolean allowed) {
        String others = keys.entrySet().stream()
                .filter(variable -> !variable.getKey().equals(PATIENT))
                .filter(variable -> Keys.isKey(variable.getValue()))
                .map(variable -> variable.getKey() + " " + variable.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        return new Deed(
                person.map(Person::account).orElse(Deed.NOBODY),
                route.name(),
                Optional.ofNullable(keys.get(PATIENT)),
                others,
                allowed ? Deed.Outcome.ALLOWED : Deed.Outcome.REFUSED,
                held.stream().map(Relation::name).sorted().collect(Collectors.joining(", ")));
    }

    private static String pattern(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "" : pattern.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> keys(HttpServletRequest request) {
        @Nullable Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
