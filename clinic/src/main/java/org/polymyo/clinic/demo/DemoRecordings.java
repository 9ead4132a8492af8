package org.polymyo.clinic.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.SealedWriter;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.patient.Visit;
import org.polymyo.clinic.store.Keys;
import org.polymyo.format.edf.EdfWriter;
import org.polymyo.synthetic.SyntheticRecording;
import org.polymyo.synthetic.VirtualPatient;
import org.springframework.stereotype.Component;

/** Makes recordings of the demo's patients and has them analysed: one of today, and of those who come back an earlier one. */
@Component
class DemoRecordings {
    private static final double SECONDS = 180;
    private static final Duration BETWEEN = Duration.ofDays(182);

    private final Recordings recordings;
    private final Vault vault;
    private final Analyses analyses;
    private final Clock clock;

    DemoRecordings(Recordings recordings, Vault vault, Analyses analyses, Clock clock) {
        this.recordings = recordings;
        this.vault = vault;
        this.analyses = analyses;
        this.clock = clock;
    }

    /**
     * Makes a patient's recordings.
     *
     * @param patient the patient's key
     * @param made how the patient was made up
     * @param account who is said to have sent them
     * @throws IOException if nothing can be written
     */
    void add(String patient, MadePatient made, String account) throws IOException {
        if (made.visit() == Visit.Kind.CONSULTATION) {
            add(patient, made, account, 1);
        }
        add(patient, made, account, 0);
    }

    private void add(String patient, MadePatient made, String account, int visitsAgo) throws IOException {
        byte[] file = file(
                VirtualPatient.of(made.type(), visitsAgo + 1).scene(SECONDS).generate());
        ObjectName object = ObjectName.fresh();
        try (SealedWriter writer = vault.write(patient, object, 0)) {
            writer.write(file);
            writer.flush();
        }
        vault.keep(object);
        var arrived = new Arrived(
                Keys.fresh(),
                patient,
                Arrived.State.ACCEPTED,
                "",
                "edf",
                object,
                file.length,
                sha256(file),
                clock.instant().minus(BETWEEN.multipliedBy(visitsAgo)));
        String name = visitsAgo == 0 ? "made-up, this visit.edf" : "made-up, half a year ago.edf";
        recordings.add(arrived, vault.seal(patient, name), account);
        analyses.request(patient, arrived.id(), account);
    }

    private byte[] file(SyntheticRecording made) throws IOException {
        Path draft = Files.createTempFile(vault.drafts(), "made", ".edf");
        try {
            EdfWriter.edf().saysSynthetic().write(made.labelled(), draft);
            return Files.readAllBytes(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
