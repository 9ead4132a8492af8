package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;

/** Pages of other sites that send forms with the cookies of somebody signed in (CSRF): every route that changes anything. */
class ForgedFormsTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" content=\"([^\"]+)\"");

    /** Sends to every route what is forged; none may get as far as the guard, which would have noted it. */
    private static void isRefusedEverywhere(BiFunction<Insider, Route, HttpRequest.Builder> forged) {
        List<Insider> insiders = Insider.all(CLINIC);
        long before = CLINIC.part(AuditLog.class).head().number();
        Insider.changes().forEach(route -> {
            Insider insider = Insider.whoMay(route, insiders);
            assertThat(insider.browser().send(forged.apply(insider, route)).statusCode())
                    .as(route.name())
                    .isEqualTo(403);
        });
        assertThat(CLINIC.part(AuditLog.class).head().number()).isEqualTo(before);
    }

    private static HttpRequest.Builder request(Insider insider, Route route) {
        return insider.browser()
                .request(insider.path(route))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(route.method(), BodyPublishers.ofString("state=DONE&yes=true"));
    }

    private static String tokenOf(Browser browser) {
        Matcher found = TOKEN.matcher(browser.get("/invitation").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void theRightTokenOfTheRightPageIsLetThrough() {
        List<Insider> insiders = Insider.all(CLINIC);
        Insider.changes()
                .filter(route -> !route.open())
                .forEach(route -> assertThat(
                                Insider.whoMay(route, insiders).ask(route).statusCode())
                        .as(route.name())
                        .isNotEqualTo(403));
    }

    @Test
    void aFormWithoutATokenChangesNothing() {
        isRefusedEverywhere(ForgedFormsTest::request);
    }

    @Test
    void theTokenOfAnotherBrowserChangesNothing() {
        try (Browser attacker = new Browser(CLINIC)) {
            String token = tokenOf(attacker);
            isRefusedEverywhere((insider, route) -> request(insider, route).header("X-Form-Token", token));
        }
    }

    @Test
    void theRightTokenFromAForeignPageChangesNothing() {
        for (String origin :
                List.of("https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1")) {
            isRefusedEverywhere((insider, route) -> request(insider, route)
                    .header("X-Form-Token", tokenOf(insider.browser()))
                    .header("Origin", origin));
        }
    }

    @Test
    void theRightTokenFromAnotherSiteOrANeighbourChangesNothing() {
        for (String site : List.of("cross-site", "same-site")) {
            isRefusedEverywhere((insider, route) -> request(insider, route)
                    .header("X-Form-Token", tokenOf(insider.browser()))
                    .header("Sec-Fetch-Site", site));
        }
    }

    @Test
    void aTokenInTheAddressOfAnEmptyFormIsStillComparedWithTheCookie() {
        isRefusedEverywhere((insider, route) -> insider.browser()
                .request(insider.path(route) + "?form-token=guessed")
                .method(route.method(), BodyPublishers.noBody()));
    }

    @Test
    void readingChangesNothingWhateverMethodTheRequestClaimsToStandFor() {
        List<Insider> insiders = Insider.all(CLINIC);
        Insider.changes().filter(route -> !route.open()).forEach(route -> {
            Insider insider = Insider.whoMay(route, insiders);
            long before = CLINIC.part(AuditLog.class).head().number();
            for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
                insider.browser()
                        .send(insider.browser()
                                .request(insider.path(route) + "?_method=" + route.method())
                                .header(header, route.method())
                                .GET());
            }
            assertThat(CLINIC.part(AuditLog.class).after(before, 100))
                    .as(route.name())
                    .noneMatch(entry -> entry.deed().action().equals(route.name()));
        });
    }

    @Test
    void aPostIsNotTakenForAnotherMethodByAFieldOrAHeader() {
        Insider insider = Insider.all(CLINIC).getFirst();
        String upload = "/patients/" + insider.somebody().patient() + "/uploads/" + Insider.NOWHERE;
        long before = CLINIC.part(AuditLog.class).head().number();
        assertThat(insider.browser().post(upload, Map.of("_method", "DELETE")).statusCode())
                .isEqualTo(405);
        assertThat(insider.browser()
                        .send("POST", upload, Map.of("X-HTTP-Method-Override", "PATCH"), BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(405);
        assertThat(CLINIC.part(AuditLog.class).head().number()).isEqualTo(before);
    }
}
