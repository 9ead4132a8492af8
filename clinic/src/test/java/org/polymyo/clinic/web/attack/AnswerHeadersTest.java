package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.access.Route;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;

/** What answers carry against attacks by way of the browser: every route, let through or not. */
class AnswerHeadersTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }

    @Test
    void everyAnswerForbidsForeignScriptsInlineScriptsAndFrames() {
        List<Insider> insiders = Insider.all(CLINIC);
        try (Browser nobody = new Browser(CLINIC)) {
            Insider.routes().forEach(route -> {
                Insider insider = Insider.whoMay(route, insiders);
                forbids(route, insider.ask(route));
                forbids(route, nobody.get(insider.path(route)));
                forbids(route, nobody.send("POST", insider.path(route)));
            });
        }
    }

    private static void forbids(Route route, HttpResponse<String> answer) {
        String policy = header(answer, "Content-Security-Policy");
        assertThat(policy)
                .as(route.name())
                .startsWith("default-src 'none'")
                .contains("script-src 'self';", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(header(answer, "X-Content-Type-Options")).as(route.name()).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).as(route.name()).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).as(route.name()).isEqualTo("no-referrer");
        assertThat(header(answer, "Cross-Origin-Opener-Policy"))
                .as(route.name())
                .isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy"))
                .as(route.name())
                .isEqualTo("same-origin");
        assertThat(header(answer, "Access-Control-Allow-Origin"))
                .as(route.name())
                .isEmpty();
        assertThat(header(answer, "Server") + header(answer, "X-Powered-By"))
                .as(route.name())
                .isEmpty();
    }

    @Test
    void nothingButStylesScriptsAndPicturesOfTheProgramIsKeptByABrowser() {
        List<Insider> insiders = Insider.all(CLINIC);
        Insider.routes().filter(route -> !route.pattern().equals("/**")).forEach(route -> {
            HttpResponse<String> answer = Insider.whoMay(route, insiders).ask(route);
            assertThat(header(answer, "Cache-Control")).as(route.name()).contains("no-store");
        });
    }

    @Test
    void everyTextSaysWhatItIsAndHowItIsEncoded() {
        List<Insider> insiders = Insider.all(CLINIC);
        Insider.routes().forEach(route -> {
            HttpResponse<String> answer = Insider.whoMay(route, insiders).ask(route);
            if (!answer.body().isEmpty()) {
                assertThat(header(answer, "Content-Type"))
                        .as(route.name())
                        .matches("text/html;charset=UTF-8|application/json|text/css(;charset=UTF-8)?"
                                + "|text/plain;version=0.0.4;charset=utf-8");
            }
        });
    }

    @Test
    void cookiesAreReadByNoScriptAndSentFromNoOtherSite() {
        try (Browser browser = new Browser(CLINIC)) {
            for (HttpResponse<String> answer :
                    List.of(browser.get("/invitation"), browser.get("/sign-in"), browser.post("/sign-out", Map.of()))) {
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .allSatisfy(cookie -> assertThat(cookie)
                                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                                .doesNotContain("Domain"));
            }
        }
        assertThat(new Wire(CLINIC).get("/invitation").has("Set-Cookie: polymyo-form="))
                .isTrue();
    }

    @Test
    void overTlsCookiesNeverLeaveItAndBrowsersAreToldToUseNothingElse(@TempDir Path folder) {
        try (Workspace clinic = Workspace.in(folder, Map.of("server.forward-headers-strategy", "native"))) {
            Wire.Answer answer = new Wire(clinic).get("/invitation", "X-Forwarded-Proto: https");
            assertThat(answer.head()).contains("__Host-polymyo-form=", "Secure");
            assertThat(answer.head()).containsPattern("Strict-Transport-Security: max-age=\\d{8}");
        }
    }
}
