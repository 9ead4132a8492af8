package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/** By which law jerks follow each other. */
public sealed interface IntervalLaw {
    /**
     * At random, with a dead time.
     *
     * @param perMinute mean rate
     * @param deadSeconds shortest interval
     */
    record Poisson(double perMinute, double deadSeconds) implements IntervalLaw {}

    /**
     * Runs of jerks: trains at 10 to 20 Hz, or loose clusters.
     *
     * @param runsPerMinute mean rate of the runs
     * @param count mean number in a run
     * @param hz mean rate inside a run
     * @param cv coefficient of variation of the intervals inside a run
     */
    record Runs(double runsPerMinute, int count, double hz, double cv) implements IntervalLaw {}

    /**
     * Regular or nearly so, without a pause.
     *
     * @param hz mean rate
     * @param cv coefficient of variation of the intervals
     */
    record Rhythmic(double hz, double cv) implements IntervalLaw {}

    /**
     * At given moments.
     *
     * @param seconds moments on the recording's clock
     */
    record At(List<Double> seconds) implements IntervalLaw {
        /** Copies the list. */
        public At {
            seconds = List.copyOf(seconds);
        }
    }

    /**
     * After stimuli, which are written as device annotations.
     *
     * @param everySeconds mean interval between stimuli; each varies by half of it to both sides
     * @param latencySeconds from stimulus to jerk
     * @param latencySd standard deviation of that
     * @param probability that a stimulus is answered
     */
    record AfterStimulus(double everySeconds, double latencySeconds, double latencySd, double probability)
            implements IntervalLaw {}

    /**
     * Draws the moments.
     *
     * @param law the law
     * @param span where they may lie
     * @param chance chance
     * @return moments in order
     */
    static List<Double> draw(IntervalLaw law, TimeSpan span, Chance chance) {
        return switch (law) {
            case Poisson p -> poisson(p, span, chance);
            case Runs r -> runs(r, span, chance);
            case Rhythmic r -> rhythmic(r, span, chance);
            case At at -> at.seconds.stream().filter(span::contains).sorted().toList();
            case AfterStimulus s -> stimuli(s, span, chance);
        };
    }

    private static List<Double> poisson(Poisson law, TimeSpan span, Chance chance) {
        List<Double> out = new ArrayList<>();
        double mean = Math.max(0.001, 60 / law.perMinute - law.deadSeconds);
        double t = span.startSeconds() + chance.exponential(mean);
        while (t < span.endSeconds()) {
            out.add(t);
            t += law.deadSeconds + chance.exponential(mean);
        }
        return out;
    }

    private static List<Double> runs(Runs law, TimeSpan span, Chance chance) {
        List<Double> out = new ArrayList<>();
        double inRun = law.count / law.hz;
        double t = span.startSeconds() + chance.exponential(60 / law.runsPerMinute);
        while (t < span.endSeconds()) {
            int n = Math.max(2, (int) Math.round(chance.lognormal(law.count, 0.3)));
            for (int i = 0; i < n && t < span.endSeconds(); i++) {
                out.add(t);
                t += chance.lognormal(1 / law.hz, law.cv);
            }
            t += 0.5 + chance.exponential(Math.max(0.5, 60 / law.runsPerMinute - inRun));
        }
        return out;
    }

    private static List<Double> rhythmic(Rhythmic law, TimeSpan span, Chance chance) {
        List<Double> out = new ArrayList<>();
        double t = span.startSeconds() + chance.uniform() / law.hz;
        while (t < span.endSeconds()) {
            out.add(t);
            t += chance.lognormal(1 / law.hz, law.cv);
        }
        return out;
    }

    private static List<Double> stimuli(AfterStimulus law, TimeSpan span, Chance chance) {
        List<Double> out = new ArrayList<>();
        double t = span.startSeconds() + chance.uniform(0.5, 1.5) * law.everySeconds;
        while (t < span.endSeconds()) {
            out.add(t);
            t += chance.uniform(0.5, 1.5) * law.everySeconds;
        }
        return out;
    }
}
