package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.polymyo.document.ReportJson;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.edf.EdfWriter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.synthetic.BurstShape;
import org.polymyo.synthetic.Deed;
import org.polymyo.synthetic.IntervalLaw;
import org.polymyo.synthetic.MuscleSite;
import org.polymyo.synthetic.Scene;
import org.polymyo.synthetic.Strength;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two readers at work on one recording. */
class ReviewRoutesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder = Path.of("");

    private static byte[] sample = new byte[0];
    private static byte[] report = new byte[0];
    private static int jerks;

    @BeforeAll
    static void analyseASample() throws Exception {
        Path file = folder.resolve("sample.edf");
        Scene scene = Scene.of(60, 1)
                .with(MuscleSite.of("EMG R APB", "abductor pollicis brevis", Side.RIGHT, BodyPart.ARM))
                .with(Deed.Jerks.of(
                        new TimeSpan(0, 60),
                        new IntervalLaw.Poisson(30, 0.6),
                        new Deed.Burst(BurstShape.milliseconds(31, 7), Strength.decibels(15, 0.2)),
                        Deed.Recruit.of("EMG R APB", 0)));
        EdfWriter.edf().write(scene.generate().recording(), file);
        sample = Files.readAllBytes(file);
        try (Recording recording = RecordingFiles.open(file)) {
            Report made = Evaluation.of(recording, Protocol.defaults(), Execution.ordinary());
            jerks = made.events().jerks().size();
            report = ReportJson.write(made);
        }
    }

    private record Desk(Workspace clinic, String patient, String recording) {
        static Desk in(Workspace clinic, Somebody reader) throws IOException {
            String recording = Stored.recording(clinic, reader, "edf", sample);
            Stored.document(clinic, reader, recording, "report.json", report);
            return new Desk(clinic, reader.patient(), recording);
        }

        String path(String rest) {
            return "/patients/" + patient + "/recordings/" + recording + "/" + rest;
        }

        JsonNode json(Browser browser, String rest) {
            HttpResponse<String> answer = browser.send(browser.request(path(rest))
                    .setHeader("Accept", "application/json")
                    .GET());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body());
        }

        int send(Browser browser, String rest, String body) {
            return browser.send(
                            "POST",
                            path(rest),
                            Map.of("Content-Type", "application/json", "Accept", "application/json"),
                            BodyPublishers.ofString(body))
                    .statusCode();
        }

        String colleague() {
            String account = clinic.part(Accounts.class)
                    .add(Keys.fresh(), "Colleague", Set.of(Role.NEUROLOGIST))
                    .orElseThrow();
            clinic.part(JdbcClient.class)
                    .sql("insert into care_member values (?, ?, 'test', 0, null)")
                    .param(patient)
                    .param(account)
                    .update();
            return account;
        }
    }

    private static String action(String type, String target, String more) {
        return "{\"id\":\"" + Keys.fresh() + "\",\"type\":\"" + type + "\",\"target\":\"" + target + "\"" + more + "}";
    }

    private static String actions(List<String> actions) {
        return "{\"actions\":[" + String.join(",", actions) + "]}";
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void twoReadersReadBlindAndAreComparedWhenBothHaveFinished(Databases database) throws Exception {
        Workspace clinic = database.shared();
        var first = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        Desk desk = Desk.in(clinic, first);
        try (Browser one = new Browser(clinic).as(first.account());
                Browser two = new Browser(clinic).as(desk.colleague())) {
            thePageOpensOnTheSoftwaresMarks(desk, one);
            String sent = theFirstReaderJudgesEveryJerk(desk, one);

            assertThat(desk.json(two, "marks").at("/actions").size())
                    .as("blind")
                    .isZero();
            assertThat(desk.send(two, "marks", sent))
                    .as("the other's identities")
                    .isEqualTo(409);
            assertThat(desk.send(
                            two, "marks", actions(List.of(action("accept", "j1", ""), action("accept", "j3", "")))))
                    .isEqualTo(200);
            assertThat(desk.send(one, "marks/finish", "{}")).isEqualTo(200);
            assertThat(desk.json(one, "marks/agreement").at("/waiting").isNull())
                    .isFalse();
            assertThat(desk.json(two, "marks/agreement").at("/lines").size())
                    .as("still blind")
                    .isZero();
            assertThat(desk.send(two, "marks/finish", "{}")).isEqualTo(200);
            assertThat(desk.send(two, "marks", actions(List.of(action("accept", "j2", "")))))
                    .as("after the end")
                    .isEqualTo(409);
            assertThat(desk.json(two, "marks/agreement").at("/lines/1/value").asString())
                    .startsWith("50.0 % (both accept 1, both reject 0");
        }
    }

    private static String theFirstReaderJudgesEveryJerk(Desk desk, Browser reader) {
        List<String> verdicts = new ArrayList<>();
        for (int i = 1; i <= jerks; i++) {
            verdicts.add(action(i % 3 == 0 ? "reject" : "accept", "j" + i, ""));
        }
        String sent = actions(verdicts);
        assertThat(desk.send(reader, "marks", sent)).isEqualTo(200);
        assertThat(desk.send(reader, "marks", sent)).as("sent again").isEqualTo(200);
        assertThat(desk.json(reader, "marks").at("/actions").size()).isEqualTo(jerks);
        return sent;
    }

    private static void thePageOpensOnTheSoftwaresMarks(Desk desk, Browser reader) throws Exception {
        assertThat(reader.get(desk.path("review")).body())
                .contains("/review/review-", "data-recording=\"" + desk.path("") + "\"");
        JsonNode opened = desk.json(reader, "marks");
        assertThat(opened.at("/software/jerk").size()).isEqualTo(jerks);
        assertThat(opened.at("/software/channels/0").asString()).isEqualTo("EMG R APB");
    }

    @Test
    void whatTheReaderLeavesIsMeasuredBesideTheSoftware() throws Exception {
        Workspace clinic = Databases.EMBEDDED.shared();
        var reader = Somebody.with(clinic, Role.TECHNOLOGIST, Standing.TEAM);
        Desk desk = Desk.in(clinic, reader);
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            JsonNode before = rate(desk.json(browser, "marks/measures"));
            assertThat(before.at("/software").asString())
                    .contains("per minute")
                    .isEqualTo(before.at("/adjudicated").asString());

            String more = ",\"channel\":\"EMG R APB\",\"onset\":0.5,\"offset\":0.55,\"polarity\":\"positive\"";
            assertThat(desk.send(
                            browser,
                            "marks",
                            actions(List.of(
                                    action("reject", "j1", ""),
                                    action("reject", "j2", ""),
                                    action("add", "new", more)))))
                    .isEqualTo(200);
            JsonNode after = rate(desk.json(browser, "marks/measures"));
            assertThat(after.at("/software").asString())
                    .isEqualTo(before.at("/software").asString());
            assertThat(after.at("/adjudicated").asString())
                    .isNotEqualTo(before.at("/adjudicated").asString());
        }
    }

    private static JsonNode rate(JsonNode answer) {
        for (JsonNode line : answer.at("/measures")) {
            if (line.at("/question").asString().equals(Question.RATE.words())
                    && line.at("/about").asString().equals(Measurement.WHOLE_RECORDING)) {
                return line;
            }
        }
        throw new AssertionError("no rate in " + answer);
    }

    @Test
    void whatNoPageSendsIsRefusedAndKeepsNothing() throws Exception {
        Workspace clinic = Databases.EMBEDDED.shared();
        var reader = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        Desk desk = Desk.in(clinic, reader);
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            for (String odd : List.of(
                    "{}",
                    "[1]",
                    "{\"actions\":[{}]}",
                    actions(List.of(action("accept", "j1", ""), action("destroy", "j1", ""))),
                    actions(List.of(action("move", "m1", ",\"onset\":2,\"offset\":1"))),
                    actions(List.of(action("add", "new", ",\"onset\":2,\"offset\":3"))))) {
                assertThat(desk.send(browser, "marks", odd)).as(odd).isEqualTo(400);
            }
            assertThat(desk.json(browser, "marks").at("/actions").size()).isZero();
        }
    }

    @Test
    void aRecordingOfAnotherPatientIsNotFound() throws Exception {
        Workspace clinic = Databases.EMBEDDED.shared();
        var reader = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        var other = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        Desk desk = Desk.in(clinic, other);
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            String foreign = "/patients/" + reader.patient() + "/recordings/" + desk.recording() + "/marks";
            assertThat(browser.get(foreign).statusCode()).isEqualTo(404);
            assertThat(browser.get(desk.path("marks")).statusCode()).isEqualTo(403);
        }
    }
}
