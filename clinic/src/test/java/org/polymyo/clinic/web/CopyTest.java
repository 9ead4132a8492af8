package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.AuditSearch;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.edf.EdfWriter;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.signal.Signal;
import org.polymyo.synthetic.MuscleSite;
import org.polymyo.synthetic.Scene;

/** A de-identified copy of a recording: who gets it, what is in it, what is noted. */
class CopyTest {
    private static final String PASSWORD = "four words make one";
    private static final String REASON = "The muscle laboratory asked for the traces.";
    private static final LocalDateTime START = LocalDateTime.of(2024, 5, 6, 7, 8, 9);

    @TempDir
    Path folder = Path.of("");

    /** A recording in whose header and annotations the patient and somebody of the staff are named. */
    private byte[] named(LocalDateTime start) throws Exception {
        Path file = folder.resolve(start.getDayOfYear() + ".edf");
        Scene scene =
                Scene.of(20, 1).with(MuscleSite.of("EMG R APB", "abductor pollicis brevis", Side.RIGHT, BodyPart.ARM));
        try (Recording made = scene.generate().recording()) {
            List<Annotation> said = List.of(said(1, "eyes open"), said(2, "Family moved"), said(3, "Mrs Somebody in"));
            var recording = new Recording(
                    made.source(), Optional.of(start), made.durationSeconds(), made.channels(), said, made.defects());
            EdfWriter.edf().write(recording, file);
        }
        byte[] bytes = Files.readAllBytes(file);
        put(bytes, 8, "HN-4711 M 01-JAN-1970 Given_Family");
        put(bytes, 88 + "Startdate 06-MAY-2024 ".length(), "HN-4711 Somebody Machine-77");
        return bytes;
    }

    private static Annotation said(double at, String text) {
        return new Annotation(new TimeSpan(at, at), text, Annotation.Author.UNSTATED);
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(letters, 0, bytes, at, letters.length);
    }

    private static Somebody reader(Workspace clinic, Role role) {
        var reader = Somebody.with(clinic, role, Standing.TEAM);
        clinic.part(Credentials.class).setPassword(reader.account(), PASSWORD);
        return reader;
    }

    private static String path(Somebody reader, String recording) {
        return "/patients/" + reader.patient() + "/recordings/" + recording;
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void theCopyNamesNobodyHasEverySampleAndIsNoted(Databases database) throws Exception {
        Workspace clinic = database.shared();
        var reader = reader(clinic, Role.TECHNOLOGIST);
        byte[] original = named(START);
        String recording = Stored.recording(clinic, reader, "edf", original);
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            String path = path(reader, recording);
            assertThat(browser.get(path).body()).contains(path + "/copy");
            assertThat(browser.get(path + "/copy").body())
                    .contains("eyes open", "what the header says of the patient", "annotations")
                    .doesNotContain("Mrs Somebody", "Family moved", "Machine-77");
            HttpResponse<byte[]> copy = browser.save(path + "/copy", Map.of("reason", REASON, "secret", PASSWORD));
            assertThat(copy.statusCode()).isEqualTo(200);
            assertThat(copy.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"copy.edf\"");
            assertThat(new String(copy.body(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Family", "Given", "Somebody", "4711", "Machine", "1970", "2024", reader.patient());
            samplesAreTheSame(original, copy.body());
            assertThat(noted(clinic, reader))
                    .contains(reader.account(), recording, REASON, "ALLOWED", "2 annotations")
                    .doesNotContain("Family", "Machine");
        }
    }

    private void samplesAreTheSame(byte[] original, byte[] copy) throws Exception {
        Path before = Files.write(folder.resolve("before.edf"), original);
        Path after = Files.write(folder.resolve("after.edf"), copy);
        try (Recording was = RecordingFiles.open(before);
                Recording is = RecordingFiles.open(after)) {
            assertThat(is.channels()).hasSameSizeAs(was.channels());
            for (int i = 0; i < is.channels().size(); i++) {
                assertThat(samples(is, i).equals(samples(was, i))).isTrue();
            }
            assertThat(is.saysSynthetic()).isEqualTo(was.saysSynthetic());
            assertThat(is.startedAt().orElseThrow().toLocalTime()).isEqualTo(START.toLocalTime());
        }
    }

    /** The bits of all samples, so that nothing is rounded. */
    private static List<Long> samples(Recording recording, int channel) {
        List<Long> bits = new ArrayList<>();
        for (Signal piece : recording.channels().get(channel).pieces()) {
            double[] values = new double[Math.toIntExact(piece.length())];
            piece.read(0, values.length, values, 0);
            Arrays.stream(values).forEach(value -> bits.add(Double.doubleToRawLongBits(value)));
        }
        return bits;
    }

    private static String noted(Workspace clinic, Somebody reader) {
        AuditSearch all = AuditSearch.EVERYTHING;
        var search =
                new AuditSearch("", reader.patient(), "", "de-identified copy", all.from(), all.until(), all.before());
        return clinic.part(AuditLog.class).found(search).toString();
    }

    @Test
    void twoRecordingsOfAPatientKeepTheTimeBetweenThem() throws Exception {
        Workspace clinic = Databases.EMBEDDED.shared();
        var reader = reader(clinic, Role.NEUROLOGIST);
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            LocalDateTime first = shifted(clinic, browser, reader, START);
            assertThat(first).isBefore(START);
            assertThat(shifted(clinic, browser, reader, START.plusDays(40))).isEqualTo(first.plusDays(40));
        }
    }

    private LocalDateTime shifted(Workspace clinic, Browser browser, Somebody reader, LocalDateTime start)
            throws Exception {
        String path = path(reader, Stored.recording(clinic, reader, "edf", named(start))) + "/copy";
        browser.get(path);
        byte[] copy =
                browser.save(path, Map.of("reason", REASON, "secret", PASSWORD)).body();
        try (Recording recording = RecordingFiles.open(Files.write(folder.resolve("copy.edf"), copy))) {
            return recording.startedAt().orElseThrow();
        }
    }

    @Test
    void withoutAReasonOrAProofOrForAnotherKindOfFileNothingLeaves() throws Exception {
        Workspace clinic = Databases.EMBEDDED.shared();
        var reader = reader(clinic, Role.NEUROLOGIST);
        String recording = Stored.recording(clinic, reader, "edf", named(START));
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            String path = path(reader, recording) + "/copy";
            browser.get(path);
            assertThat(browser.post(path, Map.of("reason", "because", "secret", PASSWORD))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(browser.post(path, Map.of("reason", REASON, "secret", "other"))
                            .body())
                    .contains("Nothing was done", REASON);
            assertThat(noted(clinic, reader)).contains("REFUSED").doesNotContain("ALLOWED");
            for (String ending : List.of("csv", "mp4")) {
                String other = path(reader, Stored.recording(clinic, reader, ending, new byte[] {1}));
                assertThat(browser.get(other).body()).doesNotContain("/copy");
                assertThat(browser.post(other + "/copy", Map.of("reason", REASON, "secret", PASSWORD))
                                .statusCode())
                        .isEqualTo(404);
            }
            String broken = path(reader, Stored.recording(clinic, reader, "edf", new byte[] {1}));
            assertThat(browser.get(broken + "/copy").statusCode()).isEqualTo(404);
        }
    }
}
