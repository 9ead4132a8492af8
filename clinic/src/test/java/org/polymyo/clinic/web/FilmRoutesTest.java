package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.AuditSearch;
import org.polymyo.clinic.file.Film;
import org.polymyo.clinic.file.Films;
import org.polymyo.clinic.file.PatientKeys;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;

/** The video of a recording: said to belong to it, and sent piece by piece. */
class FilmRoutesTest {
    private static final int SIZE = 1_000_003;

    private static byte[] video() {
        byte[] bytes = new byte[SIZE];
        new Random(SIZE).nextBytes(bytes);
        return bytes;
    }

    private static HttpResponse<String> part(Browser browser, String path, String range) {
        return browser.send(browser.request(path).setHeader("Range", range).GET());
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aVideoThatAPersonSaidBelongsToARecordingIsSentInTheParts(Databases database) throws Exception {
        Workspace clinic = database.shared();
        var reader = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        byte[] content = video();
        String recording = Stored.recording(clinic, reader, "edf", new byte[] {1});
        String video = Stored.recording(clinic, reader, "mov", content);
        String route = "/patients/" + reader.patient() + "/recordings/" + recording;
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            assertThat(browser.get(route + "/media").statusCode()).isEqualTo(404);
            assertThat(browser.get(route).body()).contains("seen.mov", "none</option>");
            assertThat(browser.post(route + "/film", Map.of("video", video, "begins", "-1.5", "doubt", "20"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(clinic.part(Films.class).of(reader.patient(), recording).flatMap(Film::place))
                    .hasValueSatisfying(
                            place -> assertThat(place.beginsSeconds()).isEqualTo(-1.5));
            assertThat(browser.get(route).body()).contains("selected=\"selected\"", "value=\"-1.5\"", "value=\"20.0\"");
            itsPartsAreSent(browser, route + "/media", content);

            assertThat(browser.post(route + "/film", Map.of("video", "")).statusCode())
                    .isEqualTo(302);
            assertThat(browser.get(route + "/media").statusCode()).isEqualTo(404);
        }
    }

    private static void itsPartsAreSent(Browser browser, String media, byte[] content) {
        for (int[] range : new int[][] {{0, 0}, {65_530, 65_550}, {500_000, 700_000}, {SIZE - 1, SIZE - 1}}) {
            HttpResponse<String> answer = part(browser, media, "bytes=" + range[0] + "-" + range[1]);
            assertThat(answer.statusCode()).isEqualTo(206);
            assertThat(answer.headers().firstValue("Content-Range"))
                    .contains("bytes " + range[0] + "-" + range[1] + "/" + SIZE);
            assertThat(answer.body())
                    .isEqualTo(new String(Arrays.copyOfRange(content, range[0], range[1] + 1), StandardCharsets.UTF_8));
        }
        assertThat(part(browser, media, "bytes=" + SIZE + "-").statusCode()).isEqualTo(416);
        HttpResponse<String> head = browser.send(browser.request(media).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.headers().firstValue("Content-Length")).contains(Integer.toString(SIZE));
        assertThat(head.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(head.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(head.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(head.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(head.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void aVideoIsItsOwnAndEveryLookAtItIsInTheAuditLog() throws Exception {
        Workspace clinic = Databases.EMBEDDED.shared();
        var reader = Somebody.with(clinic, Role.TEAM_MEMBER, Standing.TEAM);
        String video = Stored.recording(clinic, reader, "mp4", video());
        String media = "/patients/" + reader.patient() + "/recordings/" + video + "/media";
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            assertThat(part(browser, media, "bytes=7-9").statusCode()).isEqualTo(206);
            assertThat(browser.post(media.replace("/media", "/film"), Map.of("video", ""))
                            .statusCode())
                    .isEqualTo(403);
            var searched = new AuditSearch(
                    "",
                    reader.patient(),
                    "",
                    "/media",
                    Instant.EPOCH,
                    Instant.ofEpochMilli(Long.MAX_VALUE),
                    Long.MAX_VALUE);
            assertThat(clinic.part(AuditLog.class).found(searched))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.toString()).contains(reader.account(), video, "ALLOWED"));
            clinic.part(PatientKeys.class).destroy(reader.patient());
            assertThat(part(browser, media, "bytes=7-9").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void nothingButAVideoOfTheSamePatientBelongsToARecording() throws Exception {
        Workspace clinic = Databases.EMBEDDED.shared();
        var reader = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        var other = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        String recording = Stored.recording(clinic, reader, "edf", new byte[] {1});
        String second = Stored.recording(clinic, reader, "edf", new byte[] {2});
        String video = Stored.recording(clinic, reader, "mp4", new byte[] {3});
        String foreign = Stored.recording(clinic, other, "mp4", new byte[] {4});
        String path = "/patients/" + reader.patient() + "/recordings/";
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            for (String wrong : new String[] {second, foreign, "x"}) {
                assertThat(browser.post(path + recording + "/film", Map.of("video", wrong))
                                .statusCode())
                        .as(wrong)
                        .isEqualTo(400);
            }
            assertThat(browser.post(path + video + "/film", Map.of("video", video))
                            .statusCode())
                    .isEqualTo(400);
            for (String time : new String[] {"soon", "NaN", "1e9"}) {
                assertThat(browser.post(path + recording + "/film", Map.of("video", video, "begins", time))
                                .statusCode())
                        .as(time)
                        .isEqualTo(400);
            }
            assertThat(clinic.part(Films.class).of(reader.patient(), recording)).isEmpty();
        }
    }
}
