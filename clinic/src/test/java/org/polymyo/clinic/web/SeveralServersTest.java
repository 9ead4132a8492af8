package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.BucketServer;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Commands;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two servers of one workspace: one database, one bucket, one key file, a folder each; started at once on an empty database. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class SeveralServersTest {
    private static final int FILES = 4;
    private static final int AT_ONCE = 8;
    private static final int VIEWS = 12;

    @TempDir
    private static Path folder = Path.of("");

    private static final BucketServer BUCKET = BucketServer.started();
    private static final Map<String, String> SETTINGS = new HashMap<>();
    private static final List<Workspace> SERVERS = new ArrayList<>();

    @BeforeAll
    static void startBoth() {
        SETTINGS.putAll(Databases.POSTGRESQL.settings());
        SETTINGS.putAll(BUCKET.properties());
        SETTINGS.put("clinic.master-key-file", folder.resolve("workspace.key").toString());
        SETTINGS.put("clinic.analysis.polling", "200ms");
        var first = CompletableFuture.supplyAsync(() -> Workspace.in(folder.resolve("one"), SETTINGS));
        var second = CompletableFuture.supplyAsync(() -> Workspace.in(folder.resolve("two"), SETTINGS));
        SERVERS.addAll(List.of(first.join(), second.join()));
    }

    @AfterAll
    static void stopBoth() {
        SERVERS.forEach(Workspace::close);
        BUCKET.close();
    }

    private static Workspace one() {
        return SERVERS.getFirst();
    }

    private static Workspace two() {
        return SERVERS.getLast();
    }

    @Test
    void aSignInAtOneCountsAtTheOtherUntilItEndsAtEither() {
        var nurse = Somebody.with(one(), Role.NURSE, Standing.TEAM);
        String page = "/patients/" + nurse.patient();
        try (var here = new Browser(one()).as(nurse.account());
                var there = here.at(two())) {
            assertThat(there.get(page).statusCode()).isEqualTo(200);
            assertThat(there.post("/sign-out", Map.of()).statusCode()).isEqualTo(302);
            assertThat(Browser.leadsTo(here.get(page))).isEqualTo("/sign-in");
        }
    }

    @Test
    void everyRecordingIsAnalysedByOneOfThemOnceAndBothWork() throws Exception {
        var technologist = Somebody.with(one(), Role.TECHNOLOGIST, Standing.TEAM);
        for (int i = 0; i < FILES; i++) {
            byte[] file = Desk.sample();
            file[file.length - 1 - i] ^= 1;
            try (var browser = new Browser(SERVERS.get(i % 2)).as(technologist.account())) {
                var sent = new Sender(browser, technologist.patient()).send("a.edf", file);
                assertThat(Sender.state(sent)).isEqualTo("ACCEPTED");
            }
        }
        assertThat(mostAtOnce(technologist.patient())).isEqualTo(2);
        var analyses = one().part(Analyses.class);
        List<Arrived> arrived = one().part(Recordings.class).of(technologist.patient());
        assertThat(arrived).hasSize(FILES);
        for (Arrived file : arrived) {
            Analysis analysis = analyses.latest(file.patient(), file.id()).orElseThrow();
            assertThat(analysis.state()).isEqualTo(Analysis.State.DONE);
            assertThat(analysis.attempts()).isEqualTo(1);
            try (var browser = new Browser(two()).as(technologist.account())) {
                String traces = "/patients/" + file.patient() + "/recordings/" + file.id() + "/traces.json";
                assertThat(browser.get(traces).statusCode()).isEqualTo(200);
            }
        }
    }

    /** How many analyses of a patient ran at the same time, watched until all are over. */
    private static int mostAtOnce(String patient) throws InterruptedException {
        int most = 0;
        for (int i = 0; i < 6000 && count(patient, "'WAITING', 'RUNNING'") > 0; i++) {
            most = Math.max(most, count(patient, "'RUNNING'"));
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return most;
    }

    private static int count(String patient, String states) {
        return one().part(JdbcClient.class)
                .sql("select count(*) from analysis where patient = ? and state in (" + states + ")")
                .param(patient)
                .query(Integer.class)
                .single();
    }

    @Test
    void theAuditLogStaysWholeWhileBothWriteToIt() throws Exception {
        var nurse = Somebody.with(one(), Role.NURSE, Standing.TEAM);
        List<Callable<Integer>> visitors = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Workspace server = SERVERS.get(i % 2);
            visitors.add(() -> views(server, nurse));
        }
        int seen = 0;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> views : threads.invokeAll(visitors)) {
                seen += views.get();
            }
        }
        assertThat(seen).isEqualTo(AT_ONCE * VIEWS);
        int noted = one().part(JdbcClient.class)
                .sql("select count(*) from audit_entry where patient = ? and account = ?")
                .param(nurse.patient())
                .param(nurse.account())
                .query(Integer.class)
                .single();
        assertThat(noted).isEqualTo(AT_ONCE * VIEWS);
        assertThat(one().part(AuditLog.class).fault()).isEmpty();
        assertThat(two().part(AuditLog.class).fault()).isEmpty();
        assertThat(one().part(AuditLog.class).head())
                .isEqualTo(two().part(AuditLog.class).head());
    }

    private static int views(Workspace server, Somebody nurse) {
        int seen = 0;
        try (var browser = new Browser(server).as(nurse.account())) {
            for (int i = 0; i < VIEWS; i++) {
                seen += browser.get("/patients/" + nurse.patient()).statusCode() == 200 ? 1 : 0;
            }
        }
        return seen;
    }

    @Test
    void marksSetAtBothAreKeptAndSeenAtBoth() throws Exception {
        var reader = Somebody.with(one(), Role.NEUROLOGIST, Standing.TEAM);
        Desk desk = Desk.in(one(), reader);
        try (var here = new Browser(one()).as(reader.account());
                var there = new Browser(two()).as(desk.colleague())) {
            here.get(desk.path("review"));
            there.get(desk.path("review"));
            try (var threads = Executors.newFixedThreadPool(2)) {
                var first = threads.submit(() -> marked(desk, here));
                var second = threads.submit(() -> marked(desk, there));
                assertThat(first.get()).isTrue();
                assertThat(second.get()).isTrue();
            }
            try (var crossed = here.at(two());
                    var back = there.at(one())) {
                assertThat(crossed.get(desk.path("review")).statusCode()).isEqualTo(200);
                assertThat(desk.json(crossed, "marks").at("/actions").size()).isEqualTo(Desk.jerks());
                assertThat(desk.json(back, "marks").at("/actions").size()).isEqualTo(Desk.jerks());
            }
        }
    }

    private static boolean marked(Desk desk, Browser reader) {
        boolean all = true;
        for (int i = 1; i <= Desk.jerks(); i++) {
            String action = "{\"id\":\"" + Keys.fresh() + "\",\"type\":\"accept\",\"target\":\"j" + i + "\"}";
            all &= desk.send(reader, "marks", "{\"actions\":[" + action + "]}") == 200;
        }
        return all;
    }

    @Test
    void aFileBegunAtOneIsSentToTheOtherFromItsStartAndIsWhole() throws Exception {
        var technologist = Somebody.with(one(), Role.TECHNOLOGIST, Standing.TEAM);
        byte[] file = Desk.sample();
        int half = file.length / 2;
        try (var here = new Browser(one()).as(technologist.account());
                var there = here.at(two())) {
            String place = Browser.leadsTo(new Sender(here, technologist.patient()).announce("a.edf", file.length));
            assertThat(sent(here, place, 0, Arrays.copyOf(file, half)).statusCode())
                    .isEqualTo(204);
            there.get("/worklist");
            assertThat(sent(there, place, half, Arrays.copyOfRange(file, half, file.length))
                            .statusCode())
                    .isEqualTo(409);
            assertThat(there.send("HEAD", place).headers().firstValueAsLong("Upload-Offset"))
                    .hasValue(0);
            assertThat(Sender.state(sent(there, place, 0, file))).isEqualTo("ACCEPTED");
        }
        Arrived arrived =
                one().part(Recordings.class).of(technologist.patient()).getFirst();
        assertThat(arrived.sha256()).isEqualTo(Fingerprint.of(file));
        BucketWorkspaceTest.assertBytes(one(), arrived, file);
        BucketWorkspaceTest.assertBytes(two(), arrived, file);
    }

    private static HttpResponse<String> sent(Browser browser, String place, int offset, byte[] piece) {
        return browser.send(
                "PATCH",
                place,
                Map.of("Upload-Offset", Integer.toString(offset), "Content-Type", "application/offset+octet-stream"),
                BodyPublishers.ofByteArray(piece));
    }

    @Test
    void aServerWithAnotherKeyDoesNotStart() throws Exception {
        Map<String, String> other = new HashMap<>(SETTINGS);
        other.put("clinic.master-key-file", folder.resolve("other.key").toString());
        Path empty = Files.createDirectory(folder.resolve("three"));
        assertThatThrownBy(() -> Workspace.in(empty, other)).rootCause().hasMessageContaining("master key");
        String settings = other.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
        Files.writeString(empty.resolve("clinic.properties"), settings);
        assertThat(Commands.run("serve", "--port", "0", "--data", empty))
                .startsWith("4 ")
                .doesNotContain("\tat ");
    }
}
