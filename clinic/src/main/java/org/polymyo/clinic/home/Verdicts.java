package org.polymyo.clinic.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.SealedFile;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.job.ClipNote;
import org.springframework.stereotype.Component;

/** Looks up what is known of how takes were filmed. */
@Component
public class Verdicts {
    private final Recordings recordings;
    private final Analyses analyses;
    private final Vault vault;

    /**
     * The verdicts of a workspace.
     *
     * @param recordings what arrived
     * @param analyses how far each analysis is
     * @param vault where notes lie
     */
    public Verdicts(Recordings recordings, Analyses analyses, Vault vault) {
        this.recordings = recordings;
        this.analyses = analyses;
        this.vault = vault;
    }

    /**
     * What a patient is told of a take.
     *
     * @param patient the patient
     * @param take one of the patient's takes
     * @param clip its clip
     * @return the verdict
     */
    public Verdict of(String patient, Take take, Clip clip) {
        Optional<Arrived> arrived = take.recording().flatMap(id -> recordings.one(patient, id));
        if (take.recording().isPresent() && arrived.isEmpty()) {
            return Verdict.removed();
        }
        return Verdict.of(
                take,
                clip,
                arrived.filter(one -> !one.isUsable()).map(Arrived::reason).orElse(""),
                arrived.flatMap(one -> analyses.latest(patient, one.id())),
                arrived.filter(Arrived::isUsable).flatMap(one -> note(patient, one)));
    }

    /**
     * How a recording was filmed.
     *
     * @param patient the patient
     * @param arrived the patient's recording
     * @return nothing where that is not known yet, or it is no video
     */
    public Optional<ClipNote> note(String patient, Arrived arrived) {
        return recordings.made(arrived.id(), ClipNote.KIND).map(made -> read(patient, made));
    }

    private ClipNote read(String patient, Recordings.Made made) {
        try (SealedFile file = vault.open(patient, made.object(), made.size())) {
            return ClipNote.read(file.content().read(0, (int) made.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
