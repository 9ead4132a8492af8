package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.polymyo.event.Jerk;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Stimulus;

/**
 * Jerks in windows after stimuli, and in windows of the same length without one. Electric stimuli are not asked here: what
 * they bring within a tenth of a second is no jerk but a reflex, and measured as one.
 */
final class Answers {
    private static final double CLEAR_SECONDS = 0.5;
    private static final double ROOMY_SECONDS = 3;
    private static final int SHAMS_A_STIMULUS = 4;
    private static final double SLACK_SECONDS = 0.001;

    private final List<Stimulus> given;
    private final List<Stimulus> shams;
    private final double[] moments;
    private final List<Jerk> jerks;
    private final List<HeldConditions.Watched> watched;
    private final double[] onsets;

    /**
     * Answers of a recording.
     *
     * @param observed what was found and said
     */
    Answers(Observed observed) {
        List<Stimulus> all = observed.told().stimuli();
        List<Stimulus> real =
                all.stream().filter(s -> s.kind() != Stimulus.Kind.SHAM).toList();
        given = real.stream().filter(s -> s.kind() != Stimulus.Kind.ELECTRIC).toList();
        shams = all.stream().filter(s -> s.kind() == Stimulus.Kind.SHAM).toList();
        moments = real.stream().mapToDouble(Stimulus::seconds).toArray();
        jerks = observed.jerks();
        onsets = observed.onsets();
        watched = observed.watched();
    }

    /**
     * Stimuli by their words, in order of the words, each with its stimuli in order of time.
     *
     * @return empty where none was given
     */
    Map<String, List<Stimulus>> kinds() {
        Map<String, List<Stimulus>> kinds = new TreeMap<>();
        given.forEach(
                s -> kinds.computeIfAbsent(s.text(), t -> new ArrayList<>()).add(s));
        return kinds;
    }

    /**
     * All stimuli but shams and electric ones.
     *
     * @return in order of time
     */
    List<Stimulus> all() {
        return given;
    }

    /**
     * What was seen after some stimuli.
     *
     * @param answers one entry a stimulus that could be watched
     * @param chanceHits windows without a stimulus in which a jerk began
     * @param chanceN windows without a stimulus
     */
    record Found(List<Answer> answers, int chanceHits, int chanceN) {
        /**
         * Latencies of the answers.
         *
         * @return milliseconds, in order of time
         */
        double[] latencies() {
            return answers.stream()
                    .mapToDouble(Answer::milliseconds)
                    .filter(Double::isFinite)
                    .toArray();
        }

        /**
         * Answers beyond chance.
         *
         * @return the comparison
         */
        Excess excess() {
            return Excess.of(latencies().length, answers.size(), chanceHits, chanceN);
        }

        /**
         * Whether stimuli and chance can be compared.
         *
         * @param fewest stimuli needed
         * @return true with enough of both, and with chance leaving room
         */
        boolean enough(double fewest) {
            return answers.size() >= fewest && chanceN >= fewest && chanceHits < chanceN;
        }
    }

    /**
     * One stimulus.
     *
     * @param turn its number among the stimuli of its kind, from 0
     * @param milliseconds from the stimulus to the jerk; NaN where none came
     */
    record Answer(int turn, double milliseconds) {}

    /**
     * Looks after stimuli. A stimulus counts when the window could be measured and the next stimulus comes after it.
     *
     * @param stimuli which stimuli
     * @param from start of the window, seconds after the stimulus
     * @param to end of the window, seconds after the stimulus
     * @return answers, and chance
     */
    Found after(List<Stimulus> stimuli, double from, double to) {
        Map<String, Integer> turns = new HashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (Stimulus stimulus : stimuli) {
            int turn = turns.merge(stimulus.text(), 1, Integer::sum) - 1;
            double at = stimulus.seconds();
            if (next(at + SLACK_SECONDS) >= at + to && whole(new TimeSpan(at + from, at + to))) {
                answers.add(new Answer(turn, 1000 * (first(at, from, to) - at)));
            }
        }
        double[] still = shams.isEmpty()
                ? between(stimuli, to - from, from)
                : shams.stream().mapToDouble(Stimulus::seconds).toArray();
        int hits = 0;
        int n = 0;
        for (double at : still) {
            if (whole(new TimeSpan(at + from, at + to))) {
                n++;
                hits += Double.isNaN(first(at, from, to)) ? 0 : 1;
            }
        }
        return new Found(answers, hits, n);
    }

    /** Moments before stimuli at which none was given, so that their windows end half a second before where there is room. */
    private double[] between(List<Stimulus> stimuli, double length, double from) {
        double typical = stimuli.size() < 2
                ? 0
                : (stimuli.getLast().seconds() - stimuli.getFirst().seconds()) / (stimuli.size() - 1);
        double gap = typical >= ROOMY_SECONDS ? CLEAR_SECONDS : 0;
        return stimuli.stream()
                .flatMapToDouble(s -> DoubleStream.iterate(1, k -> k + 1)
                        .limit(SHAMS_A_STIMULUS)
                        .map(k -> s.seconds() - gap - k * length)
                        .filter(start -> start >= previous(s.seconds() - SLACK_SECONDS) + CLEAR_SECONDS))
                .map(start -> start - from)
                .toArray();
    }

    /** First part of a jerk in the window, of a jerk that did not begin before the stimulus; NaN where there is none. */
    private double first(double at, double from, double to) {
        int k = Arrays.binarySearch(onsets, at);
        for (int i = k < 0 ? -k - 1 : k; i < onsets.length && onsets[i] < at + to; i++) {
            double part = jerks.get(i).parts().stream()
                    .mapToDouble(p -> p.span().startSeconds())
                    .filter(t -> t >= at + from && t < at + to)
                    .findFirst()
                    .orElse(Double.NaN);
            if (!Double.isNaN(part)) {
                return part;
            }
        }
        return Double.NaN;
    }

    private boolean whole(TimeSpan span) {
        return watched.stream().anyMatch(w -> w.whole(span));
    }

    private double next(double moment) {
        int k = Arrays.binarySearch(moments, moment);
        int i = k < 0 ? -k - 1 : k;
        return i < moments.length ? moments[i] : Double.POSITIVE_INFINITY;
    }

    private double previous(double moment) {
        int k = Arrays.binarySearch(moments, moment);
        int i = (k < 0 ? -k - 1 : k) - 1;
        return i < 0 ? Double.NEGATIVE_INFINITY : moments[i];
    }

    /**
     * Jerks just before stimuli, and in windows of the same length earlier.
     *
     * @param stimuli which stimuli
     * @param length length of the window that ends at the stimulus, seconds
     * @return answers with latencies from the start of the window, and chance
     */
    Found before(List<Stimulus> stimuli, double length) {
        List<Answer> answers = new ArrayList<>();
        int hits = 0;
        int n = 0;
        for (int i = 0; i < stimuli.size(); i++) {
            double at = stimuli.get(i).seconds();
            double clear = previous(at - SLACK_SECONDS) + CLEAR_SECONDS;
            if (at - length >= clear && whole(new TimeSpan(at - length, at))) {
                answers.add(new Answer(i, 1000 * (first(at - length, 0, length) - at + length)));
            }
            double earlier = at - 2 * length;
            for (int k = 0; k < SHAMS_A_STIMULUS && earlier - k * length >= clear; k++) {
                double start = earlier - k * length;
                if (whole(new TimeSpan(start, start + length))) {
                    n++;
                    hits += Double.isNaN(first(start, 0, length)) ? 0 : 1;
                }
            }
        }
        return new Found(answers, hits, n);
    }
}
