package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Told;
import org.polymyo.signal.Coherence;
import org.polymyo.signal.CrossSpectrum;

/**
 * Coherence of cortex and muscle, and of muscle and muscle (Halliday and others 1995, doi 10.1016/S0079-6107(96)00009-0).
 * A significant coherence alone is normal while a contraction is held; band, extent, lead and delay carry the information.
 */
final class CoherencePart implements Cortex.Part {
    private static final int DRAWN = 2;
    private static final List<Question> NUMBERS =
            List.of(Question.COHERENCE_PEAK, Question.COHERENCE_FREQUENCY, Question.COHERENCE_DELAY);

    private final CoherenceSettings settings;

    CoherencePart(CoherenceSettings settings) {
        this.settings = settings;
    }

    @Override
    public Chapter of(CortexSettings cortex, Execution execution, Prepared prepared, Events events) {
        if (prepared.muscles().isEmpty()) {
            return new Chapter(nothing("no muscle was recorded"), List.of());
        }
        Chapter drive = Chapter.EMPTY;
        List<Measurement> drives = new ArrayList<>();
        List<CoherenceAnswer> between = new ArrayList<>();
        for (CoherenceSetup setup : CoherenceSetup.of(settings, prepared, events)) {
            if (setup.plan().starts().length >= settings.fewestSegments()
                    && setup.grid().bins() > 1) {
                CoherenceMatrix matrix =
                        CoherenceMatrix.of(setup.channels(), setup.grid(), setup.plan(), settings, execution);
                drive = joined(drive, drive(setup, matrix, execution, prepared));
                between.addAll(new CoherenceBetween(setup, matrix, settings).answers());
            }
        }
        drives.addAll(drive.measurements());
        if (drives.stream().noneMatch(m -> m.about().equals(Measurement.WHOLE_RECORDING))) {
            drives.addAll(0, noDrive(prepared));
        }
        drives.addAll(CoherenceBetween.measurements(between, settings));
        return new Chapter(drives, drive.figures());
    }

    /** What held contractions show stands for the recording; what the jerks of other muscles show is added. */
    private static Chapter joined(Chapter held, Chapter centred) {
        boolean said = held.measurements().stream().anyMatch(m -> m.about().equals(Measurement.WHOLE_RECORDING));
        List<Measurement> more = centred.measurements().stream()
                .filter(m -> !(said && m.about().equals(Measurement.WHOLE_RECORDING)))
                .toList();
        return held.then(new Chapter(more, centred.figures()));
    }

    private List<Measurement> noDrive(Prepared prepared) {
        boolean eeg = prepared.signals().stream()
                .anyMatch(s -> s.channel().placement().type().equals("EEG"));
        List<Measurement> all = new ArrayList<>();
        String reason = eeg
                ? String.format(
                        Locale.ROOT,
                        "fewer than %.0f segments with contraction, EEG and no artefact; 100 s of held contraction"
                                + " are needed",
                        settings.fewestSegments())
                : "no EEG was recorded";
        all.add(new Measurement.NotMeasurable(Question.CORTICOMUSCULAR_COHERENCE, Measurement.WHOLE_RECORDING, reason));
        NUMBERS.forEach(q -> all.add(new Measurement.NotMeasurable(q, Measurement.WHOLE_RECORDING, reason)));
        return all;
    }

    private List<Measurement> nothing(String reason) {
        List<Measurement> all = new ArrayList<>();
        List.of(Question.CORTICOMUSCULAR_COHERENCE, Question.INTERMUSCULAR_COHERENCE)
                .forEach(q -> all.add(new Measurement.NotMeasurable(q, Measurement.WHOLE_RECORDING, reason)));
        NUMBERS.forEach(q -> all.add(new Measurement.NotMeasurable(q, Measurement.WHOLE_RECORDING, reason)));
        return all;
    }

    private Chapter drive(CoherenceSetup setup, CoherenceMatrix matrix, Execution execution, Prepared prepared) {
        List<CoherenceDrive> found = found(setup, matrix);
        if (found.isEmpty()) {
            return Chapter.EMPTY;
        }
        Optional<String> clocks = EegLimits.otherClock(
                prepared,
                prepared.signals().stream()
                        .filter(s -> s.channel().placement() instanceof Placement.Scalp)
                        .toList());
        if (clocks.isPresent()) {
            found.replaceAll(CoherenceDrive::withoutTime);
        }
        List<CoherenceDrive> best =
                found.stream().sorted(CoherenceDrive.STRONGEST).toList();
        List<CoherenceDrive> drawn = best.stream()
                .filter(d -> d.finding().significant())
                .limit(DRAWN)
                .toList();
        List<Shown> shown = execution.each(drawn, d -> shown(setup, d, prepared));
        List<Measurement> all = new ArrayList<>(best.getFirst()
                .answer(setup, settings)
                .aboutInstead(Measurement.WHOLE_RECORDING)
                .measurements(
                        settings,
                        (shown.isEmpty() ? "" : shown.getFirst().difference)
                                + unrectified(setup, best.getFirst())
                                + clocks.map(c -> "; " + c + " that clocks differ, so no lead can be shown")
                                        .orElse("")));
        for (CoherenceDrive d : found) {
            int place = drawn.indexOf(d);
            all.addAll(d.answer(setup, settings).measurements(settings, place < 0 ? "" : shown.get(place).difference));
        }
        return new Chapter(all, shown.stream().flatMap(s -> s.figures.stream()).toList());
    }

    private List<CoherenceDrive> found(CoherenceSetup setup, CoherenceMatrix matrix) {
        List<CoherenceDrive> found = new ArrayList<>();
        for (int m = 0; m < setup.muscles().size(); m++) {
            int muscle = m;
            boolean enough =
                    Arrays.stream(matrix.drive()).anyMatch(row -> row[muscle].segments() >= settings.fewestSegments());
            if (enough) {
                found.add(CoherenceDrive.of(setup, matrix, m, settings));
            }
        }
        return found;
    }

    /** Whether rectifying helps is disputed, so the strongest pair is looked at both ways. */
    private String unrectified(CoherenceSetup setup, CoherenceDrive drive) {
        CrossSpectrum spectrum = CoherencePair.read(
                        setup.unrectified(settings), drive.derivation(), drive.muscle(), settings)
                .spectrum();
        CoherenceFinding finding = CoherenceFinding.of(spectrum, 1, settings);
        return finding.peak() < 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; with EMG that is not rectified the largest of this pair is %.3f at %.1f Hz, limit %.3f",
                        finding.peakCoherence(),
                        spectrum.hz(finding.peak()),
                        finding.limit());
    }

    /**
     * What needs the segments of a pair.
     *
     * @param figures its drawings
     * @param difference how conditions differ, in words; empty where there are not two
     */
    private record Shown(List<Figure> figures, String difference) {}

    private Shown shown(CoherenceSetup setup, CoherenceDrive drive, Prepared prepared) {
        CoherencePair pair = CoherencePair.read(setup, drive.derivation(), drive.muscle(), settings);
        String name = drive.pair(setup);
        List<Figure> figures = new ArrayList<>();
        figures.add(CoherenceFigures.coherence(name, drive.finding(), settings));
        drive.finding()
                .delay()
                .ifPresent(d ->
                        figures.add(CoherenceFigures.phase(name, drive.finding().spectrum(), d)));
        figures.add(CoherenceFigures.cumulant(name, pair.cumulant((int) settings.shuffles())));
        return new Shown(
                figures,
                difference(pair, drive.finding(), Told.of(prepared.recording().annotations())));
    }

    private String difference(CoherencePair pair, CoherenceFinding finding, Told told) {
        CrossSpectrum posture = pair.within(told.spans(Condition.Kind.POSTURE));
        CrossSpectrum action = pair.within(told.spans(Condition.Kind.ACTION));
        if (Math.min(posture.segments(), action.segments()) < settings.fewestSegments()) {
            return "";
        }
        double a = action.coherence(finding.peak());
        double p = posture.coherence(finding.peak());
        double z = Coherence.difference(a, action.estimates(), p, posture.estimates());
        return String.format(
                Locale.ROOT,
                "; action %.3f against posture %.3f at that frequency, z = %.2f, p = %.3g",
                a,
                p,
                z,
                Coherence.twoSided(z));
    }
}
