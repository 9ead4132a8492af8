package org.polymyo.synthetic;

import java.util.Optional;

/**
 * What comes with a jerk.
 *
 * @param doubled probability of a second burst 40 to 80 ms after the end of the first
 * @param gap a silent period after the burst
 * @param spike a cortical potential before it
 * @param readiness a slow negativity before it
 * @param shuffled whether the muscles' latencies are drawn anew for every jerk, as in functional jerks
 */
public record Company(
        double doubled,
        Optional<Deed.Gap> gap,
        Optional<Deed.Spike> spike,
        Optional<Readiness> readiness,
        boolean shuffled) {
    /** Nothing. */
    public static final Company NONE = new Company(0, Optional.empty(), Optional.empty(), Optional.empty(), false);

    /**
     * With second bursts.
     *
     * @param probability 0 to 1
     * @return the company
     */
    public Company withDoubled(double probability) {
        return new Company(probability, gap, spike, readiness, shuffled);
    }

    /**
     * With a silent period.
     *
     * @param newGap the silent period
     * @return the company
     */
    public Company withGap(Deed.Gap newGap) {
        return new Company(doubled, Optional.of(newGap), spike, readiness, shuffled);
    }

    /**
     * With a cortical potential.
     *
     * @param newSpike the potential
     * @return the company
     */
    public Company withSpike(Deed.Spike newSpike) {
        return new Company(doubled, gap, Optional.of(newSpike), readiness, shuffled);
    }

    /**
     * With a slow negativity before each jerk.
     *
     * @param newReadiness the negativity
     * @return the company
     */
    public Company with(Readiness newReadiness) {
        return new Company(doubled, gap, spike, Optional.of(newReadiness), shuffled);
    }

    /**
     * With latencies that change from jerk to jerk.
     *
     * @return the company
     */
    public Company withShuffledOrder() {
        return new Company(doubled, gap, spike, readiness, true);
    }
}
