package org.polymyo.evaluation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.polymyo.event.Events;
import org.polymyo.finding.Origin;
import org.polymyo.finding.Presence;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.preparation.Step;
import org.polymyo.quantity.Settings;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Defect;

/**
 * Everything a document shows. Self-contained: carries the curves it draws, and no name of a person.
 *
 * @param provenance where it comes from
 * @param channels what was recorded and how it was recognised
 * @param annotations what people and devices said
 * @param steps what was done to the data
 * @param defects what is wrong with file and data
 * @param presence whether myoclonus is present
 * @param origin where the jerks may come from, with the evidence
 * @param events what was found
 * @param measurements answers to the questions
 * @param figures curves to draw
 * @param notDone what was not done, and what it would need
 */
public record Report(
        Provenance provenance,
        List<ChannelLine> channels,
        List<Annotation> annotations,
        List<Step> steps,
        List<Defect> defects,
        Presence presence,
        Origin origin,
        Events events,
        List<Measurement> measurements,
        List<Figure> figures,
        List<NotDone> notDone) {
    /** Copies the lists. */
    public Report {
        channels = List.copyOf(channels);
        annotations = List.copyOf(annotations);
        steps = List.copyOf(steps);
        defects = List.copyOf(defects);
        measurements = List.copyOf(measurements);
        figures = List.copyOf(figures);
        notDone = List.copyOf(notDone);
    }

    /**
     * Where a report comes from; enough to make it again.
     *
     * @param title title shown at the top, for example the file's name without its ending, as the user gave it
     * @param synthetic whether the data are made up; shown in every output
     * @param format format of the input
     * @param sizeBytes size of the input
     * @param sha256 fingerprint of the input
     * @param startedAt recorder's clock at the start, where known
     * @param durationSeconds length, gaps included
     * @param gaps time without any samples
     * @param version version of Polymyo
     * @param settings every setting in force
     */
    public record Provenance(
            String title,
            boolean synthetic,
            String format,
            long sizeBytes,
            String sha256,
            Optional<LocalDateTime> startedAt,
            double durationSeconds,
            List<TimeSpan> gaps,
            String version,
            List<Settings.Entry> settings) {
        /** Copies the lists. */
        public Provenance {
            gaps = List.copyOf(gaps);
            settings = List.copyOf(settings);
        }
    }

    /**
     * One channel as the report lists it.
     *
     * @param label label as in the file
     * @param type EMG, EEG, EOG, ECG, ACC, TRIG, …
     * @param placement muscle and side, scalp site, axis, in words
     * @param reason why it was recognised as that
     * @param rateHz sampling rate
     * @param unit unit
     * @param coveredSeconds time with samples
     * @param use what it was used for, or why not
     */
    public record ChannelLine(
            String label,
            String type,
            String placement,
            String reason,
            double rateHz,
            String unit,
            double coveredSeconds,
            String use) {}

    /**
     * A part of a full study that this report does not hold.
     *
     * @param part for example {@code Jerk-locked back-averaging}
     * @param reason why, and what it would need
     */
    public record NotDone(String part, String reason) {}
}
