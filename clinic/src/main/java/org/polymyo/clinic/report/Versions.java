package org.polymyo.clinic.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.store.Keys;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every version of every report. Nothing is changed or removed: there are only versions that come later. */
@Repository
public class Versions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Vault vault;
    private final AuditLog log;

    /**
     * The versions of a workspace.
     *
     * @param database where they are kept
     * @param vault seals them with the patient's key
     * @param log where signatures are noted
     */
    public Versions(JdbcClient database, Vault vault, AuditLog log) {
        this.database = database;
        this.vault = vault;
        this.log = log;
    }

    /**
     * Every version of a report.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @return newest first
     */
    public List<Version.Kept> of(String patient, String recording) {
        List<Row> rows = database.sql("select written_at, sha256, content from report_version"
                        + " where patient = ? and recording = ? order by number")
                .param(patient)
                .param(recording)
                .query((row, i) -> new Row(row.getLong(1), row.getString(2), row.getBytes(3)))
                .list();
        List<Version.Kept> kept = new ArrayList<>();
        String before = "";
        for (Row row : rows) {
            String content = opened(patient, row.content());
            Version version = JSON.readValue(content, Version.class);
            boolean whole = Keys.hash(content).equals(row.sha256())
                    && version.before().equals(before)
                    && version.number() == kept.size() + 1
                    && version.recording().equals(recording)
                    && version.at().toEpochMilli() == row.writtenAt();
            kept.add(new Version.Kept(version, row.sha256(), whole));
            before = row.sha256();
        }
        Collections.reverse(kept);
        return List.copyOf(kept);
    }

    private record Row(long writtenAt, String sha256, byte[] content) {}

    /**
     * Keeps a version; a signature is noted in the audit log with the SHA-256 of what was signed.
     *
     * @param patient the patient
     * @param version the version
     * @param papers the files of a signed version by name
     * @throws RefusedReportException if there is a version of this number already
     */
    @Transactional
    public void add(String patient, Version version, Map<String, byte[]> papers) {
        String id = Keys.fresh();
        String content = content(version);
        try {
            database.sql("insert into report_version (id, patient, recording, number, written_at, sha256, content)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(id)
                    .param(patient)
                    .param(version.recording())
                    .param(version.number())
                    .param(version.at().toEpochMilli())
                    .param(Keys.hash(content))
                    .param(vault.seal(patient, content))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RefusedReportException("Somebody wrote another version meanwhile. Look at it first.");
        }
        papers.forEach(
                (name, bytes) -> database.sql("insert into report_paper (version, name, content) values (?, ?, ?)")
                        .param(id)
                        .param(name)
                        .param(vault.seal(patient, bytes))
                        .update());
        if (version.state().isSigned()) {
            log.add(signature(patient, version, Keys.hash(content)));
        }
    }

    private static Deed signature(String patient, Version version, String sha256) {
        return new Deed(
                version.author().account(),
                "sign report",
                Optional.of(patient),
                "recording " + version.recording() + ", version " + version.number() + ", SHA-256 " + sha256,
                Deed.Outcome.ALLOWED,
                version.state().words());
    }

    /**
     * A version as it is kept, before it is sealed.
     *
     * @param version the version
     * @return its content
     */
    static String content(Version version) {
        return JSON.writeValueAsString(version);
    }

    /**
     * A paper of a signed version.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @param number which version
     * @param name the paper's name
     * @return its bytes; nothing where there is none
     */
    public Optional<byte[]> paper(String patient, String recording, int number, String name) {
        return database.sql("select p.content from report_paper p join report_version v on v.id = p.version"
                        + " where v.patient = ? and v.recording = ? and v.number = ? and p.name = ?")
                .param(patient)
                .param(recording)
                .param(number)
                .param(name)
                .query((row, i) -> row.getBytes(1))
                .optional()
                .map(hidden -> {
                    try {
                        return vault.unsealed(patient, hidden);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private String opened(String patient, byte[] sealed) {
        try {
            return vault.words(patient, sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
