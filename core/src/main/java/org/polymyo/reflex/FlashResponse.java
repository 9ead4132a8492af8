package org.polymyo.reflex;

import static org.polymyo.measure.Measurement.WHOLE_RECORDING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Stimulus;
import org.polymyo.recording.Told;

/**
 * Whether blocks of flashes bring jerks or generalised discharges: their rate in the blocks against that before them, with
 * the exact interval of the ratio (Przyborowski and Wilenski 1940, doi:10.2307/2332612).
 */
final class FlashResponse {
    private static final double MOST_BEFORE = 120;
    private static final double FURTHEST = 900;
    private static final double TAIL = 0.025;
    private static final double RAISED = 1.5;
    private static final double EXCLUDED = 3;
    private static final double LONG = 60;

    private FlashResponse() {}

    /**
     * Answers the question.
     *
     * @param settings settings
     * @param execution how to run
     * @param prepared the recording
     * @param events what was found in it
     * @return the answer
     */
    static Chapter of(ReflexSettings settings, Execution execution, Prepared prepared, Events events) {
        Told told = Told.of(prepared.recording().annotations());
        List<TimeSpan> blocks = Spans.merged(told.spans(Condition.Kind.PHOTIC));
        if (Spans.seconds(blocks) < settings.photicSeconds()) {
            return answer(new Measurement.NotMeasurable(
                    Question.PHOTOPAROXYSMAL_RESPONSE,
                    WHOLE_RECORDING,
                    String.format(
                            Locale.ROOT,
                            "%.0f s of flashing light are marked (\"photic\" over its whole time); at least %.0f s are needed",
                            Spans.seconds(blocks),
                            settings.photicSeconds())));
        }
        List<TimeSpan> before = before(blocks, told);
        if (before.isEmpty()) {
            return answer(new Measurement.NotMeasurable(
                    Question.PHOTOPAROXYSMAL_RESPONSE,
                    WHOLE_RECORDING,
                    "no undisturbed time before the flashes to compare with"));
        }
        double[] jerks = events.jerks().stream()
                .mapToDouble(j -> j.span().startSeconds())
                .toArray();
        List<Ratio> ratios = new ArrayList<>();
        if (!prepared.muscles().isEmpty()) {
            ratios.add(ratio("jerks", jerks, blocks, before));
        }
        List<PreparedSignal> eeg = prepared.signals().stream()
                .filter(s -> s.channel().placement() instanceof Placement.Scalp)
                .toList();
        if (Discharges.possible(eeg)) {
            List<TimeSpan> both = new ArrayList<>(before);
            both.addAll(blocks);
            ratios.add(ratio("generalised discharges", Discharges.in(eeg, Spans.merged(both)), blocks, before));
        }
        return answer(judged(ratios, blocks));
    }

    private static Chapter answer(Measurement measurement) {
        return new Chapter(List.of(measurement), List.of());
    }

    /** Twice as much undisturbed time before each block as it lasts, the nearest, up to two minutes. */
    private static List<TimeSpan> before(List<TimeSpan> blocks, Told told) {
        List<TimeSpan> cells = new ArrayList<>();
        for (TimeSpan block : blocks) {
            double wanted = Math.min(MOST_BEFORE, 2 * block.seconds());
            double earliest = Math.max(0, block.startSeconds() - FURTHEST);
            for (double at = block.startSeconds() - 1; at >= earliest && wanted > 0; at--) {
                TimeSpan cell = new TimeSpan(at, at + 1);
                if (!disturbed(cell, told)) {
                    cells.add(cell);
                    wanted--;
                }
            }
        }
        return Spans.merged(cells);
    }

    private static boolean disturbed(TimeSpan cell, Told told) {
        TimeSpan answering = new TimeSpan(cell.startSeconds() - 1, cell.endSeconds());
        return told.stimuli().stream()
                        .filter(s -> s.kind() != Stimulus.Kind.SHAM)
                        .anyMatch(s -> answering.contains(s.seconds()))
                || told.conditions().stream()
                        .filter(c -> switch (c.kind()) {
                            case ACTION, POSTURE, VOLUNTARY, PHOTIC, TAPPING, SLEEP -> true;
                            case REST, DISTRACTION, EYES_CLOSED -> false;
                        })
                        .anyMatch(c -> c.span().overlaps(cell));
    }

    private record Ratio(String what, int inside, int outside, double secondsInside, double secondsOutside) {
        Interval interval() {
            double time = secondsOutside / secondsInside;
            if (inside + outside == 0) {
                return new Interval(0, Double.POSITIVE_INFINITY);
            }
            double low =
                    inside == 0 ? 0 : new BetaDistribution(inside, outside + 1.0).inverseCumulativeProbability(TAIL);
            double high = outside == 0
                    ? 1
                    : new BetaDistribution(inside + 1.0, outside).inverseCumulativeProbability(1 - TAIL);
            return new Interval(
                    time * low / (1 - low), high >= 1 ? Double.POSITIVE_INFINITY : time * high / (1 - high));
        }

        boolean raised() {
            return interval().low() > RAISED;
        }

        boolean notRaised() {
            return interval().high() < EXCLUDED || inside == 0 && secondsInside >= LONG;
        }

        String words() {
            Interval interval = interval();
            String high =
                    Double.isInfinite(interval.high()) ? "open" : String.format(Locale.ROOT, "%.2g", interval.high());
            return String.format(
                    Locale.ROOT,
                    "%d %s in %.0f s of flashes, %d in %.0f s before (ratio of rates %.2g to %s)",
                    inside,
                    what,
                    secondsInside,
                    outside,
                    secondsOutside,
                    interval.low(),
                    high);
        }
    }

    private static Ratio ratio(String what, double[] moments, List<TimeSpan> blocks, List<TimeSpan> before) {
        return new Ratio(
                what, count(moments, blocks), count(moments, before), Spans.seconds(blocks), Spans.seconds(before));
    }

    private static int count(double[] moments, List<TimeSpan> spans) {
        return (int) Arrays.stream(moments)
                .filter(m -> spans.stream().anyMatch(s -> s.contains(m)))
                .count();
    }

    private static Measurement judged(List<Ratio> ratios, List<TimeSpan> blocks) {
        if (ratios.isEmpty()) {
            return new Measurement.NotMeasurable(
                    Question.PHOTOPAROXYSMAL_RESPONSE,
                    WHOLE_RECORDING,
                    "neither EMG nor at least four EEG channels in microvolts were recorded");
        }
        String word = ratios.stream().anyMatch(Ratio::raised)
                ? "present"
                : ratios.stream().allMatch(Ratio::notRaised) ? "absent" : "inconclusive";
        boolean both = ratios.size() > 1;
        String basis = String.join("; ", ratios.stream().map(Ratio::words).toList())
                + (both ? "" : "; only one of EMG and EEG could be used");
        int n = ratios.stream().mapToInt(r -> r.inside() + r.outside()).sum();
        Quality quality = both && Spans.seconds(blocks) >= LONG ? Quality.GOOD : Quality.FAIR;
        return new Measurement.Category(Question.PHOTOPAROXYSMAL_RESPONSE, WHOLE_RECORDING, word, n, quality, basis);
    }
}
