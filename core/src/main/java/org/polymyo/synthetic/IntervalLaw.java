package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
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
     * In clusters: each of them a group of one or more, the groups at random. Counts vary more than at random.
     *
     * @param perMinute mean rate of the jerks
     * @param size mean number in a cluster
     * @param seconds mean interval inside a cluster
     */
    record Clustered(double perMinute, double size, double seconds) implements IntervalLaw {}

    /**
     * In trains, as cortical tremor: each of one or more nearly regular jerks, the trains at random.
     *
     * @param perMinute mean rate of the jerks
     * @param size mean number in a train
     * @param hz rate inside a train
     */
    record Trains(double perMinute, double size, double hz) implements IntervalLaw {}

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
            case Clustered c -> clustered(c, span, chance);
            case Trains t -> trains(t, span, chance);
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

    /** Begins before the span, so that its start is like its middle. */
    private static List<Double> clustered(Clustered law, TimeSpan span, Chance chance) {
        double mean = 60 * law.size / law.perMinute;
        DoubleSupplier within = () -> 0.3 * law.seconds + chance.exponential(0.7 * law.seconds);
        return groups(span, new double[] {mean, law.size, law.seconds}, within, chance);
    }

    private static List<Double> trains(Trains law, TimeSpan span, Chance chance) {
        double mean = 60 * law.size / law.perMinute;
        DoubleSupplier within = () -> chance.lognormal(1 / law.hz, 0.12);
        return groups(span, new double[] {mean, law.size, 1 / law.hz}, within, chance);
    }

    /** Groups of the form mean interval, mean size, mean interval inside. */
    private static List<Double> groups(TimeSpan span, double[] form, DoubleSupplier within, Chance chance) {
        List<Double> out = new ArrayList<>();
        double t = span.startSeconds() - 10 * form[1] * form[2];
        while (t < span.endSeconds()) {
            t += chance.exponential(form[0]);
            double at = t;
            do {
                if (at >= span.startSeconds() && at < span.endSeconds()) {
                    out.add(at);
                }
                at += within.getAsDouble();
            } while (!chance.happens(1 / form[1]));
        }
        return out.stream().sorted().toList();
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
