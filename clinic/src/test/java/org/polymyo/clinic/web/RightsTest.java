package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polymyo.clinic.access.Extent;
import org.polymyo.clinic.access.Rights;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route the router knows, for every role and every relation to the patient. */
class RightsTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();
    private static final Rights RIGHTS = Rights.shipped();
    private static final List<Route> GUARDED =
            RIGHTS.routes().stream().filter(route -> !route.open()).toList();

    @Test
    void theTableHasALineForEveryRouteAndNoOther() {
        Set<String> inTable = RIGHTS.routes().stream().map(Route::name).collect(Collectors.toSet());
        assertThat(inTable).isEqualTo(routesOfTheRouter());
    }

    @Test
    void everyRouteToAPatientsDataNamesThePatientFirst() {
        assertThat(RIGHTS.routes())
                .filteredOn(route -> route.pattern().contains("{patient}"))
                .allSatisfy(route -> assertThat(route.pattern()).startsWith("/patients/{patient}"));
    }

    @Test
    void extentsOfAPatientStandOnlyWhereARouteNamesOne() {
        assertThat(RIGHTS.routes())
                .filteredOn(route -> !route.pattern().contains("{patient}"))
                .allSatisfy(route -> assertThat(route.extents().values()).isSubsetOf(Extent.NONE, Extent.ALL));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRouteLetsThroughWhomTheTableSaysAndNobodyElse(Role role) {
        for (Standing standing : Standing.values()) {
            var somebody = Somebody.with(CLINIC, role, standing);
            try (Browser browser = new Browser(CLINIC).as(somebody.account())) {
                for (Route route : GUARDED) {
                    boolean expected = route.extents().get(role).covers(standing.relations());
                    int code = ask(browser, route, somebody.patient()).statusCode();
                    assertThat(code != 403 && code != 401)
                            .as("%s as %s, %s: %d", route.name(), role, standing, code)
                            .isEqualTo(expected);
                    assertThat(code).as(route.name()).isLessThan(500);
                }
            }
        }
    }

    @Test
    void nobodyIsLetThroughWithoutSigningIn() {
        var somebody = Somebody.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        try (Browser browser = new Browser(CLINIC)) {
            browser.get("/sign-in");
            for (Route route : GUARDED) {
                HttpResponse<String> answer = ask(browser, route, somebody.patient());
                assertThat(answer.statusCode()).as(route.name()).isIn(302, 401);
                assertThat(Browser.leadsTo(answer)).as(route.name()).isIn("", "/sign-in");
            }
        }
    }

    /** Keys other than the patient's lead nowhere, so that what is let through does nothing. */
    private static HttpResponse<String> ask(Browser browser, Route route, String patient) {
        String path = route.pattern()
                .replace("{patient}", patient)
                .replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
        return route.method().equals("GET") ? browser.get(path) : browser.send(route.method(), path);
    }

    private static Set<String> routesOfTheRouter() {
        Map<RequestMappingInfo, ?> mapped =
                CLINIC.part(RequestMappingHandlerMapping.class).getHandlerMethods();
        Set<String> names = new TreeSet<>(List.of("GET /**"));
        mapped.keySet().stream()
                .flatMap(RightsTest::names)
                .filter(name -> !name.endsWith(" /error"))
                .forEach(names::add);
        return names;
    }

    private static Stream<String> names(RequestMappingInfo info) {
        Set<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
        return (methods.isEmpty() ? Set.of("ANY") : methods)
                .stream().flatMap(method -> info.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }
}
