package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.polymyo.document.ReportJson;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.format.edf.EdfWriter;
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

/** A recording of a patient, analysed and ready to be read. */
record Desk(Workspace clinic, String patient, String recording) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Sample SAMPLE = Sample.analysed();

    /** A recording of jerks and what the software made of it. */
    private record Sample(byte[] recording, byte[] report, int jerks) {
        static Sample analysed() {
            Scene scene = Scene.of(60, 1)
                    .with(MuscleSite.of("EMG R APB", "abductor pollicis brevis", Side.RIGHT, BodyPart.ARM))
                    .with(Deed.Jerks.of(
                            new TimeSpan(0, 60),
                            new IntervalLaw.Poisson(30, 0.6),
                            new Deed.Burst(BurstShape.milliseconds(31, 7), Strength.decibels(15, 0.2)),
                            Deed.Recruit.of("EMG R APB", 0)));
            try {
                Path file = Files.createTempDirectory("sample").resolve("sample.edf");
                EdfWriter.edf().write(scene.generate().recording(), file);
                try (Recording recording = RecordingFiles.open(file)) {
                    Report made = Evaluation.of(recording, Protocol.defaults(), Execution.ordinary());
                    return new Sample(
                            Files.readAllBytes(file),
                            ReportJson.write(made),
                            made.events().jerks().size());
                }
            } catch (IOException | UnusableRecordingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The recording as a file. */
    static byte[] sample() {
        return SAMPLE.recording().clone();
    }

    /** How many jerks the software found in it. */
    static int jerks() {
        return SAMPLE.jerks();
    }

    static Desk in(Workspace clinic, Somebody reader) throws IOException {
        String recording = Stored.recording(clinic, reader, "edf", SAMPLE.recording());
        Stored.document(clinic, reader, recording, "report.json", SAMPLE.report());
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
