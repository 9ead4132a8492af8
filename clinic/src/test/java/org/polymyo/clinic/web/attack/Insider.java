package org.polymyo.clinic.web.attack;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.polymyo.clinic.access.Rights;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.web.Somebody;
import org.polymyo.clinic.web.Standing;

/**
 * Somebody signed in whom some routes let through.
 *
 * @param role the only role
 * @param standing what the account is to the patient
 * @param somebody both keys
 * @param browser signed in
 */
record Insider(Role role, Standing standing, Somebody somebody, Browser browser) {
    /** A key that no row has. */
    static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

    static Insider with(Workspace clinic, Role role, Standing standing) {
        Somebody somebody = Somebody.with(clinic, role, standing);
        return new Insider(role, standing, somebody, new Browser(clinic).as(somebody.account()));
    }

    /** Together they may do all that anybody may. */
    static List<Insider> all(Workspace clinic) {
        return new ArrayList<>(List.of(
                with(clinic, Role.NEUROLOGIST, Standing.TEAM),
                with(clinic, Role.PATIENT, Standing.SELF),
                with(clinic, Role.GUARDIAN, Standing.GUARDIAN),
                with(clinic, Role.ADMINISTRATOR, Standing.STRANGER)));
    }

    boolean may(Route route) {
        return route.open() || route.extents().get(role).covers(standing.relations());
    }

    static Insider whoMay(Route route, List<Insider> all) {
        return all.stream().filter(one -> one.may(route)).findFirst().orElseThrow();
    }

    /** The route for this patient; other keys lead nowhere. */
    String path(Route route) {
        return path(route, somebody.patient());
    }

    static String path(Route route, String patient) {
        return route.pattern()
                .replace("/**", "/clinic.css")
                .replace("{patient}", patient)
                .replaceAll("\\{[^}]+}", NOWHERE);
    }

    HttpResponse<String> ask(Route route) {
        return route.method().equals("GET") ? browser.get(path(route)) : browser.send(route.method(), path(route));
    }

    static Stream<Route> routes() {
        return Rights.shipped().routes().stream();
    }

    static Stream<Route> changes() {
        return routes().filter(route -> !route.method().equals("GET"));
    }
}
