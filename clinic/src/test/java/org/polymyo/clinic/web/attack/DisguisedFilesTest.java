package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.web.Sender;
import org.polymyo.clinic.web.Standing;
import org.polymyo.clinic.web.Stored;

/** Files that are something else than their names say. */
class DisguisedFilesTest {
    private static final Workspace CLINIC = Databases.EMBEDDED.shared();
    private static final List<String> ENDINGS = List.of("edf", "bdf", "csv", "txt", "mp4", "mov", "webm");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../../evil.sh"));
            zip.write(new byte[10_000]);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> disguised() throws IOException {
        return Map.of(
                "page", bytes("<!DOCTYPE html><script>alert(1)</script>"),
                "page after blanks", bytes("\u00ef\u00bb\u00bf\n\t <html><script>alert(1)</script></html>"),
                "drawing", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                "entities", bytes("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"),
                "archive", zip(),
                "program", bytes("\u007fELF\u0002\u0001\u0001\0"),
                "other program", bytes("MZ\u0090\0\u0003"),
                "document", bytes("%PDF-1.7\n\u0001"));
    }

    @Test
    void aPageADrawingAnArchiveOrAProgramIsStoppedUnderEveryName() throws IOException {
        for (var file : disguised().entrySet()) {
            for (String ending : ENDINGS) {
                Insider each = Insider.with(CLINIC, Role.TECHNOLOGIST, Standing.TEAM);
                var sent =
                        new Sender(each.browser(), each.somebody().patient()).send("evil." + ending, file.getValue());
                String name = file.getKey() + " as " + ending;
                assertThat(Sender.state(sent)).as(name).isEqualTo("QUARANTINED");
                assertThat(CLINIC.part(Analyses.class).latest(each.somebody().patient(), Sender.recording(sent)))
                        .as(name)
                        .isEmpty();
                String path = "/patients/" + each.somebody().patient() + "/recordings/" + Sender.recording(sent);
                assertThat(each.browser().get(path + "/media").statusCode()).isEqualTo(404);
                assertThat(each.browser().get(path).body())
                        .contains("not the kind of file that its name says")
                        .doesNotContain("alert(1)");
            }
        }
    }

    @Test
    void aFileOfAnotherKindIsRefusedWhateverStandsBeforeItsEnding() {
        Insider insider = Insider.with(CLINIC, Role.TECHNOLOGIST, Standing.TEAM);
        var sender = new Sender(insider.browser(), insider.somebody().patient());
        for (String name : List.of(
                "a.html",
                "a.svg",
                "a.rar",
                "a.edf.html",
                "a.edf ",
                "a.edf\0",
                "a.mp4\0.html",
                "a.edf;.php",
                "a.edf/",
                "a.htm\u202efde.")) {
            assertThat(sender.announce(name, 100).statusCode()).as(name).isIn(400, 415);
        }
    }

    @Test
    void aFilmThatIsAlsoAPageIsSentAsAFilmAndNothingElse() throws IOException {
        Insider insider = Insider.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        byte[] polyglot = bytes("\0\0\0\u0020ftypisom<script>alert(1)</script></html>");
        for (String ending : List.of("mp4", "mov", "webm", "mkv", "3gp", "m4v")) {
            String film = Stored.recording(CLINIC, insider.somebody(), ending, polyglot);
            HttpResponse<String> answer = insider.browser()
                    .get("/patients/" + insider.somebody().patient() + "/recordings/" + film + "/media");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("video/");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'");
        }
    }

    @Test
    void noDocumentOfAReportRunsAnything() throws IOException {
        Insider insider = Insider.with(CLINIC, Role.NEUROLOGIST, Standing.TEAM);
        String recording = Stored.recording(CLINIC, insider.somebody(), "edf", new byte[] {1});
        String path = "/patients/" + insider.somebody().patient() + "/recordings/" + recording + "/documents/";
        for (String name : List.of("report.html", "report.pdf", "report.json", "events.tsv", "annotations.edf")) {
            Stored.document(CLINIC, insider.somebody(), recording, name, bytes("<script>alert(1)</script>"));
            HttpResponse<String> answer = insider.browser().get(path + name);
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(name)
                    .singleElement()
                    .satisfies(policy -> assertThat(policy)
                            .startsWith("default-src 'none';")
                            .endsWith("sandbox")
                            .doesNotContain("script"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith(name.equals("report.html") ? "inline" : "attachment");
        }
        Stored.document(CLINIC, insider.somebody(), recording, "evil.html", bytes("x"));
        assertThat(insider.browser().get(path + "evil.html").statusCode()).isEqualTo(404);
    }
}
