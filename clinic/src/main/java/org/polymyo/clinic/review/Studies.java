package org.polymyo.clinic.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.OpenedFiles;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.SealedFile;
import org.polymyo.clinic.file.Vault;
import org.polymyo.document.ForeignReportException;
import org.polymyo.document.ReportJson;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.evaluation.Rereading;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.measure.Measurement;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Recording;
import org.polymyo.video.ClipRereading;
import org.springframework.stereotype.Component;

/** Analysed recordings of a workspace, out of its vault. */
@Component
public class Studies {
    private static final String REPORT = "report.json";
    private static final double BLOCK_SECONDS = 60;

    private final Recordings recordings;
    private final Vault vault;

    /**
     * The studies of a workspace.
     *
     * @param recordings what arrived and what was made of it
     * @param vault where the bytes are
     */
    public Studies(Recordings recordings, Vault vault) {
        this.recordings = recordings;
        this.vault = vault;
    }

    /**
     * An analysed recording.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @return nothing where the patient has no such recording, or its analysis is not finished
     */
    public Optional<Study> of(String patient, String recording) {
        return recordings
                .one(patient, recording)
                .flatMap(arrived -> recordings.made(arrived.id(), REPORT))
                .map(made -> new Study(patient, recording, made.object().text(), report(patient, made)));
    }

    /**
     * A document made from a recording.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @param name its name, such as {@code report.pdf}
     * @return its bytes; nothing where there is none
     */
    public Optional<byte[]> document(String patient, String recording, String name) {
        return recordings
                .one(patient, recording)
                .flatMap(arrived -> recordings.made(arrived.id(), name))
                .map(made -> bytes(patient, made));
    }

    /**
     * What was computed of a recording, beside the analysed recording before.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @return nothing where its analysis is not finished
     */
    public Optional<Summary> summary(String patient, String recording) {
        return of(patient, recording).map(study -> Summary.of(study.report(), earlier(patient, recording)));
    }

    private Optional<Report> earlier(String patient, String recording) {
        return recordings.of(patient).stream()
                .dropWhile(arrived -> !arrived.id().equals(recording))
                .skip(1)
                .flatMap(arrived -> of(patient, arrived.id()).stream())
                .map(Study::report)
                .findFirst();
    }

    private byte[] bytes(String patient, Recordings.Made made) {
        try (SealedFile sealed = vault.open(patient, made.object(), made.size())) {
            return Files.readAllBytes(new OpenedFiles(Map.of(made.kind(), sealed.content())).file(made.kind()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report report(String patient, Recordings.Made made) {
        try {
            return ReportJson.read(bytes(patient, made));
        } catch (ForeignReportException e) {
            throw new IllegalStateException("a report of our own cannot be read", e);
        }
    }

    /**
     * Measures a recording as a reader left its jerks.
     *
     * @param study the study
     * @param reading the jerks that count
     * @return the answers
     */
    public List<Measurement> measured(Study study, Rereading reading) {
        Arrived arrived = recordings
                .one(study.patient(), study.recording())
                .orElseThrow(() -> new NoSuchElementException("the recording is gone"));
        var execution = new Execution(1, BLOCK_SECONDS, s -> {});
        if (arrived.isVideo()) {
            return ClipRereading.measured(reading, study.report(), execution);
        }
        try (SealedFile sealed = vault.open(study.patient(), arrived.object(), arrived.size())) {
            String name = "recording." + arrived.ending();
            try (Recording recording =
                    RecordingFiles.open(new OpenedFiles(Map.of(name, sealed.content())).file(name))) {
                var protocol = Protocol.with("", recording.saysSynthetic(), Montage.empty(), Map.of());
                return reading.measured(recording, study.report(), protocol, execution);
            }
        } catch (UnusableRecordingException e) {
            throw new IllegalStateException("a recording that was analysed cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
