package org.polymyo.measure;

import java.util.List;
import java.util.Locale;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;

/** Whether jerks come before stimuli that can be foreseen because they come regularly. */
final class AnticipationMeasure implements Measure {
    private static final double WINDOW_SECONDS = 0.5;
    private static final double REGULAR = 0.1;
    private static final double SHORTEST_INTERVAL = 2;

    @Override
    public List<Measurement> of(Observed observed) {
        var answers = new Answers(observed);
        double[] moments = answers.all().stream().mapToDouble(s -> s.seconds()).toArray();
        double[] intervals = JerkIntervals.all(moments, observed.gaps());
        double fewest = observed.settings().fewestStimuli();
        if (intervals.length < fewest) {
            return none(String.format(
                    Locale.ROOT, "%d stimuli; more than %.0f regular ones are needed", moments.length, fewest));
        }
        double[] usual = JerkIntervals.withinRuns(intervals, SHORTEST_INTERVAL);
        double variation = JerkIntervals.variation(usual);
        if (variation > REGULAR) {
            return none(String.format(
                    Locale.ROOT,
                    "the stimuli come irregularly (coefficient of variation %.2f), so that nobody can foresee them",
                    variation));
        }
        Answers.Found found = answers.before(answers.all(), WINDOW_SECONDS);
        return found.enough(fewest)
                ? List.of(number(found.excess(), observed))
                : none("the stimuli follow too closely to tell what comes before them; 2 s between them are needed");
    }

    private static List<Measurement> none(String reason) {
        return List.of(new Measurement.NotMeasurable(Question.ANTICIPATION, Measurement.WHOLE_RECORDING, reason));
    }

    private static Measurement number(Excess excess, Observed observed) {
        return new Measurement.Number(
                Question.ANTICIPATION,
                Measurement.WHOLE_RECORDING,
                100 * excess.value(),
                Unit.PERCENT,
                new Interval(
                        100 * excess.interval().low(), 100 * excess.interval().high()),
                excess.n(),
                observed.quality(excess.n()),
                String.format(
                        Locale.ROOT,
                        "probability of a jerk in the 500 ms before a regular stimulus beyond chance: %d of %d stimuli, %d of %d"
                                + " windows earlier (Fisher's exact test p = %.2g); interval from Wilson limits of both",
                        excess.hits(),
                        excess.n(),
                        excess.chanceHits(),
                        excess.chanceN(),
                        excess.chance()));
    }
}
