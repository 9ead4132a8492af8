package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.OneTimeCode;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.web.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-ins that are planted, kept, half done, used again or made for somebody else. */
class SessionsTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();
    private static final String PASSWORD = "four words make one";
    private static final Pattern SESSION = Pattern.compile("polymyo-session=([^;]+);");
    private static final Pattern LINK = Pattern.compile("/enter/([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("class=\"code big\">([0-9]{6})<");

    /** A clinician with both factors set. */
    private record Clinician(String account, String name, byte[] key) {
        static Clinician fresh() {
            String name = Keys.fresh();
            String account = CLINIC.part(Accounts.class)
                    .add(name, "Somebody", Set.of(Role.NEUROLOGIST))
                    .orElseThrow();
            CLINIC.part(Credentials.class).setPassword(account, PASSWORD);
            byte[] key = OneTimeCode.freshKey();
            assertThat(CLINIC.part(Credentials.class).setCode(account, key, code(key, -30)))
                    .isTrue();
            return new Clinician(account, name, key);
        }

        static String code(byte[] key, int seconds) {
            return OneTimeCode.at(key, CLINIC.part(Clock.class).instant().plusSeconds(seconds));
        }

        HttpResponse<String> password(Browser browser) {
            browser.get("/sign-in");
            return browser.post("/sign-in", Map.of("name", name, "password", PASSWORD));
        }

        HttpResponse<String> code(Browser browser, String code) {
            browser.get("/sign-in/code");
            return browser.post("/sign-in/code", Map.of("code", code));
        }
    }

    private static String session(HttpResponse<String> answer) {
        Matcher found = SESSION.matcher(String.join(" ", answer.headers().allValues("Set-Cookie")));
        return found.find() ? found.group(1) : "";
    }

    private static int worklist(String session) {
        return new Wire(CLINIC)
                .get("/worklist", "Cookie: polymyo-session=" + session)
                .status();
    }

    @Test
    void aSessionPlantedBeforehandIsNotTheOneAfterwardsAndEachStepHasItsOwn() {
        Clinician clinician = Clinician.fresh();
        try (Browser browser = new Browser(CLINIC)) {
            String first = session(clinician.password(browser));
            String second = session(clinician.code(browser, Clinician.code(clinician.key(), 0)));
            assertThat(first).isNotEmpty().isNotEqualTo(second);
            assertThat(worklist(second)).isEqualTo(200);
            assertThat(worklist(first)).isEqualTo(401);
            assertThat(worklist("planted")).isEqualTo(401);
        }
    }

    @Test
    void afterSigningOutTheCookieOpensNothingAnywhere() {
        Clinician clinician = Clinician.fresh();
        try (Browser browser = new Browser(CLINIC)) {
            clinician.password(browser);
            String session = session(clinician.code(browser, Clinician.code(clinician.key(), 0)));
            browser.get("/worklist");
            HttpResponse<String> out = browser.post("/sign-out", Map.of());
            assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
            assertThat(String.join(" ", out.headers().allValues("Set-Cookie")))
                    .contains("polymyo-session=;", "Max-Age=0");
            assertThat(worklist(session)).isEqualTo(401);
        }
    }

    @Test
    void whoOnlyKnowsThePasswordGetsToNoGuardedRoute() {
        Clinician clinician = Clinician.fresh();
        try (Browser browser = new Browser(CLINIC)) {
            clinician.password(browser);
            browser.get("/sign-in/code");
            Insider.routes().filter(route -> !route.open()).forEach(route -> {
                String path = Insider.path(route, Insider.NOWHERE);
                int status = route.method().equals("GET")
                        ? browser.get(path).statusCode()
                        : browser.send(route.method(), path).statusCode();
                assertThat(status).as(route.name()).isIn(302, 401);
            });
        }
    }

    @Test
    void aSecondFactorIsNotReplacedByOnePastedInBetween() {
        Clinician clinician = Clinician.fresh();
        byte[] attackers = OneTimeCode.freshKey();
        try (Browser browser = new Browser(CLINIC)) {
            clinician.password(browser);
            assertThat(browser.get("/sign-in/code").body()).doesNotContain("otpauth", "class=\"code\"");
            assertThat(clinician.code(browser, Clinician.code(attackers, 0)).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void aCodeThatWasUsedOpensNoSecondSession() {
        Clinician clinician = Clinician.fresh();
        String code = Clinician.code(clinician.key(), 0);
        try (Browser owner = new Browser(CLINIC);
                Browser watcher = new Browser(CLINIC)) {
            clinician.password(owner);
            assertThat(clinician.code(owner, code).statusCode()).isEqualTo(302);
            clinician.password(watcher);
            assertThat(clinician.code(watcher, code).statusCode()).isEqualTo(422);
            assertThat(clinician
                            .code(watcher, Clinician.code(clinician.key(), -30))
                            .statusCode())
                    .as("a code from before the one used")
                    .isEqualTo(422);
        }
    }

    @Test
    void aSessionLeftAloneForHalfAnHourOrOlderThanAWorkingDayIsOver() {
        Clinician clinician = Clinician.fresh();
        for (String column : List.of("seen_at", "created_at")) {
            String session = CLINIC.part(SignIns.class).begin(clinician.account(), SignIn.Stage.COMPLETE, "test");
            assertThat(worklist(session)).isEqualTo(200);
            Duration age = column.equals("seen_at") ? Duration.ofMinutes(31) : Duration.ofHours(13);
            CLINIC.part(JdbcClient.class)
                    .sql("update sign_in set " + column + " = " + column + " - ? where account = ?")
                    .param(age.toMillis())
                    .param(clinician.account())
                    .update();
            assertThat(worklist(session)).as(column).isEqualTo(401);
        }
    }

    @Test
    void aClosedAccountIsOutAtTheNextRequestAndComesInNoMore() {
        Clinician clinician = Clinician.fresh();
        String session = CLINIC.part(SignIns.class).begin(clinician.account(), SignIn.Stage.COMPLETE, "test");
        assertThat(worklist(session)).isEqualTo(200);
        CLINIC.part(Accounts.class).disable(clinician.account(), true);
        assertThat(worklist(session)).isEqualTo(401);
        try (Browser browser = new Browser(CLINIC)) {
            assertThat(clinician.password(browser).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneAtTheNextRequest() {
        Clinician clinician = Clinician.fresh();
        String session = CLINIC.part(SignIns.class).begin(clinician.account(), SignIn.Stage.COMPLETE, "test");
        CLINIC.part(Accounts.class).setRoles(clinician.account(), Set.of(Role.RESEARCHER));
        assertThat(worklist(session)).isEqualTo(403);
    }

    /** A nurse says that the administrator helps a patient, and takes the link for "the helper" herself. */
    @Test
    void aLinkFromHomeOpensNothingOfAStaffAccount() {
        Insider nurse = Insider.with(CLINIC, Role.NURSE, Standing.TEAM);
        String administrator = CLINIC.part(Accounts.class)
                .add(Keys.fresh(), "Administrator", Set.of(Role.ADMINISTRATOR, Role.NEUROLOGIST))
                .orElseThrow();
        String patient = "/patients/" + nurse.somebody().patient();
        nurse.browser().get(patient + "/invitations");
        nurse.browser().post(patient + "/spokespeople", Map.of("account", administrator, "relation", "HELPER"));
        String letter = nurse.browser()
                .post(patient + "/invitations", Map.of("account", administrator, "proof", "CODE"))
                .body();
        Matcher link = LINK.matcher(letter);
        Matcher code = CODE.matcher(letter);
        assertThat(link.find() && code.find()).isTrue();
        try (Browser taken = new Browser(CLINIC)) {
            taken.get(link.group() + "?language=en");
            taken.post(link.group(), Map.of("language", "en", "code", code.group(1)));
            List<String> open = new ArrayList<>();
            for (Route route : Insider.routes().filter(route -> !route.open()).toList()) {
                boolean staffOnly = !route.extents().get(Role.GUARDIAN).covers(Standing.HELPER.relations());
                if (staffOnly
                        && route.method().equals("GET")
                        && taken.get(Insider.path(route, nurse.somebody().patient()))
                                        .statusCode()
                                == 200) {
                    open.add(route.name());
                }
            }
            assertThat(open).isEmpty();
        }
    }
}
