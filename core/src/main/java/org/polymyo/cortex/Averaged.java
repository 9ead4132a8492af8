package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.polymyo.cortex.SiteAverage.Order;
import org.polymyo.preparation.Execution;

/**
 * The back-average of one trigger set, judged.
 *
 * @param triggers the triggers that were used
 * @param rejected how many were not, because of artefacts, gaps or the ends of the recording
 * @param sites every electrode, the judged ones first
 * @param judged how many electrodes were judged
 * @param seen the largest potential
 * @param chance its probability by chance
 * @param limit the limit of the standardised size
 * @param judge who judged
 */
record Averaged(
        TriggerSet triggers,
        int rejected,
        List<SiteAverage> sites,
        int judged,
        Judge.Seen seen,
        double chance,
        double limit,
        Judge judge) {
    private static final double POWER = 0.8;

    private static final double SHORTEST_SECONDS = 15;

    /**
     * How it is judged.
     *
     * @param surrogates averages at random moments
     * @param level accepted share of errors
     * @param fewest triggers needed
     * @param before time averaged before the jerk, seconds
     * @param after time averaged after the jerk, seconds
     */
    record Rule(int surrogates, double level, int fewest, double before, double after) {
        /**
         * The rule of settings.
         *
         * @param settings the settings
         * @param sets how many trigger sets share the accepted errors
         * @return the rule
         */
        static Rule of(CortexSettings settings, int sets) {
            return new Rule(
                    (int) settings.surrogates(),
                    settings.averageSignificance() / sets,
                    (int) settings.fewestJerks(),
                    settings.epochBeforeMilliseconds() / 1000,
                    settings.epochAfterMilliseconds() / 1000);
        }

        private Lags lags(TriggerSet triggers, double rateHz) {
            return triggers.train() ? Lags.of(-0.15, 0.15, rateHz) : Lags.of(-before, after, rateHz);
        }
    }

    /**
     * Averages and judges.
     *
     * @param tracks every EEG channel
     * @param triggers the triggers
     * @param rule how to judge
     * @param execution how to run
     * @return the average; empty where too few triggers can be used
     */
    static Optional<Averaged> of(List<Track> tracks, TriggerSet triggers, Rule rule, Execution execution) {
        JudgedSites chosen = JudgedSites.of(tracks, triggers.where());
        List<Track> ordered = chosen.tracks();
        Lags widest = rule.lags(triggers, ordered.getFirst().rateHz());
        Timeline timeline = Timeline.of(ordered.subList(0, chosen.judged()), widest);
        TriggerSet kept = triggers.keeping(IntStream.range(0, triggers.count())
                .filter(k -> timeline.place(triggers.seconds()[k]).isPresent())
                .boxed()
                .toList());
        if (kept.count() < rule.fewest() || timeline.seconds() < SHORTEST_SECONDS) {
            return Optional.empty();
        }
        double[] shifts = timeline.shifts(rule.surrogates(), seed(kept));
        boolean[] needed = chosen.needed();
        List<SiteAverage> sites =
                execution.each(IntStream.range(0, ordered.size()).boxed().toList(), c -> {
                    Track track = ordered.get(c);
                    double[] own = needed[c] ? shifts : new double[0];
                    return SiteAverage.of(track, new Order(kept, rule.lags(kept, track.rateHz()), timeline, own));
                });
        Judge judge = new Judge(sites, chosen.judged(), chosen.opposite());
        double limit = judge.limit(rule.level());
        Judge.Seen seen = judge.real();
        return Optional.of(new Averaged(
                kept, triggers.count() - kept.count(), sites, chosen.judged(), seen, judge.chance(seen), limit, judge));
    }

    /**
     * Whether the largest potential is more than chance.
     *
     * @return true if so
     */
    boolean significant() {
        return seen.score() > limit;
    }

    /**
     * The smallest potential that this recording shows with a power of 80 %.
     *
     * @return µV; empty where none is
     */
    OptionalDouble smallest() {
        return judge.smallest(potentials(), limit, POWER);
    }

    /**
     * The electrode of the largest potential.
     *
     * @return its average
     */
    SiteAverage best() {
        return sites.get(seen.site());
    }

    private static long seed(TriggerSet triggers) {
        long seed = triggers.muscle().hashCode() * 31L + triggers.kind().ordinal();
        for (double t : triggers.seconds()) {
            seed = seed * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(t);
        }
        return seed ^ seed >>> 29;
    }

    private List<Sizes> potentials() {
        List<Sizes> potentials = new ArrayList<>();
        for (SiteAverage site : sites) {
            double share = ScalpPlace.of(site.track().position())
                    .map(triggers.where()::share)
                    .orElse(1.0);
            Sizes one = site.potential(-triggers.where().leadSeconds(), triggers.jitterSeconds());
            potentials.add(one.plus(one, share - 1));
        }
        return potentials;
    }
}
