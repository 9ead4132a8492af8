package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.web.Somebody;
import org.polymyo.clinic.web.Standing;

/** Addresses that try to leave the pages, or to reach one by a name the table of rights does not know. */
class PathsTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();
    private static final Wire WIRE = new Wire(CLINIC);

    private static String cookie(Role role, Standing standing) {
        String account = Somebody.with(CLINIC, role, standing).account();
        return "Cookie: polymyo-session=" + CLINIC.part(SignIns.class).begin(account, SignIn.Stage.COMPLETE, "test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2f..%2fetc%2fpasswd",
                "/%252e%252e%252fetc%252fpasswd",
                "/..%5c..%5cetc%5cpasswd",
                "/..;/..;/etc/passwd",
                "/%c0%ae%c0%ae/etc/passwd",
                "//etc/passwd",
                "/file:///etc/passwd",
                "/clinic.css/../clinic.properties",
                "/clinic.css%00.html",
                "/clinic.properties",
                "/templates/layout.html",
                "/db/migration/V1__workspace.sql",
                "/org/polymyo/clinic/access/rights.tsv",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/master.key",
                "/workspace.db",
                "/actuator/env",
                "/h2-console",
                "/.git/config",
                "/review/%2e%2e/clinic.properties",
                "/review/..%2fclinic.properties"
            })
    void noAddressLeadsToAFileThatIsNoPage(String path) {
        Wire.Answer answer = WIRE.get(path, cookie(Role.ADMINISTRATOR, Standing.STRANGER));
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("root:", "server.address", "th:", "create table", "extents");
    }

    @Test
    void noOtherSpellingOfAGuardedAddressGetsPastTheGuard() {
        String stranger = cookie(Role.NEUROLOGIST, Standing.STRANGER);
        String patient = Somebody.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM).patient();
        List<UnaryOperator<String>> spellings = List.of(
                path -> path + "/",
                path -> path + ";a=b",
                path -> path.replace("/patients", "/patients;a=b"),
                path -> path + ".json",
                path -> path + "%20",
                path -> path + "%2f",
                path -> path + "/.",
                path -> "/" + path,
                path -> "/./" + path.substring(1),
                path -> "/clinic.css/.." + path,
                path -> "/clinic.css/..;" + path,
                path -> path.replace("/patients", "/%70atients"),
                path -> path.replace("/patients", "/PATIENTS"),
                path -> path.replace("/patients", "/patients\\"));
        guarded()
                .forEach(route -> spellings.forEach(spelling -> {
                    String path = spelling.apply(Insider.path(route, patient));
                    assertThat(WIRE.get(path, stranger).status()).as(path).isIn(400, 403, 404);
                }));
    }

    private static Stream<Route> guarded() {
        return Insider.routes()
                .filter(route -> route.method().equals("GET"))
                .filter(route -> route.pattern().startsWith("/patients/{patient}"));
    }

    @Test
    void aPatientsKeyThatIsNoneIsNeitherLookedUpNorWrittenDown() {
        String cookie = cookie(Role.NEUROLOGIST, Standing.TEAM);
        for (String key : List.of("..", "%2e%2e", "1%20or%201=1", "'%20or%20''='", "%3Cscript%3E", "%0d%0aX:y", "*")) {
            guarded().forEach(route -> {
                Wire.Answer answer = WIRE.get(Insider.path(route, key), cookie);
                assertThat(answer.status()).as(route.name() + " " + key).isIn(400, 404);
                assertThat(answer.has("X:y")).isFalse();
                assertThat(answer.body()).doesNotContain("<script>", "or 1=1");
            });
        }
    }

    @Test
    void theServerSendsNoRequestBack() {
        String cookie = cookie(Role.ADMINISTRATOR, Standing.STRANGER);
        Wire.Answer answer = WIRE.send("TRACE /sign-in HTTP/1.1\r\nHost: localhost\r\n" + cookie + "\r\n\r\n");
        assertThat(answer.status()).isIn(400, 403, 405, 501);
        assertThat(answer.head() + answer.body()).doesNotContain("polymyo-session");
    }

    @Test
    void noAnswerLeadsToAnotherSite() {
        String cookie = cookie(Role.ADMINISTRATOR, Standing.STRANGER);
        for (String address : List.of(
                "/sign-in?next=//evil.example",
                "/sign-in?redirect=https://evil.example",
                "/?url=https://evil.example",
                "//evil.example/%2e%2e",
                "//evil.example",
                "/\\evil.example",
                "/set-up?continue=https:evil.example")) {
            for (String head : List.of(cookie, "Accept: text/html")) {
                Wire.Answer answer = WIRE.get(address, head);
                assertThat(answer.head().toLowerCase(Locale.ROOT)).doesNotContain("evil.example");
            }
        }
    }
}
