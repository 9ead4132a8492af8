package org.polymyo.clinic.upload;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.FileKind;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.SealedFile;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.upload.Upload.State;
import org.polymyo.format.Bytes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens to a file that is whole: its fingerprint is taken from what is on the disk, it is compared with what the
 * patient has and with whom its header names, and becomes a recording. May be done again after a crash at any point.
 */
@Component
class Arrival {
    private static final int BLOCK = 1 << 18;
    private static final int HEAD = 256;

    private final Uploads uploads;
    private final Recordings recordings;
    private final Analyses analyses;
    private final Vault vault;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Arrival(
            Uploads uploads,
            Recordings recordings,
            Analyses analyses,
            Vault vault,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.uploads = uploads;
        this.recordings = recordings;
        this.analyses = analyses;
        this.vault = vault;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Settles what becomes of an upload, if it is whole.
     *
     * @param upload the upload, locked by the caller
     * @return the upload as it is then
     * @throws IOException if its bytes cannot be read or kept; it stays whole and is settled later
     */
    Upload settle(Upload upload) throws IOException {
        if (upload.state() != State.WHOLE) {
            return upload;
        }
        String sha256;
        Optional<String> against;
        if (upload.length() == 0) {
            vault.write(upload.patient(), upload.object(), 0).close();
        }
        try (SealedFile file = vault.arriving(upload.patient(), upload.object(), upload.length())) {
            sha256 = sha256(file.content());
            byte[] head = file.content().read(0, (int) Math.min(HEAD, upload.length()));
            against = against(upload, file.content(), head);
        }
        Optional<Arrived> same = recordings.same(upload.patient(), sha256);
        if (same.isPresent()) {
            return known(upload, same.get());
        }
        vault.keep(upload.object());
        try {
            transaction.executeWithoutResult(status -> become(upload, sha256, against));
        } catch (DuplicateKeyException e) {
            return known(upload, recordings.same(upload.patient(), sha256).orElseThrow());
        }
        return uploads.one(upload.patient(), upload.id()).orElseThrow();
    }

    /** What is wrong with a file, the plainest first. */
    private Optional<String> against(Upload upload, Bytes content, byte[] head) throws IOException {
        Optional<String> kind = ContentCheck.against(upload.ending(), head);
        Optional<String> whole = kind.isPresent() ? kind : WholeCheck.against(upload.ending(), content);
        HeaderCheck named = headerCheck(upload.patient());
        return whole.or(() -> named.against(head))
                .or(() -> DicomHeader.in(upload.ending(), content).flatMap(named::against));
    }

    private void become(Upload upload, String sha256, Optional<String> against) {
        var arrived = new Arrived(
                upload.id(),
                upload.patient(),
                against.isPresent() ? Arrived.State.QUARANTINED : Arrived.State.ACCEPTED,
                against.orElse(""),
                upload.ending(),
                upload.object(),
                upload.length(),
                sha256,
                clock.instant());
        recordings.add(arrived, uploads.sealedName(upload), upload.account());
        State state = against.isPresent() ? State.QUARANTINED : State.ACCEPTED;
        uploads.ended(upload, state, arrived.reason(), Optional.of(arrived.id()));
        if (state == State.ACCEPTED
                && arrived.kind().filter(FileKind::isAnalysable).isPresent()) {
            analyses.request(upload.patient(), arrived.id(), upload.account());
        }
    }

    /** Either the patient sent the same file before, or another server settled this upload in the meantime. */
    private Upload known(Upload upload, Arrived same) throws IOException {
        if (!same.object().equals(upload.object())) {
            uploads.ended(upload, State.DUPLICATE, "", Optional.of(same.id()));
            vault.remove(upload.object());
        }
        return uploads.one(upload.patient(), upload.id()).orElseThrow();
    }

    private HeaderCheck headerCheck(String patient) {
        return database.sql("select given_name, family_name, birth_date from patient where id = ?")
                .param(patient)
                .query((row, i) -> new HeaderCheck(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    private static String sha256(Bytes content) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            for (long at = 0; at < content.size(); at += BLOCK) {
                int count = (int) Math.min(BLOCK, content.size() - at);
                content.read(at, block, 0, count);
                digest.update(block, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
