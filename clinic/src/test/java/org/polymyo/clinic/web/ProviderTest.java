package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;

/** Sign-in by the hospital's identity provider, which may err, lie, or know two people under one name. */
class ProviderTest {
    @TempDir
    private Path folder = Path.of("");

    private Workspace clinic(Databases database, Hospital hospital, boolean secondFactor) throws Exception {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("clinic.provider.issuer", hospital.issuer());
        settings.put("clinic.provider.name", "the account of St. Anna");
        settings.put("clinic.provider.client-id", Hospital.CLIENT);
        settings.put("clinic.provider.client-secret", Hospital.SECRET);
        settings.put("clinic.provider.second-factor", Boolean.toString(secondFactor));
        return Workspace.in(Files.createTempDirectory(folder, "data"), settings);
    }

    private static String nurse(Workspace clinic, String name) {
        return clinic.part(Accounts.class).add(name, name, Set.of(Role.NURSE)).orElseThrow();
    }

    private static URI sentThere(Browser browser) {
        HttpResponse<String> answer = browser.get("/sign-in/provider");
        assertThat(answer.statusCode()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static HttpResponse<String> back(Browser browser, URI there, String code) {
        String state = Hospital.fields(there.getRawQuery()).get("state");
        return browser.get("/sign-in/provider/back?code=" + code + "&state=" + state);
    }

    /** Goes there and back as somebody; answers where that leads, empty when refused. */
    private static String way(Workspace clinic, Hospital hospital, String subject, String name) {
        try (var browser = new Browser(clinic)) {
            URI there = sentThere(browser);
            HttpResponse<String> answer = back(browser, there, hospital.signedIn(there, subject, name));
            assertThat(answer.statusCode()).isIn(302, 422);
            if (answer.statusCode() == 422) {
                assertThat(Browser.leadsTo(browser.get("/worklist"))).isEqualTo("/sign-in");
            }
            return Browser.leadsTo(answer);
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whomTheProviderKnowsComesInUnderTheSameNameAndFromThenOnByItsKeyAlone(Databases database) throws Exception {
        try (var hospital = new Hospital();
                Workspace clinic = clinic(database, hospital, true);
                var browser = new Browser(clinic)) {
            nurse(clinic, "nina");
            assertThat(browser.get("/sign-in").body()).contains("Sign in with the account of St. Anna");
            URI there = sentThere(browser);
            String code = hospital.signedIn(there, "n-17", "nina");
            assertThat(Browser.leadsTo(back(browser, there, code))).isEqualTo("/");
            assertThat(browser.get("/worklist").statusCode()).isEqualTo(200);
            assertThat(way(clinic, hospital, "n-17", "nina.maier"))
                    .as("under a new name")
                    .isEqualTo("/");
            assertThat(way(clinic, hospital, "n-99", "nina"))
                    .as("somebody else of that name")
                    .isEmpty();
            assertThat(way(clinic, hospital, "x-1", "nobody here")).isEmpty();
            clinic.part(Accounts.class).add(Keys.fresh(), "Paula", Set.of(Role.PATIENT));
            String patient = clinic.part(Accounts.class).all().stream()
                    .filter(account -> account.displayName().equals("Paula"))
                    .findFirst()
                    .orElseThrow()
                    .name();
            assertThat(way(clinic, hospital, "p-1", patient)).as("a patient").isEmpty();
            clinic.part(Accounts.class)
                    .disable(
                            clinic.part(Accounts.class)
                                    .byName("nina")
                                    .orElseThrow()
                                    .id(),
                            true);
            assertThat(way(clinic, hospital, "n-17", "nina")).as("closed").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whatIsNotSaidByItNowForThisWayIsRefused(Databases database) throws Exception {
        try (var hospital = new Hospital();
                Workspace clinic = clinic(database, hospital, true)) {
            nurse(clinic, "nina");
            for (Hospital.Lie lie : Hospital.Lie.values()) {
                hospital.says(lie);
                assertThat(way(clinic, hospital, "n-17", "nina"))
                        .as(lie.name())
                        .isEqualTo(lie == Hospital.Lie.NONE ? "/" : "");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whatOneBrowserWentForIsNoUseInAnotherOrTwice(Databases database) throws Exception {
        try (var hospital = new Hospital();
                Workspace clinic = clinic(database, hospital, true);
                var victim = new Browser(clinic);
                var thief = new Browser(clinic)) {
            nurse(clinic, "nina");
            URI there = sentThere(thief);
            String code = hospital.signedIn(there, "n-17", "nina");
            assertThat(back(victim, there, code).statusCode())
                    .as("pushed on somebody")
                    .isEqualTo(422);
            URI own = sentThere(victim);
            assertThat(back(victim, own, hospital.signedIn(there, "n-17", "nina"))
                            .statusCode())
                    .as("another way's code")
                    .isEqualTo(422);
            URI again = sentThere(victim);
            String once = hospital.signedIn(again, "n-17", "nina");
            assertThat(Browser.leadsTo(back(victim, again, once))).isEqualTo("/");
            try (var late = new Browser(clinic)) {
                assertThat(back(late, again, once).statusCode()).isEqualTo(422);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void theClinicsSecondFactorIsAskedForUnlessTheProviderAsksForOne(Databases database) throws Exception {
        try (var hospital = new Hospital();
                Workspace clinic = clinic(database, hospital, false)) {
            nurse(clinic, "nina");
            assertThat(way(clinic, hospital, "n-17", "nina")).isEqualTo("/sign-in/code");
            hospital.falls();
            try (var browser = new Browser(clinic)) {
                HttpResponse<String> answer = browser.get("/sign-in/provider");
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.body()).contains("does not answer");
            }
        }
        try (var browser = new Browser(Databases.EMBEDDED.shared())) {
            assertThat(browser.get("/sign-in/provider").statusCode()).isEqualTo(404);
        }
    }
}
