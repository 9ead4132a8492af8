package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.account.SignIns;
import org.polymyo.clinic.audit.AuditEntry;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.report.State;
import org.polymyo.clinic.report.Version;
import org.polymyo.clinic.report.Versions;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report of a recording from the first words to the amendment. */
class ReportRoutesTest {
    private static final String PASSWORD = "seven green herons wading";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private record Author(Workspace clinic, Desk desk, Browser browser) implements AutoCloseable {
        static Author of(Workspace clinic, Role role) throws IOException {
            var somebody = Somebody.with(clinic, role, Standing.TEAM);
            clinic.part(Credentials.class).setPassword(somebody.account(), PASSWORD);
            return new Author(clinic, Desk.in(clinic, somebody), new Browser(clinic).as(somebody.account()));
        }

        List<Version.Kept> versions() {
            return clinic.part(Versions.class).of(desk.patient(), desk.recording());
        }

        Map<String, String> filledIn() {
            Matcher seen = SEEN.matcher(browser.get(desk.path("report/draft")).body());
            assertThat(seen.find()).isTrue();
            return new HashMap<>(Map.of(
                    "seen", seen.group(1),
                    "presence", "AGREES",
                    "origin", "DISAGREES",
                    "origin-instead", "Subcortical.",
                    "origin-reason", "The bursts are long.",
                    "measures", "AGREES",
                    "impression", "Jerks of the right hand <b>at rest</b>.",
                    "recommendation", "Come again in spring.",
                    "addressee", "Dr A. Referrer\nHill 1"));
        }

        int send(String to, Map<String, String> fields) {
            return browser.post(desk.path("report/" + to), fields).statusCode();
        }

        int sign(Map<String, String> fields, String secret) {
            fields.put("secret", secret);
            return send("signature", fields);
        }

        byte[] paper(int number, String name) throws IOException, InterruptedException {
            // Bytes, not text: the browser of the tests reads text alone.
            String session = clinic.part(SignIns.class)
                    .begin(versions().getFirst().version().author().account(), SignIn.Stage.COMPLETE, "test");
            try (var client = HttpClient.newHttpClient()) {
                HttpResponse<byte[]> answer = client.send(
                        browser.request(desk.path("report/versions/" + number + "/documents/" + name))
                                .header("Cookie", "polymyo-session=" + session)
                                .build(),
                        BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Disposition"))
                        .contains("attachment; filename=\"" + name + "\"");
                return answer.body();
            }
        }

        @Override
        public void close() {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aReportIsWrittenSignedAndAmendedAndEveryVersionStays(Databases database) throws Exception {
        try (Author author = Author.of(database.shared(), Role.NEUROLOGIST)) {
            assertThat(author.send("draft", author.filledIn())).isEqualTo(302);
            Map<String, String> signed = author.filledIn();
            assertThat(author.sign(signed, PASSWORD)).isEqualTo(302);
            Map<String, String> amended = author.filledIn();
            amended.put("impression", "Jerks of the left hand.");
            assertThat(author.sign(amended, PASSWORD)).as("without a reason").isEqualTo(422);
            amended.put("reason", "The side was wrong.");
            assertThat(author.sign(amended, PASSWORD)).isEqualTo(302);

            List<Version.Kept> versions = author.versions();
            assertThat(versions)
                    .extracting(kept -> kept.version().state())
                    .containsExactly(State.AMENDED, State.FINAL, State.PRELIMINARY);
            assertThat(versions).allMatch(Version.Kept::whole);
            assertThat(versions.get(0).version().before())
                    .isEqualTo(versions.get(1).sha256());
            assertThat(author.browser().get(author.desk().path("report")).body())
                    .contains("Jerks of the left hand.", "Amended because: The side was wrong.", "Computed by Polymyo");
            assertThat(author.browser()
                            .get(author.desk().path("report/versions/2"))
                            .body())
                    .contains("Jerks of the right hand &lt;b&gt;at rest&lt;/b&gt;.", "This is an earlier version.");
            List<AuditEntry> signatures = author.clinic().part(AuditLog.class).after(0, 100_000).stream()
                    .filter(entry -> entry.deed().action().equals("sign report"))
                    .filter(entry -> entry.deed()
                            .patient()
                            .orElse("")
                            .equals(author.desk().patient()))
                    .toList();
            assertThat(signatures)
                    .extracting(entry -> entry.deed().subject())
                    .allMatch(subject ->
                            subject.startsWith("recording " + author.desk().recording()))
                    .anyMatch(subject -> subject.endsWith(versions.getFirst().sha256()));
        }
    }

    @Test
    void nothingIsSignedWithoutProofOrWithoutAnOpinionOnWhatTheSoftwareSays() throws Exception {
        try (Author author = Author.of(Databases.EMBEDDED.shared(), Role.NEUROLOGIST)) {
            Map<String, String> fields = author.filledIn();
            assertThat(author.sign(fields, "something else")).isEqualTo(422);
            assertThat(author.sign(fields, "")).isEqualTo(422);
            fields.remove("measures");
            assertThat(author.sign(fields, PASSWORD)).as("no opinion").isEqualTo(422);
            fields.put("measures", "DISAGREES");
            assertThat(author.sign(fields, PASSWORD)).as("no reason").isEqualTo(422);
            fields.put("measures", "AGREES");
            fields.put("impression", "  ");
            assertThat(author.sign(fields, PASSWORD)).as("no impression").isEqualTo(422);
            fields.put("impression", "x".repeat(1201));
            assertThat(author.sign(fields, PASSWORD)).as("too long").isEqualTo(400);
            assertThat(author.versions()).isEmpty();
        }
    }

    @Test
    void whatChangedSinceThePageWasOpenedIsNotSigned() throws Exception {
        try (Author author = Author.of(Databases.EMBEDDED.shared(), Role.NEUROLOGIST)) {
            Map<String, String> fields = author.filledIn();
            String reject = "{\"actions\":[{\"id\":\"" + Keys.fresh() + "\",\"type\":\"reject\",\"target\":\"j1\"}]}";
            assertThat(author.desk().send(author.browser(), "marks", reject)).isEqualTo(200);
            assertThat(author.sign(fields, PASSWORD)).isEqualTo(422);
            assertThat(author.versions()).isEmpty();

            assertThat(author.sign(author.filledIn(), PASSWORD)).isEqualTo(302);
            Version version = author.versions().getFirst().version();
            assertThat(version.findings().basis().reading()).contains("1 rejected");
            assertThat(version.findings().whole())
                    .as("both stand side by side")
                    .anyMatch(line -> !line.software().equals(line.adjudicated()));
        }
    }

    @Test
    void aTechnologistWritesButDoesNotSign() throws Exception {
        try (Author author = Author.of(Databases.EMBEDDED.shared(), Role.TECHNOLOGIST)) {
            Map<String, String> fields = author.filledIn();
            assertThat(author.send("draft", fields)).isEqualTo(302);
            assertThat(author.send("draft", fields)).as("not seen").isEqualTo(422);
            assertThat(author.sign(author.filledIn(), PASSWORD)).isEqualTo(403);
            assertThat(author.versions())
                    .extracting(kept -> kept.version().state())
                    .containsExactly(State.PRELIMINARY);
        }
    }

    @Test
    void aSignedReportCannotBeWrittenOn() throws Exception {
        try (Author author = Author.of(Databases.EMBEDDED.shared(), Role.NEUROLOGIST)) {
            assertThat(author.sign(author.filledIn(), PASSWORD)).isEqualTo(302);
            assertThat(author.send("draft", author.filledIn())).isEqualTo(422);
            assertThat(author.versions()).hasSize(1);
        }
    }

    @Test
    void aVersionChangedInTheDatabaseIsSeen() throws Exception {
        try (Author author = Author.of(Databases.EMBEDDED.shared(), Role.NEUROLOGIST)) {
            assertThat(author.sign(author.filledIn(), PASSWORD)).isEqualTo(302);
            author.clinic()
                    .part(JdbcClient.class)
                    .sql("update report_version set written_at = written_at + 1 where recording = ?")
                    .param(author.desk().recording())
                    .update();
            assertThat(author.versions()).noneMatch(Version.Kept::whole);
            assertThat(author.browser().get(author.desk().path("report")).body())
                    .contains("This version is not as it was kept");
        }
    }

    @Test
    void thePapersNameThePatientInsideAndNowhereElseAndTheLongestLetterIsOnePage() throws Exception {
        try (Author author = Author.of(Databases.EMBEDDED.shared(), Role.NEUROLOGIST)) {
            Map<String, String> fields = author.filledIn();
            fields.put("impression", "Weighty words. ".repeat(80).strip());
            fields.put("recommendation", "Do it again. ".repeat(61).strip());
            fields.put("addressee", "Dr A. Referrer\n".repeat(8).strip());
            for (String topic : List.of("presence", "origin", "measures")) {
                fields.put(topic, "DISAGREES");
                fields.put(topic + "-instead", "Something else. ".repeat(18).strip());
                fields.put(topic + "-reason", "Because of this. ".repeat(17).strip());
            }
            String addressee = fields.put("addressee", "a\n".repeat(70));
            assertThat(author.sign(fields, PASSWORD)).as("more than a page").isEqualTo(422);
            fields.put("addressee", String.valueOf(addressee));
            assertThat(author.sign(fields, PASSWORD)).isEqualTo(302);
            try (PDDocument letter = Loader.loadPDF(author.paper(1, "letter.pdf"))) {
                assertThat(letter.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(letter))
                        .contains("Family, Given", "Dr A. Referrer", "Weighty words.");
            }
            byte[] report = author.paper(1, "report.pdf");
            try (PDDocument paper = Loader.loadPDF(report)) {
                assertThat(new PDFTextStripper().getText(paper))
                        .contains("Family, Given", "Computed by Polymyo", "Asserted by", "Signed by Somebody");
                try (InputStream metadata =
                        paper.getDocumentCatalog().getMetadata().createInputStream()) {
                    assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("<pdfaid:part>2</pdfaid:part>")
                            .doesNotContain("Family");
                }
            }
        }
    }
}
