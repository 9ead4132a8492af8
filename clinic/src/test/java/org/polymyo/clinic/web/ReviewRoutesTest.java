package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two readers at work on one recording. */
class ReviewRoutesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
        for (int i = 1; i <= Desk.jerks(); i++) {
            verdicts.add(action(i % 3 == 0 ? "reject" : "accept", "j" + i, ""));
        }
        String sent = actions(verdicts);
        assertThat(desk.send(reader, "marks", sent)).isEqualTo(200);
        assertThat(desk.send(reader, "marks", sent)).as("sent again").isEqualTo(200);
        assertThat(desk.json(reader, "marks").at("/actions").size()).isEqualTo(Desk.jerks());
        return sent;
    }

    private static void thePageOpensOnTheSoftwaresMarks(Desk desk, Browser reader) throws Exception {
        assertThat(reader.get(desk.path("review")).body())
                .contains("/review/review-", "data-recording=\"" + desk.path("") + "\"");
        JsonNode opened = desk.json(reader, "marks");
        assertThat(opened.at("/software/jerk").size()).isEqualTo(Desk.jerks());
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
