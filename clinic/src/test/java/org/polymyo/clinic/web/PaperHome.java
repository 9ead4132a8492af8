package org.polymyo.clinic.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.paper.Paper;
import org.polymyo.clinic.paper.PatientPapers;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;

/** A patient at home who sends papers of an EEG, with a browser that runs no script. */
final class PaperHome {
    /** The least that is a PDF. */
    static final String PDF = "%PDF-1.4\n1 0 obj <<>> endobj\nstartxref\n9\n%%EOF\n";

    static final Workspace CLINIC = Databases.EMBEDDED.shared();

    final Somebody patient = Somebody.with(CLINIC, Role.PATIENT, Standing.SELF);
    final Browser browser = new Browser(CLINIC).as(patient.account());
    final String home = "/patients/" + patient.patient() + "/preparation";
    final String eeg = home + "/papers/eeg";
    final PatientPapers papers = CLINIC.part(PatientPapers.class);

    PaperHome() {
        browser.get(home);
        browser.post(home + "/language", Map.of("tag", "en"));
        browser.get(eeg);
    }

    private HttpResponse<String> send(String place, String name, byte[] content) {
        byte[] head = ("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8);
        return browser.send(
                "POST",
                place + "/uploads",
                Map.of("Content-Type", "multipart/form-data; boundary=xyz"),
                BodyPublishers.ofByteArray(joined(head, content, "\r\n--xyz--\r\n".getBytes(UTF_8))));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    Paper sent(String name, byte[] content) {
        HttpResponse<String> answer = send(eeg, name, content);
        assertThat(answer.statusCode()).isEqualTo(302);
        return papers.of(patient.patient()).getLast();
    }

    /** What the page says that a refused file leads to. */
    String told(String name, byte[] content) {
        HttpResponse<String> answer = send(eeg, name, content);
        assertThat(answer.statusCode()).isEqualTo(302);
        String place = answer.headers().firstValue("Location").orElseThrow();
        return browser.get(place.replaceFirst("https?://[^/]+", "")).body();
    }
}
