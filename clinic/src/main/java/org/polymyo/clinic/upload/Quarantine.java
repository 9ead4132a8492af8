package org.polymyo.clinic.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.Deed;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.FileKind;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.SealedFile;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.job.Analyses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Recordings that were stopped when they arrived, and what a person decides about each, with a reason that is kept. */
@Service
public class Quarantine {
    private static final int NAMES = 168;
    private static final int VERSION = 8;

    private final Recordings recordings;
    private final Analyses analyses;
    private final Vault vault;
    private final AuditLog log;
    private final TransactionTemplate together;

    /**
     * The quarantine of a workspace.
     *
     * @param recordings what arrived
     * @param analyses asked for when one is released
     * @param vault where the bytes are
     * @param log where decisions are noted
     * @param together one transaction
     */
    public Quarantine(
            Recordings recordings, Analyses analyses, Vault vault, AuditLog log, TransactionTemplate together) {
        this.recordings = recordings;
        this.analyses = analyses;
        this.vault = vault;
        this.log = log;
        this.together = together;
    }

    /**
     * Whom the header of a stopped recording names, for who decides about it; kept nowhere.
     *
     * @param arrived the recording
     * @return patient and recording as the file says; empty where it is not stopped for that
     * @throws IOException if it cannot be read
     */
    public String named(Arrived arrived) throws IOException {
        boolean edf = arrived.kind().filter(kind -> kind == FileKind.RECORDING).isPresent();
        if (!edf || !arrived.reason().startsWith(HeaderCheck.REASONS) || arrived.size() < NAMES) {
            return "";
        }
        try (SealedFile file = vault.open(arrived.patient(), arrived.object(), arrived.size())) {
            String field = new String(file.content().read(VERSION, NAMES - VERSION), StandardCharsets.ISO_8859_1);
            return field.replaceAll("\\p{Cntrl}", " ").replaceAll(" +", " ").strip();
        }
    }

    /**
     * Lets a stopped recording be used as the patient's after all, and has it analysed.
     *
     * @param arrived the recording
     * @param account who decides
     * @param reason why
     * @return false when it is not in quarantine any more
     */
    public boolean release(Arrived arrived, String account, String reason) {
        return Boolean.TRUE.equals(together.execute(status -> {
            boolean released = recordings.release(arrived);
            if (released) {
                note("release from quarantine", arrived, account, reason);
                arrived.kind()
                        .filter(FileKind::isAnalysable)
                        .ifPresent(kind -> analyses.request(arrived.patient(), arrived.id(), account));
            }
            return released;
        }));
    }

    /**
     * Takes a stopped recording out of the patient's chart, bytes and all.
     *
     * @param arrived the recording
     * @param account who decides
     * @param reason why
     * @return false when it is not in quarantine any more
     * @throws IOException if its bytes cannot be removed; then they lie there unnamed and unreadable to all
     */
    public boolean remove(Arrived arrived, String account, String reason) throws IOException {
        List<ObjectName> files = Objects.requireNonNullElse(
                together.execute(status -> {
                    analyses.forget(arrived.patient(), arrived.id());
                    Optional<List<ObjectName>> gone = recordings.remove(arrived);
                    gone.ifPresent(some -> note("remove from quarantine", arrived, account, reason));
                    return gone.orElse(List.of());
                }),
                List.of());
        for (ObjectName file : files) {
            vault.remove(file);
        }
        return !files.isEmpty();
    }

    private void note(String action, Arrived arrived, String account, String reason) {
        log.add(new Deed(
                account,
                action,
                Optional.of(arrived.patient()),
                "recording " + arrived.id(),
                Deed.Outcome.ALLOWED,
                reason));
    }
}
