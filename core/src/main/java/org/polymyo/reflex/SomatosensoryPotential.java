package org.polymyo.reflex;

import static org.polymyo.measure.Measurement.WHOLE_RECORDING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;
import org.polymyo.recording.Stimulus;
import org.polymyo.recording.Told;

/**
 * The somatosensory evoked potential of a nerve of the arm, over the cortex of the other side. The limit of a giant
 * potential follows the reference of the recording (Demura et al. 2022, PMC10898544).
 */
final class SomatosensoryPotential {
    private static final Set<String> LEFT = Set.of("C3", "CP3", "C1", "C5", "CP1", "CP5", "P3");
    private static final Set<String> RIGHT = Set.of("C4", "CP4", "C2", "C6", "CP2", "CP6", "P4");
    private static final List<Question> QUESTIONS =
            List.of(Question.SEP_N20_P25, Question.SEP_P25_N33, Question.GIANT_SEP);
    private static final double REJECT_MICROVOLTS = 150;
    private static final double CLEAR = 3;

    private final ReflexSettings settings;
    private final Prepared prepared;

    private SomatosensoryPotential(ReflexSettings settings, Prepared prepared) {
        this.settings = settings;
        this.prepared = prepared;
    }

    /**
     * Answers the questions.
     *
     * @param settings settings
     * @param execution how to run
     * @param prepared the recording
     * @param events what was found in it
     * @return answers and drawings
     */
    static Chapter of(ReflexSettings settings, Execution execution, Prepared prepared, Events events) {
        List<StimulusSeries> series =
                StimulusSeries.of(Told.of(prepared.recording().annotations()).stimuli(), Stimulus.Kind.ELECTRIC)
                        .stream()
                        .filter(s -> !s.leg())
                        .toList();
        if (series.isEmpty()) {
            return none(
                    WHOLE_RECORDING,
                    "no electric stimulus of a nerve of the arm is marked (\"stimulus: electric right median\"); 100 or more,"
                            + " with EEG of 1000 Hz or more, are customary");
        }
        var potential = new SomatosensoryPotential(settings, prepared);
        return execution.each(series, potential::chapter).stream().reduce(Chapter.EMPTY, Chapter::then);
    }

    private static Chapter none(String about, String reason) {
        return new Chapter(
                QUESTIONS.stream()
                        .<Measurement>map(q -> new Measurement.NotMeasurable(q, about, reason))
                        .toList(),
                List.of());
    }

    private Chapter chapter(StimulusSeries series) {
        if (series.side() == Side.UNSTATED) {
            return none(WHOLE_RECORDING, "the side of the stimuli (" + series.text() + ") is not stated");
        }
        Set<String> wanted = series.side() == Side.RIGHT ? LEFT : RIGHT;
        List<PreparedSignal> over = prepared.signals().stream()
                .filter(s -> s.channel().placement() instanceof Placement.Scalp(String position)
                        && wanted.contains(position.split("-", -1)[0]))
                .filter(s -> s.channel().unit().isVoltage())
                .toList();
        if (over.isEmpty()) {
            return none(
                    WHOLE_RECORDING,
                    "no EEG in microvolts over the cortex opposite to the stimulus (" + series.text() + "): "
                            + String.join(", ", wanted.stream().sorted().toList()));
        }
        List<PreparedSignal> fast = over.stream()
                .filter(s -> s.channel().rateHz() >= settings.slowestEvokedHz())
                .toList();
        if (fast.isEmpty()) {
            return none(
                    over.getFirst().channel().label(),
                    String.format(
                            Locale.ROOT,
                            "EEG of %.0f Hz cannot show peaks of a few milliseconds; at least %.0f Hz are needed, 1000 Hz are"
                                    + " wanted",
                            over.getFirst().channel().rateHz(),
                            settings.slowestEvokedHz()));
        }
        return best(series, fast);
    }

    private record Seen(PreparedSignal signal, EvokedEpochs epochs, EvokedPeaks peaks) {}

    private Chapter best(StimulusSeries series, List<PreparedSignal> signals) {
        List<Seen> seen = new ArrayList<>();
        int most = 0;
        for (PreparedSignal signal : signals) {
            EvokedEpochs epochs =
                    EvokedEpochs.of(signal, series.moments(), settings.blankMilliseconds() / 1000, REJECT_MICROVOLTS);
            most = Math.max(most, epochs.values().length);
            if (epochs.values().length >= settings.fewestStimuli()) {
                seen.add(new Seen(signal, epochs, EvokedPeaks.of(epochs, series.seed())));
            }
        }
        if (seen.isEmpty()) {
            return none(
                    signals.getFirst().channel().label(),
                    String.format(
                            Locale.ROOT,
                            "%d clean epochs of %d stimuli (%s); at least %.0f are needed, 100 or more are customary",
                            most,
                            series.moments().length,
                            series.text(),
                            settings.fewestStimuli()));
        }
        return answers(
                series,
                seen.stream()
                        .max(Comparator.comparingDouble(s -> s.peaks.rise()))
                        .orElseThrow());
    }

    private Chapter answers(StimulusSeries series, Seen seen) {
        String label = seen.signal.channel().label();
        EvokedPeaks p = seen.peaks;
        Quality quality = quality(seen);
        String method = String.format(
                Locale.ROOT,
                "%s: largest of the channels opposite; peaks at %.1f ms (%.1f to %.1f), %.1f ms (%.1f to %.1f) and %.1f ms (%.1f to"
                        + " %.1f); the first %.0f ms after each stimulus bridged, not filtered; noise of the average %.2f µV;"
                        + " bootstrap over stimuli, 1000 draws",
                series.text(),
                p.n20().milliseconds(),
                p.n20().interval().low(),
                p.n20().interval().high(),
                p.p25().milliseconds(),
                p.p25().interval().low(),
                p.p25().interval().high(),
                p.n33().milliseconds(),
                p.n33().interval().low(),
                p.n33().interval().high(),
                settings.blankMilliseconds(),
                p.noise());
        if (Math.max(p.rise(), p.fall()) < CLEAR * p.noise()) {
            return none(label, "no potential stands out of the noise of the average; " + method);
        }
        return new Chapter(
                List.of(
                        number(Question.SEP_N20_P25, label, p.rise(), p.riseInterval(), p.n(), quality, method),
                        number(Question.SEP_P25_N33, label, p.fall(), p.fallInterval(), p.n(), quality, method),
                        giant(seen, quality)),
                List.of(figure(series, seen)));
    }

    private static Measurement number(
            Question question, String about, double value, Interval interval, int n, Quality quality, String method) {
        return new Measurement.Number(question, about, value, Unit.MICROVOLT, interval, n, quality, method);
    }

    private Quality quality(Seen seen) {
        double rate = seen.epochs.rateHz();
        if (rate < settings.goodEvokedHz()) {
            return Quality.POOR;
        }
        return seen.peaks.n() >= settings.goodStimuli() ? Quality.GOOD : Quality.FAIR;
    }

    private Measurement giant(Seen seen, Quality quality) {
        boolean frontal = seen.signal.channel().placement() instanceof Placement.Scalp(String position)
                && position.contains("-F");
        double rise = frontal ? settings.giantFrontalMicrovolts() : settings.giantEarMicrovolts();
        double fall = settings.giantLateMicrovolts();
        EvokedPeaks p = seen.peaks;
        boolean over = p.riseInterval().low() > rise || p.fallInterval().low() > fall;
        boolean under = p.riseInterval().high() < rise && p.fallInterval().high() < fall;
        String basis = String.format(
                Locale.ROOT,
                "N20–P25 %.1f µV (%.1f to %.1f) against %.1f µV (mean + 3 SD of the healthy with %s); P25–N33 %.1f µV (%.1f to"
                        + " %.1f) against %.1f µV; EEG at %.0f Hz; the recorder's filter and the rate of stimulation also move"
                        + " these limits, a laboratory's own come first",
                p.rise(),
                p.riseInterval().low(),
                p.riseInterval().high(),
                rise,
                frontal ? "a frontal reference, 20 Hz to 3 kHz, 5 Hz" : "an ear reference, 1 Hz to 1 kHz, 1 Hz",
                p.fall(),
                p.fallInterval().low(),
                p.fallInterval().high(),
                fall,
                seen.epochs.rateHz());
        String word = over ? "giant" : under ? "not giant" : "inconclusive";
        return new Measurement.Category(
                Question.GIANT_SEP, seen.signal.channel().label(), word, p.n(), quality, basis);
    }

    private static Figure figure(StimulusSeries series, Seen seen) {
        EvokedEpochs epochs = seen.epochs;
        EvokedPeaks p = seen.peaks;
        List<Double> x = IntStream.range(0, p.mean().length)
                .mapToObj(i -> epochs.milliseconds(i))
                .toList();
        List<Double> y = IntStream.range(0, x.size()).mapToObj(i -> p.mean()[i]).toList();
        return new Figure.Curves(
                "evoked potential, " + series.text(),
                String.format(
                        Locale.ROOT,
                        "%s, mean of %d stimuli; 0 is the stimulus, its artefact bridged. Negative is up. Grey: ± twice the noise"
                                + " of the average (plus-minus reference).",
                        seen.signal.channel().label(),
                        p.n()),
                new Figure.Curves.Axis("time from the stimulus", "ms", false),
                new Figure.Curves.Axis("potential", "µV", true),
                List.of(new Figure.Curves.Line("average", x, y)),
                List.of(new Figure.Curves.Band(
                        "noise",
                        List.of(x.getFirst(), x.getLast()),
                        List.of(-2 * p.noise(), -2 * p.noise()),
                        List.of(2 * p.noise(), 2 * p.noise()))),
                List.of(point("N20", p.n20()), point("P25", p.p25()), point("N33", p.n33())));
    }

    private static Figure.Curves.Point point(String name, EvokedPeaks.Peak peak) {
        return new Figure.Curves.Point(
                String.format(Locale.ROOT, "%s %.1f ms", name, peak.milliseconds()),
                peak.milliseconds(),
                peak.microvolts(),
                new Interval(peak.microvolts(), peak.microvolts()));
    }
}
