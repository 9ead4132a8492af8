package org.polymyo.clinic.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.OneTimeCode;
import org.polymyo.clinic.account.SetUp;
import org.polymyo.clinic.audit.AuditLog;

/** A new workspace, from the first page to the first account and back in again. */
class ServerTest {
    private static final String PASSWORD = "four words make one";
    private static final Pattern KEY = Pattern.compile("class=\"code\">([A-Z2-7 ]+)<");

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whoHoldsThePrintedTokenBecomesTheAdministratorAndSignsInWithTwoFactors(
            Databases database, @TempDir Path folder) {
        try (Workspace clinic = database.workspace(folder);
                Browser browser = new Browser(clinic)) {
            assertThat(browser.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(Browser.leadsTo(browser.get("/"))).isEqualTo("/set-up");
            String token = clinic.part(SetUp.class).token().orElseThrow();
            browser.get("/set-up");
            assertThat(browser.post("/set-up", filledIn("else", PASSWORD)).statusCode())
                    .isEqualTo(422);
            assertThat(browser.post("/set-up", filledIn(token, "short")).statusCode())
                    .isEqualTo(422);
            assertThat(Browser.leadsTo(browser.post("/set-up", filledIn(token, PASSWORD))))
                    .isEqualTo("/sign-in/code");
            assertThat(clinic.part(SetUp.class).token()).isEmpty();

            byte[] key = offeredKey(browser.get("/sign-in/code"));
            assertThat(browser.post("/sign-in/code", Map.of("code", "000000")).statusCode())
                    .isEqualTo(422);
            assertThat(Browser.leadsTo(browser.post("/sign-in/code", Map.of("code", code(clinic, key, 0)))))
                    .isEqualTo("/");
            assertThat(browser.get("/administration/people").body()).contains("Ada Admin");
            assertThat(Browser.leadsTo(browser.post("/sign-out", Map.of()))).isEqualTo("/sign-in");
            assertThat(Browser.leadsTo(browser.get("/administration/people"))).isEqualTo("/sign-in");

            browser.get("/sign-in");
            assertThat(browser.post("/sign-in", Map.of("name", "ada", "password", "else"))
                            .statusCode())
                    .isEqualTo(422);
            browser.post("/sign-in", Map.of("name", "Ada", "password", PASSWORD));
            assertThat(Browser.leadsTo(browser.get("/administration/people"))).isEqualTo("/sign-in");
            browser.get("/sign-in/code");
            assertThat(Browser.leadsTo(browser.post("/sign-in/code", Map.of("code", code(clinic, key, 30)))))
                    .isEqualTo("/");
            assertThat(clinic.part(AuditLog.class).fault()).isEmpty();
        }
    }

    private static Map<String, String> filledIn(String token, String password) {
        return Map.of("token", token, "name", "ada", "displayName", "Ada Admin", "password", password);
    }

    private static byte[] offeredKey(HttpResponse<String> page) {
        Matcher shown = KEY.matcher(page.body());
        assertThat(shown.find()).isTrue();
        return typed(shown.group(1).replace(" ", ""));
    }

    private static byte[] typed(String base32) {
        byte[] key = new byte[OneTimeCode.KEY_BYTES];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char letter : base32.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                key[at++] = (byte) (held >> bits);
            }
        }
        return key;
    }

    private static String code(Workspace clinic, byte[] key, int secondsAhead) {
        return OneTimeCode.at(key, clinic.part(Clock.class).instant().plusSeconds(secondsAhead));
    }
}
