package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Films;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.home.Verdicts;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.video.Shortfall;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.encoding.ClipWriter;
import org.polymyo.video.encoding.EncodingSettings;

/** A video from its arrival to its jerks in the review. */
class FilmAnalysisTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();

    @TempDir
    private Path folder = Path.of("");

    private static Analysis analysed(Somebody of, String video) throws InterruptedException {
        Analyses analyses = CLINIC.part(Analyses.class);
        analyses.request(of.patient(), video, of.account());
        Arrived arrived = CLINIC.part(Recordings.class).one(of.patient(), video).orElseThrow();
        KilledAnalysesTest.finished(analyses, arrived);
        return analyses.latest(of.patient(), video).orElseThrow();
    }

    private static HttpResponse<String> json(Browser browser, String path) {
        return browser.send(
                browser.request(path).setHeader("Accept", "application/json").GET());
    }

    private byte[] emptyRoom() throws Exception {
        byte[] colour = new byte[32 * 32];
        Arrays.fill(colour, (byte) 128);
        Path path = folder.resolve("room.mp4");
        try (ClipWriter writer = ClipWriter.to(path, 64, 64, EncodingSettings.like(64, 64, 30))) {
            for (int i = 0; i < 30; i++) {
                byte[] grey = new byte[64 * 64];
                Arrays.fill(grey, (byte) (60 + 2 * i));
                writer.write(new Picture(64, 64, grey, colour, colour), i / 30.0);
            }
            writer.finish();
        }
        return Files.readAllBytes(path);
    }

    @Test
    void aVideoOfNobodyIsNotAnalysedButCanBePlayedAndNothingOfItIsLeft() throws Exception {
        var reader = Somebody.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        String video = Stored.recording(CLINIC, reader, "mp4", emptyRoom());
        Analysis analysis = analysed(reader, video);
        assertThat(analysis.state()).isEqualTo(Analysis.State.FAILED);
        assertThat(analysis.reason()).isEqualTo("clip-nobody");
        String route = "/patients/" + reader.patient() + "/recordings/" + video;
        try (Browser browser = new Browser(CLINIC).as(reader.account())) {
            assertThat(browser.get(route + "/media").body()).contains("ftyp", "moof");
            assertThat(browser.get(route).body()).contains("cannot be analysed: clip-nobody");
        }
        KilledAnalysesTest.awaitTidiness(
                CLINIC.part(Recordings.class),
                CLINIC.part(Recordings.class).one(reader.patient(), video).orElseThrow());
    }

    @Test
    void thePartsOfTheBodyOfAVideoAreTracesBesideItAndTheirJerksAreRead() throws Exception {
        Path clip = Path.of(System.getProperty("polymyo.root", ".."), "../shared/data/video/intel_asl/thanks.mkv");
        assumeTrue(Files.exists(clip), "there is no folder with clips for tests");
        var reader = Somebody.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        String video = Stored.recording(CLINIC, reader, "mkv", Files.readAllBytes(clip));
        assertThat(analysed(reader, video).state()).isEqualTo(Analysis.State.DONE);
        assertThat(CLINIC.part(Recordings.class).made(video, Films.COPY)).isPresent();
        Arrived arrived =
                CLINIC.part(Recordings.class).one(reader.patient(), video).orElseThrow();
        assertThat(CLINIC.part(Verdicts.class).note(reader.patient(), arrived)).hasValueSatisfying(note -> {
            assertThat(note.clinic()).contains("frames a second");
            assertThat(note.sound()).isFalse();
            assertThat(note.shortfalls()).noneMatch(Shortfall::grave);
        });
        String route = "/patients/" + reader.patient() + "/recordings/" + video;
        try (Browser browser = new Browser(CLINIC).as(reader.account())) {
            assertThat(browser.get(route + "/traces.json").body())
                    .contains("\"right arm\"", "\"VIDEO\"", "\"offset_s\":0.0", "\"uncertainty_s\":0.0");
            assertThat(browser.get(route + "/review").body()).contains("data-recording");
            assertThat(json(browser, route + "/marks").body()).contains("\"software\":");
            assertThat(json(browser, route + "/marks/measures").body()).contains("\"measures\":");
            assertThat(browser.send("HEAD", route + "/media").headers().firstValue("Content-Type"))
                    .contains("video/mp4");
        }
    }
}
