package org.polymyo.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polymyo.quantity.TimeSpan;

/** Reads from deeds what they make true. */
final class PhysiologyOfDeeds {
    private static final double STEP_SECONDS = 0.0001;

    private PhysiologyOfDeeds() {}

    /**
     * How often jerks come in a condition.
     *
     * @param condition the condition
     * @param deeds all deeds
     * @return the rate; jerks in which no muscle takes part do not count
     */
    static Physiology.Rate rate(Deed.Condition condition, List<Deed> deeds) {
        TimeSpan span = condition.span();
        double expected = jerks(deeds)
                .mapToDouble(j -> perMinute(j.law(), j.span()) * seen(j.recruits()) * overlap(span, j.span()) / 60)
                .sum();
        double minutes = span.seconds() / 60;
        return new Physiology.Rate(condition.text(), minutes, expected / minutes);
    }

    private static double overlap(TimeSpan a, TimeSpan b) {
        return Math.max(0, Math.min(a.endSeconds(), b.endSeconds()) - Math.max(a.startSeconds(), b.startSeconds()));
    }

    private static double seen(List<Deed.Recruit> recruits) {
        double unseen = 1;
        for (Deed.Recruit recruit : recruits) {
            unseen *= 1 - recruit.probability();
        }
        return 1 - unseen;
    }

    private static double perMinute(IntervalLaw law, TimeSpan span) {
        return switch (law) {
            case IntervalLaw.Poisson p -> p.perMinute();
            case IntervalLaw.Clustered c -> c.perMinute();
            case IntervalLaw.Trains t -> t.perMinute();
            case IntervalLaw.Runs r -> r.runsPerMinute() * r.count();
            case IntervalLaw.Rhythmic r -> 60 * r.hz();
            case IntervalLaw.At at -> 60 * at.seconds().size() / span.seconds();
            case IntervalLaw.AfterStimulus s -> 60 / s.everySeconds() * s.probability();
        };
    }

    private static Stream<Deed.Jerks> jerks(List<Deed> deeds) {
        return deeds.stream().filter(Deed.Jerks.class::isInstance).map(Deed.Jerks.class::cast);
    }

    /**
     * What an answer is.
     *
     * @param stimulation the stimuli
     * @param answer one of their answers
     * @return the reaction
     */
    static Physiology.Reaction reaction(Stimulation stimulation, Stimulation.Answer answer) {
        List<Physiology.Latency> channels = answer.like().recruits().stream()
                .map(r -> new Physiology.Latency(
                        r.channel(), answer.timing().latencySeconds() + r.latencySeconds(), r.probability()))
                .toList();
        return new Physiology.Reaction(stimulation.text(), answer.kind(), answer.timing(), channels);
    }

    /**
     * What the EEG shows.
     *
     * @param deeds all deeds
     * @return the brain
     */
    static Physiology.Brain brain(List<Deed> deeds) {
        Optional<Deed.Spike> spike =
                jerks(deeds).flatMap(j -> j.company().spike().stream()).findFirst();
        Optional<Readiness> before =
                jerks(deeds).flatMap(j -> j.company().readiness().stream()).findFirst();
        Optional<Readiness> own = deeds.stream()
                .filter(Deliberate.class::isInstance)
                .flatMap(d -> ((Deliberate) d).readiness().stream())
                .findFirst();
        List<CorticalDrive> drives = deeds.stream()
                .filter(CorticalDrive.class::isInstance)
                .map(CorticalDrive.class::cast)
                .toList();
        Optional<Physiology.Somatosensory> evoked = deeds.stream()
                .filter(Stimulation.class::isInstance)
                .flatMap(d -> ((Stimulation) d).evoked().stream())
                .findFirst()
                .map(PhysiologyOfDeeds::measured);
        return new Physiology.Brain(spike, before, own, drives, evoked);
    }

    /** The peaks of the sum of the humps, which are not quite those of each. */
    private static Physiology.Somatosensory measured(Stimulation.Evoked evoked) {
        List<HeadEvent.Hump> humps = StimulusWriter.potential(evoked, 0).humps();
        double first = evoked.firstSeconds();
        return new Physiology.Somatosensory(
                evoked.electrode(),
                -lowest(humps, first - 0.003, first + 0.0025),
                -lowest(humps.stream().map(PhysiologyOfDeeds::reversed).toList(), first + 0.002, first + 0.009),
                -lowest(humps, first + 0.009, first + 0.020));
    }

    private static HeadEvent.Hump reversed(HeadEvent.Hump hump) {
        return new HeadEvent.Hump(hump.lagSeconds(), hump.sigmaSeconds(), -hump.microvolts());
    }

    private static double lowest(List<HeadEvent.Hump> humps, double from, double to) {
        double lowest = Double.POSITIVE_INFINITY;
        for (double t = from; t < to; t += STEP_SECONDS) {
            double sum = 0;
            for (HeadEvent.Hump hump : humps) {
                double z = (t - hump.lagSeconds()) / hump.sigmaSeconds();
                sum += hump.microvolts() * StrictMath.exp(-z * z / 2);
            }
            lowest = Math.min(lowest, sum);
        }
        return lowest;
    }
}
