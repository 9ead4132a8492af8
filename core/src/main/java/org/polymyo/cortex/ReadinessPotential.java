package org.polymyo.cortex;

import static org.polymyo.measure.Measurement.WHOLE_RECORDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.cortex.ReadinessSearch.Found;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Told;

/**
 * The Bereitschaftspotential before the jerks, and before the patient's own movements as a control. Present only where a
 * slow negativity over the central cortex is beyond chance, large and early enough, and not the eyes' (limits in
 * {@link CortexSettings}); it means that activity of preparation precedes the jerk, and its absence does not show that
 * the jerk is involuntary (Terada et al. 1995, doi:10.1136/jnnp.58.6.745).
 */
final class ReadinessPotential {
    private static final double QUIET_SECONDS = 2;
    private static final int ENOUGH = 40;
    private static final String NO_CENTRE =
            "no EEG in microvolts at Cz, FCz, C3 or C4 against a common reference (a difference of two such places cancels"
                    + " the slow potential)";

    private ReadinessPotential() {}

    /**
     * Answers the questions.
     *
     * @param settings settings
     * @param execution how to run
     * @param prepared the recording
     * @param events what was found in it
     * @return answers and drawings
     */
    static Chapter of(CortexSettings settings, Execution execution, Prepared prepared, Events events) {
        var moments = new ReadinessMoments(Told.of(prepared.recording().annotations()), events);
        var search = new ReadinessSearch(settings, execution, prepared);
        if (!search.possible()) {
            return new Chapter(none(NO_CENTRE), List.of());
        }
        double widest = settings.readinessJitterMilliseconds() / 1000;
        var jerks = new Sought(settings, search, moments.jerks(QUIET_SECONDS, widest), "jerk");
        var own = new Sought(settings, search, moments.movements(QUIET_SECONDS), "own movement");
        List<Measurement> answers =
                new ArrayList<>(jerks.answers(moments.ownRecorded() ? Optional.of(own) : Optional.empty()));
        answers.add(moments.ownRecorded() ? own.control() : noControl());
        return new Chapter(answers, ReadinessFigures.of(jerks.found, own.found));
    }

    private static List<Measurement> none(String reason) {
        List<Measurement> answers = new ArrayList<>();
        for (Question question : List.of(
                Question.BEREITSCHAFTSPOTENTIAL,
                Question.BEREITSCHAFTSPOTENTIAL_AMPLITUDE,
                Question.BEREITSCHAFTSPOTENTIAL_ONSET,
                Question.OWN_MOVEMENT_POTENTIAL)) {
            answers.add(new Measurement.NotMeasurable(question, WHOLE_RECORDING, reason));
        }
        return answers;
    }

    private static Measurement noControl() {
        return new Measurement.NotMeasurable(
                Question.OWN_MOVEMENT_POTENTIAL,
                WHOLE_RECORDING,
                "no own movements on purpose were recorded; 40 or more of them, at least 3 s apart and marked as"
                        + " \"voluntary\", would show whether this patient and this recording can show a potential at all");
    }

    /** One series of moments. */
    private static final class Sought {
        private final CortexSettings settings;
        private final ReadinessSearch.Rows rows;
        private final String what;
        private final Optional<Found> found;

        Sought(CortexSettings settings, ReadinessSearch search, double[] moments, String what) {
            this.settings = settings;
            this.what = what;
            this.rows = search.rows(moments);
            this.found = rows.clean().length >= settings.readinessFewest()
                    ? Optional.of(search.judged(rows))
                    : Optional.empty();
        }

        Measurement control() {
            return found.<Measurement>map(
                            f -> category(Question.OWN_MOVEMENT_POTENTIAL, f, ReadinessVerdict.of(settings, f)))
                    .orElseGet(() -> none(Question.OWN_MOVEMENT_POTENTIAL));
        }

        List<Measurement> answers(Optional<Sought> own) {
            if (found.isEmpty()) {
                return List.of(
                        none(Question.BEREITSCHAFTSPOTENTIAL),
                        none(Question.BEREITSCHAFTSPOTENTIAL_AMPLITUDE),
                        none(Question.BEREITSCHAFTSPOTENTIAL_ONSET));
            }
            Found f = found.get();
            ReadinessVerdict verdict = ReadinessVerdict.of(settings, f);
            Measurement category = category(Question.BEREITSCHAFTSPOTENTIAL, f, checked(verdict, own));
            return List.of(category, amplitude(f), verdict.present() ? onset(f) : noOnset());
        }

        /** Absence counts only where the patient's own movements show what the jerks do not. */
        private ReadinessVerdict checked(ReadinessVerdict verdict, Optional<Sought> own) {
            if (!verdict.word().equals("absent") || own.isEmpty()) {
                return verdict;
            }
            boolean shown = own.get()
                    .found
                    .map(f -> ReadinessVerdict.of(settings, f).present())
                    .orElse(false);
            return shown
                    ? new ReadinessVerdict(verdict.word(), verdict.basis() + "; own movements show one")
                    : new ReadinessVerdict(
                            "inconclusive",
                            verdict.basis()
                                    + "; but the patient's own movements show none either, so that this recording"
                                    + " cannot tell");
        }

        private Measurement none(Question question) {
            return new Measurement.NotMeasurable(
                    question,
                    WHOLE_RECORDING,
                    String.format(
                            Locale.ROOT,
                            "%d clean epochs of %d moments (%s) with 2 s of quiet before and an exact onset; at least %.0f are"
                                    + " needed, 40 to 100 are customary",
                            rows.clean().length,
                            rows.moments().length,
                            what,
                            settings.readinessFewest()));
        }

        private static Measurement category(Question question, Found f, ReadinessVerdict verdict) {
            return new Measurement.Category(
                    question, WHOLE_RECORDING, verdict.word(), f.n(), quality(f), verdict.basis());
        }

        private static Measurement amplitude(Found f) {
            double half = 1.96 * f.average().error();
            double size = f.average().negativity();
            return new Measurement.Number(
                    Question.BEREITSCHAFTSPOTENTIAL_AMPLITUDE,
                    f.position(),
                    size,
                    Unit.MICROVOLT,
                    new Interval(size - half, size + half),
                    f.n(),
                    quality(f),
                    "mean of the last 650 ms against that from 2500 to 2000 ms before the EMG, negativity counted positive;"
                            + " the eyes subtracted by regression; ±1.96 standard errors over epochs; the high-pass of the file"
                            + " is not known, and one above 0.1 Hz makes the value too small");
        }

        private static Measurement onset(Found f) {
            Interval onset = f.average().onset();
            return new Measurement.Number(
                    Question.BEREITSCHAFTSPOTENTIAL_ONSET,
                    f.position(),
                    -1000 * f.average().hinge().onset(),
                    Unit.MILLISECOND,
                    new Interval(-1000 * onset.high(), -1000 * onset.low()),
                    f.n(),
                    quality(f),
                    "time before the EMG at which a level turns into a falling line (segmented regression, held between 2000"
                            + " and 100 ms before the EMG; the interval is open where it reaches the earlier of them);"
                            + " bootstrap over epochs, 1000 draws");
        }

        private static Measurement noOnset() {
            return new Measurement.NotMeasurable(
                    Question.BEREITSCHAFTSPOTENTIAL_ONSET,
                    WHOLE_RECORDING,
                    "no Bereitschaftspotential was established");
        }

        private static Quality quality(Found f) {
            return f.n() < ENOUGH || !f.guard().known()
                    ? Quality.POOR
                    : f.guard().recorded() ? Quality.GOOD : Quality.FAIR;
        }
    }
}
