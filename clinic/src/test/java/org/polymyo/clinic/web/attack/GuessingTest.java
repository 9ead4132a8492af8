package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.OneTimeCode;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords, codes and invitations tried out one after the other or all at once. A workspace of its own: it ends locked. */
class GuessingTest {
    private static final String PASSWORD = "four words make one";
    private static final int ALLOWED = 5;

    @TempDir
    private static Path folder = Path.of("");

    private static List<Workspace> running = List.of();

    private String account = "";
    private final String name = Keys.fresh();
    private final byte[] key = OneTimeCode.freshKey();

    @BeforeAll
    static void start() {
        running = List.of(Workspace.in(folder, Map.of()));
    }

    @AfterAll
    static void stop() {
        running.forEach(Workspace::close);
    }

    private static Workspace clinic() {
        return running.getFirst();
    }

    @BeforeEach
    void anAccountAndNoAttemptsYet() {
        clinic().part(JdbcClient.class).sql("delete from attempt").update();
        account = clinic().part(Accounts.class)
                .add(name, "Somebody", Set.of(Role.NEUROLOGIST))
                .orElseThrow();
        clinic().part(Credentials.class).setPassword(account, PASSWORD);
        clinic().part(Credentials.class).setCode(account, key, code(-30));
    }

    private String code(int seconds) {
        return OneTimeCode.at(key, clinic().part(Clock.class).instant().plusSeconds(seconds));
    }

    private String wrong(int i) {
        String wrong = String.format(Locale.ROOT, "%06d", i);
        return wrong.equals(code(0)) || wrong.equals(code(30)) || wrong.equals(code(-30)) ? "999999" : wrong;
    }

    private static String tried(Browser browser, String path, Map<String, String> fields) {
        return browser.post(path, fields).body().contains("Too many attempts") ? "refused" : "compared";
    }

    @Test
    void aPasswordTriedFiveTimesIsComparedNoMoreAlsoWhenItIsRight() {
        try (Browser browser = new Browser(clinic())) {
            browser.get("/sign-in");
            for (int i = 0; i < ALLOWED; i++) {
                assertThat(tried(browser, "/sign-in", Map.of("name", name, "password", "wrong" + i)))
                        .isEqualTo("compared");
            }
            for (String spelling : List.of(name, name.toUpperCase(Locale.ROOT), " " + name + " ")) {
                assertThat(tried(browser, "/sign-in", Map.of("name", spelling, "password", PASSWORD)))
                        .isEqualTo("refused");
            }
        }
    }

    @Test
    void manyAccountsTriedFromOnePlaceAreRefusedTogetherWhateverAddressIsClaimed() {
        try (Browser browser = new Browser(clinic())) {
            browser.get("/sign-in");
            for (int i = 0; i < 30; i++) {
                tried(browser, "/sign-in", Map.of("name", "name" + i, "password", "wrong"));
            }
            assertThat(tried(browser, "/sign-in", Map.of("name", name, "password", PASSWORD)))
                    .isEqualTo("refused");
        }
        String claimed = new Wire(clinic())
                .get("/sign-in", "X-Forwarded-For: 203.0.113.7", "Forwarded: for=203.0.113.7")
                .body();
        assertThat(claimed).doesNotContain("203.0.113.7");
    }

    @Test
    void aCodeTriedFiveTimesIsComparedNoMoreAlsoInANewSignIn() {
        for (int i = 0; i < ALLOWED; i++) {
            try (Browser browser = new Browser(clinic())) {
                afterThePassword(browser);
                assertThat(tried(browser, "/sign-in/code", Map.of("code", wrong(i))))
                        .isEqualTo("compared");
            }
        }
        try (Browser browser = new Browser(clinic())) {
            afterThePassword(browser);
            assertThat(tried(browser, "/sign-in/code", Map.of("code", code(0)))).isEqualTo("refused");
        }
    }

    private void afterThePassword(Browser browser) {
        browser.get("/sign-in");
        browser.post("/sign-in", Map.of("name", name, "password", PASSWORD));
        browser.get("/sign-in/code");
    }

    @Test
    void aHundredCodesSentAtOnceAreNotComparedMoreThanFiveTimes() throws Exception {
        try (Browser browser = new Browser(clinic())) {
            afterThePassword(browser);
            assertThat(compared(i -> tried(browser, "/sign-in/code", Map.of("code", wrong(i)))))
                    .isLessThanOrEqualTo(ALLOWED);
        }
    }

    @Test
    void aHundredPasswordsSentAtOnceAreNotComparedMoreThanFiveTimes() throws Exception {
        try (Browser browser = new Browser(clinic())) {
            browser.get("/sign-in");
            assertThat(compared(i -> tried(browser, "/sign-in", Map.of("name", name, "password", "wrong" + i))))
                    .isLessThanOrEqualTo(ALLOWED);
        }
    }

    @Test
    void aTokenOfAnInvitationTriedFiveTimesIsComparedNoMore() {
        String token = clinic().part(Credentials.class).invite(account);
        try (Browser browser = new Browser(clinic())) {
            browser.get("/invitation");
            for (int i = 0; i < ALLOWED; i++) {
                assertThat(tried(browser, "/invitation", Map.of("token", "wrong" + i, "password", PASSWORD)))
                        .isEqualTo("compared");
            }
            assertThat(tried(browser, "/invitation", Map.of("token", token, "password", PASSWORD)))
                    .isEqualTo("refused");
        }
    }

    /** Tries a hundred at once. */
    private static long compared(IntFunction<String> attempt) throws Exception {
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            all.add(() -> attempt.apply(number));
        }
        long compared = 0;
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> answer : hands.invokeAll(all)) {
                compared += answer.get().equals("compared") ? 1 : 0;
            }
        }
        return compared;
    }

    @Test
    void theAnswerDoesNotTellWhetherThereIsSuchAnAccount() {
        try (Browser browser = new Browser(clinic())) {
            browser.get("/sign-in");
            var known = browser.post("/sign-in", Map.of("name", name, "password", "wrong"));
            var unknown = browser.post("/sign-in", Map.of("name", "nobody", "password", "wrong"));
            assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
            assertThat(withoutToken(unknown.body())).isEqualTo(withoutToken(known.body()));
        }
    }

    private static String withoutToken(String page) {
        return page.replaceAll("(content|value)=\"[^\"]*\"", "");
    }
}
