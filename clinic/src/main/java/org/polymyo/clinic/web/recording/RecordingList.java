package org.polymyo.clinic.web.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.FileKind;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.home.Filming;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.review.Studies;
import org.polymyo.clinic.review.Summary;
import org.springframework.stereotype.Component;

/** The recordings of a patient as pages show them. */
@Component
public class RecordingList {
    private final Recordings recordings;
    private final Analyses analyses;
    private final Vault vault;
    private final Studies studies;

    RecordingList(Recordings recordings, Analyses analyses, Vault vault, Studies studies) {
        this.recordings = recordings;
        this.analyses = analyses;
        this.vault = vault;
        this.studies = studies;
    }

    /**
     * A recording.
     *
     * @param arrived what arrived
     * @param name its name at the sender's
     * @param analysis its analysis, if one was asked for
     */
    public record Line(Arrived arrived, String name, Optional<Analysis> analysis) {
        /**
         * How far it is, in words.
         *
         * @return what is the case
         */
        public String state() {
            if (arrived.state() == Arrived.State.QUARANTINED) {
                return switch (arrived.reason()) {
                    case "CONTENT" -> "in quarantine: it is not the kind of file that its name says";
                    case Filming.NOT_PATIENT -> "in quarantine: somebody else is in the film, or nobody can tell";
                    case "CUT_OFF" -> "in quarantine: its end is missing";
                    case "LOCKED" -> "in quarantine: it is locked with a password";
                    case "ARCHIVE" -> "in quarantine: a packed file that cannot be trusted, or without scans";
                    case "HEADER_NAME" -> "in quarantine: the name in the file is not the patient's";
                    default -> "in quarantine: the day of birth in the file is not the patient's";
                };
            }
            return analysis.map(Line::words).orElse("kept, not analysed");
        }

        /**
         * Whether there is something to show.
         *
         * @return true after an analysis
         */
        public boolean isAnalysed() {
            return analysis.filter(one -> one.state() == Analysis.State.DONE).isPresent();
        }

        private static String words(Analysis analysis) {
            return switch (analysis.state()) {
                case WAITING -> "waits for its analysis";
                case RUNNING -> "is being analysed, " + Math.round(100 * analysis.share()) + " %";
                case DONE -> "analysed";
                case FAILED -> "cannot be analysed: " + analysis.reason();
                case CANCELLED -> "analysis stopped";
            };
        }
    }

    /**
     * The recordings of a patient, and whatever is in quarantine.
     *
     * @param patient the patient
     * @return newest first
     */
    public List<Line> of(String patient) {
        return recordings.of(patient).stream()
                .filter(arrived -> !arrived.isUsable()
                        || arrived.kind().filter(FileKind::isAnalysable).isPresent())
                .map(this::line)
                .toList();
    }

    /**
     * What was measured in a recording, beside the one before.
     *
     * @param line the recording
     * @param summary what the software computed
     */
    public record Measured(Line line, Summary summary) {}

    /**
     * What was measured last.
     *
     * @param lines the recordings of a patient, newest first
     * @return of the newest recording that is no video; nothing where none is analysed
     */
    public Optional<Measured> measured(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.arrived().isUsable() && line.isAnalysed())
                .filter(line -> !line.arrived().isVideo())
                .findFirst()
                .flatMap(this::measured);
    }

    private Optional<Measured> measured(Line line) {
        return studies.summary(line.arrived().patient(), line.arrived().id())
                .map(summary -> new Measured(line, summary));
    }

    /**
     * One of them.
     *
     * @param patient the patient
     * @param recording the recording
     * @return nothing where the patient has no such recording
     */
    Optional<Line> one(String patient, String recording) {
        return recordings.one(patient, recording).map(this::line);
    }

    private Line line(Arrived arrived) {
        try {
            String name = vault.words(arrived.patient(), recordings.sealedName(arrived.id()));
            return new Line(arrived, name, analyses.latest(arrived.patient(), arrived.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
