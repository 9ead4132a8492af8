package org.polymyo.synthetic;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;

/** Writes jerks and lapses into a score. */
final class JerkWriter {
    private static final double EDGE_SECONDS = 0.5;
    private static final double SHUFFLED_SECONDS = 0.12;

    private JerkWriter() {}

    /**
     * Writes positive jerks.
     *
     * @param deed the jerks
     * @param score where to
     * @param chance chance
     */
    static void write(Deed.Jerks deed, Score score, Chance chance) {
        for (double moment : moments(deed.law(), deed.span(), score, chance)) {
            jerk(deed, moment, score, chance);
        }
    }

    /**
     * Writes one positive jerk.
     *
     * @param deed how it comes
     * @param moment its moment
     * @param score where to
     * @param chance chance
     */
    static void jerk(Deed.Jerks deed, double moment, Score score, Chance chance) {
        int jerk = score.nextJerk();
        deed.company().spike().ifPresent(spike -> lead(spike, jerk, moment, score, chance));
        deed.company().readiness().ifPresent(form -> score.head.add(new HeadEvent.Prepared(moment, "Cz", form)));
        parts(deed, new Moment(jerk, moment), score, chance);
    }

    /**
     * Writes bursts that are not jerks.
     *
     * @param deed how they come
     * @param score where to
     * @param chance chance
     */
    static void write(Episodes deed, Score score, Chance chance) {
        for (double moment : moments(deed.like().law(), deed.span(), score, chance)) {
            episode(deed, moment, score, chance);
        }
    }

    /**
     * Writes bursts of one moment that are not a jerk.
     *
     * @param deed how they come
     * @param moment their moment
     * @param score where to
     * @param chance chance
     */
    static void episode(Episodes deed, double moment, Score score, Chance chance) {
        Deed.Jerks like = deed.like();
        like.company().readiness().ifPresent(form -> score.head.add(new HeadEvent.Prepared(moment, "Cz", form)));
        Map<Score.Part, Integer> before = new IdentityHashMap<>();
        like.recruits().forEach(r -> {
            Score.Part part = score.part(r.channel());
            before.put(part, part.volleys().size());
        });
        parts(like, new Moment(0, moment), score, chance);
        for (Deed.Recruit recruit : like.recruits()) {
            Score.Part part = score.part(recruit.channel());
            for (Score.Volley volley : part.volleys()
                    .subList(
                            Objects.requireNonNullElse(before.get(part), 0),
                            part.volleys().size())) {
                double from = volley.onsetSeconds();
                TimeSpan span = new TimeSpan(from, from + volley.shape().seconds());
                part.others().add(new Truth.Other(recruit.channel(), span, deed.kind()));
            }
        }
    }

    /** The bursts of all muscles that take part. */
    private static void parts(Deed.Jerks deed, Moment at, Score score, Chance chance) {
        for (Deed.Recruit recruit : deed.recruits()) {
            if (chance.happens(recruit.probability())) {
                double latency = deed.company().shuffled()
                        ? chance.uniform(0, SHUFFLED_SECONDS)
                        : recruit.latencySeconds() + recruit.latencySd() * chance.normal();
                Score.Part part = score.part(recruit.channel());
                bursts(deed, recruit.factor(), new Moment(at.jerk(), at.seconds() + latency), part, chance);
            }
        }
    }

    /**
     * Where a jerk reaches a muscle.
     *
     * @param jerk number of the jerk
     * @param seconds onset there
     */
    record Moment(int jerk, double seconds) {}

    /** One burst, or two, and the silent period after the last. */
    private static void bursts(Deed.Jerks deed, double factor, Moment at, Score.Part part, Chance chance) {
        Company company = deed.company();
        Score.Volley last = volley(deed.burst(), factor, at, chance);
        part.volleys().add(last);
        if (chance.happens(company.doubled())) {
            double again = last.onsetSeconds() + last.shape().seconds() + chance.uniform(0.04, 0.08);
            last = volley(deed.burst(), factor, new Moment(at.jerk(), again), chance);
            part.volleys().add(last);
        }
        if (company.gap().isPresent()) {
            silence(company.gap().get(), new Moment(at.jerk(), last.onsetSeconds()), part, chance);
        }
    }

    /**
     * Draws one burst.
     *
     * @param burst course and strength
     * @param factor amplitude relative to that
     * @param at jerk and onset
     * @param chance chance
     * @return the burst
     */
    static Score.Volley volley(Deed.Burst burst, double factor, Moment at, Chance chance) {
        BurstShape mean = burst.shape();
        double seconds = chance.normal(mean.seconds(), mean.sd(), mean.seconds() * 0.4, mean.seconds() * 2.5);
        BurstShape shape = new BurstShape(seconds, 0, mean.riseSeconds(), mean.fallSeconds());
        double strength = factor * chance.lognormal(1, burst.strength().cv());
        return new Score.Volley(at.jerk(), at.seconds(), shape, scaled(burst.strength(), strength));
    }

    private static Strength scaled(Strength strength, double factor) {
        return switch (strength.kind()) {
            case MICROVOLTS, OF_MAXIMUM -> new Strength(strength.kind(), strength.value() * factor, 0);
            case DECIBELS -> Strength.decibels(strength.value() + 20 * StrictMath.log10(factor), 0);
        };
    }

    /**
     * Writes negative jerks.
     *
     * @param deed the lapses
     * @param score where to
     * @param chance chance
     */
    static void write(Deed.Lapses deed, Score score, Chance chance) {
        for (double moment : moments(deed.law(), deed.span(), score, chance)) {
            int jerk = score.nextJerk();
            deed.spike().ifPresent(spike -> lead(spike, jerk, moment, score, chance));
            for (Deed.Recruit recruit : deed.recruits()) {
                if (chance.happens(recruit.probability())) {
                    double at = moment + recruit.latencySeconds() + recruit.latencySd() * chance.normal();
                    silence(deed.gap(), new Moment(jerk, at), score.part(recruit.channel()), chance);
                }
            }
        }
    }

    private static void silence(Deed.Gap gap, Moment at, Score.Part part, Chance chance) {
        double seconds = chance.normal(gap.seconds(), gap.sd(), gap.seconds() * 0.4, gap.seconds() * 2.5);
        double from = at.seconds() + gap.delaySeconds();
        part.silences().add(new Score.Silence(at.jerk(), new TimeSpan(from, from + seconds), gap.depth()));
    }

    private static void lead(Deed.Spike spike, int jerk, double moment, Score score, Chance chance) {
        double lead = spike.leadSeconds() + spike.leadSd() * chance.normal();
        score.potentials.add(new Score.Potentials(jerk, moment - lead, lead, spike));
    }

    /** Moments of jerks; keeps clear of both ends of the recording, writes stimuli as annotations. */
    private static List<Double> moments(IntervalLaw law, TimeSpan span, Score score, Chance chance) {
        List<Double> drawn = IntervalLaw.draw(law, span, chance);
        if (law instanceof IntervalLaw.AfterStimulus after) {
            drawn.forEach(t ->
                    score.annotations.add(new Annotation(new TimeSpan(t, t), "stimulus", Annotation.Author.DEVICE)));
            drawn = drawn.stream()
                    .filter(t -> chance.happens(after.probability()))
                    .map(t -> t + Math.max(0.01, after.latencySeconds() + after.latencySd() * chance.normal()))
                    .toList();
        }
        double last = Math.min(span.endSeconds(), score.seconds()) - EDGE_SECONDS;
        double first = Math.max(span.startSeconds(), 0) + EDGE_SECONDS / 2;
        return drawn.stream().filter(t -> t >= first && t < last).toList();
    }
}
