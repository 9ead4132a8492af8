package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.web.Somebody;
import org.polymyo.clinic.web.Standing;

/** Requests that lie about the address they were sent to. */
class ForgedAddressTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    private static Wire.Answer asked(Workspace clinic, String path, String host, String more) {
        return new Wire(clinic).send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "localhost@evil.example",
                "127.0.0.1.evil.example",
                "10.0.0.1",
                "clinic.example",
                "[::2]",
                ""
            })
    void noPageIsShownUnderANameThatIsNotTheClinics(String host) {
        for (String path : new String[] {"/sign-in", "/", "/worklist", "/clinic.css"}) {
            assertThat(asked(CLINIC, path, host, "").status()).as(path).isIn(400, 421);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1234", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:8080"})
    void theMachineItselfIsKnownByItsOwnNames(String host) {
        assertThat(asked(CLINIC, "/sign-in", host, "").status()).isIn(200, 302);
    }

    @Test
    void whoWatchesOverTheServerMayAskByAnyName() {
        assertThat(asked(CLINIC, "/health", "10.0.0.1", "").status()).isEqualTo(200);
    }

    @Test
    void invitationsLeadToTheClinicsAddressWhateverTheRequestClaims(@TempDir Path folder) {
        Map<String, String> settings =
                Map.of("clinic.address", "https://clinic.example/", "server.forward-headers-strategy", "native");
        try (Workspace clinic = Workspace.in(folder, settings)) {
            assertThat(letter(clinic, "clinic.example", "X-Forwarded-Proto: https"))
                    .contains("https://clinic.example/enter/");
            for (String forged : new String[] {
                "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example", "X-Forwarded-Port: 6666",
                "X-Original-Host: evil.example", "X-Forwarded-Prefix: /evil.example", "Referer: https://evil.example"
            }) {
                String letter = letter(clinic, "localhost", forged + "\r\nX-Forwarded-Proto: https");
                assertThat(letter).as(forged).doesNotContain("evil.example", "6666");
                assertThat(letter)
                        .as(forged)
                        .containsAnyOf("https://clinic.example/enter/", "not known by this address");
            }
            assertThat(asked(clinic, "/sign-in", "evil.example", "").status()).isEqualTo(421);
            assertThat(asked(clinic, "/sign-in", "clinic.example", "X-Forwarded-Host: evil.example\r\n")
                            .head())
                    .doesNotContain("evil.example");
        }
    }

    /** A letter asked for over TLS, as the proxy says, with the token of forms in the cookie and beside it. */
    private static String letter(Workspace clinic, String host, String headers) {
        Somebody nurse = Somebody.with(clinic, Role.NURSE, Standing.TEAM);
        String session = clinic.part(SignIns.class).begin(nurse.account(), SignIn.Stage.COMPLETE, "test");
        Wire.Answer page = asked(clinic, "/invitation", host, "X-Forwarded-Proto: https\r\n");
        String form = page.head().replaceAll("(?s).*__Host-polymyo-form=([^;]+);.*", "$1");
        String token = page.body().replaceAll("(?s).*name=\"form-token\" content=\"([^\"]+)\".*", "$1");
        String body = "relation=SELF";
        return new Wire(clinic)
                .send("POST /patients/" + nurse.patient() + "/invitations HTTP/1.1\r\nHost: " + host + "\r\n"
                        + headers + "\r\nX-Form-Token: " + token + "\r\nCookie: __Host-polymyo-form=" + form
                        + "; __Host-polymyo-session=" + session
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .body();
    }

    @Test
    void withoutAnAddressInvitationsLeadToTheMachineItself() {
        Insider nurse = Insider.with(CLINIC, Role.NURSE, Standing.TEAM);
        String page = "/patients/" + nurse.somebody().patient() + "/invitations";
        String letter = nurse.browser()
                .send(
                        "POST",
                        page + "?relation=SELF",
                        Map.of("X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example"),
                        BodyPublishers.noBody())
                .body();
        assertThat(letter).contains(CLINIC.address("/enter/").toString()).doesNotContain("evil.example");
    }
}
