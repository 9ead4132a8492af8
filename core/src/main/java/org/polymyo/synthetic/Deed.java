package org.polymyo.synthetic;

import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;

/** Something the person of a scene does, willingly or not. */
public sealed interface Deed
        permits Deed.Jerks,
                Deed.Lapses,
                Deed.Hold,
                Deed.Tremor,
                Deed.Movement,
                Deed.Condition,
                CorticalDrive,
                Deliberate,
                Episodes,
                Fasciculation,
                Stimulation {
    /**
     * When it may happen.
     *
     * @return span on the recording's clock
     */
    TimeSpan span();

    /**
     * A muscle's part in jerks.
     *
     * @param channel label of the muscle's channel
     * @param latencySeconds from the jerk's moment to the onset of the EMG
     * @param latencySd standard deviation of that between jerks
     * @param probability that the muscle takes part in a jerk
     * @param factor amplitude relative to the jerk's strength
     */
    record Recruit(String channel, double latencySeconds, double latencySd, double probability, double factor) {
        /**
         * A muscle that always takes part with full strength.
         *
         * @param channel label of the muscle's channel
         * @param latencyMilliseconds from the jerk's moment to the onset of the EMG, ms
         * @return the part, with 1 ms standard deviation of the latency
         */
        public static Recruit of(String channel, double latencyMilliseconds) {
            return new Recruit(channel, latencyMilliseconds / 1000, 0.001, 1, 1);
        }
    }

    /**
     * A gap in whatever contraction the recruited muscles hold.
     *
     * @param seconds mean time without drive
     * @param sd standard deviation of that
     * @param depth part of the drive that is lost, 0 to 1
     * @param delaySeconds from the onset of the burst, of the second where it is doubled (or, without a burst, from the
     *     jerk's moment) to the loss of drive
     */
    record Gap(double seconds, double sd, double depth, double delaySeconds) {}

    /**
     * A potential of the cortex before each jerk.
     *
     * @param electrode position at which it is largest, for example {@code C3}
     * @param amplitudeMicrovolts mean height of the positive peak, µV
     * @param leadSeconds mean time from the peak to the jerk's moment
     * @param leadSd standard deviation of that
     * @param generalised whether it is a generalised spike and wave
     */
    record Spike(
            String electrode, double amplitudeMicrovolts, double leadSeconds, double leadSd, boolean generalised) {}

    /**
     * Positive jerks.
     *
     * @param span when
     * @param law by which law they follow each other
     * @param recruits the muscles
     * @param burst course and strength of the bursts
     * @param company what comes with them
     */
    record Jerks(TimeSpan span, IntervalLaw law, List<Recruit> recruits, Burst burst, Company company) implements Deed {
        /** Copies the list. */
        public Jerks {
            recruits = List.copyOf(recruits);
        }

        /**
         * Jerks without company.
         *
         * @param span when
         * @param law by which law they follow each other
         * @param burst course and strength of the bursts
         * @param recruits the muscles
         * @return the deed
         */
        public static Jerks of(TimeSpan span, IntervalLaw law, Burst burst, Recruit... recruits) {
            return new Jerks(span, law, List.of(recruits), burst, Company.NONE);
        }

        /**
         * The same jerks with company.
         *
         * @param newCompany what comes with them
         * @return the deed
         */
        public Jerks with(Company newCompany) {
            return new Jerks(span, law, recruits, burst, newCompany);
        }
    }

    /**
     * The bursts of jerks.
     *
     * @param shape course
     * @param strength strength
     */
    record Burst(BurstShape shape, Strength strength) {}

    /**
     * Negative jerks: gaps in contractions that are held.
     *
     * @param span when
     * @param law by which law they follow each other
     * @param recruits the muscles; the factor is not used
     * @param gap the gaps
     * @param spike a cortical potential before each
     */
    record Lapses(TimeSpan span, IntervalLaw law, List<Recruit> recruits, Gap gap, Optional<Spike> spike)
            implements Deed {
        /** Copies the list. */
        public Lapses {
            recruits = List.copyOf(recruits);
        }
    }

    /**
     * A contraction that is held.
     *
     * @param span when, ramps included
     * @param channels labels of the muscles
     * @param level fraction of the maximal voluntary contraction, 0 to 1
     * @param rampSeconds time to rise, and to fall
     */
    record Hold(TimeSpan span, List<String> channels, double level, double rampSeconds) implements Deed {
        /** Copies the list. */
        public Hold {
            channels = List.copyOf(channels);
        }
    }

    /**
     * Tremor.
     *
     * @param span when
     * @param agonists labels of muscles that contract in the first half of each cycle
     * @param antagonists labels of muscles that contract in the second half
     * @param beat the rhythm
     * @param level peak, as fraction of the maximal voluntary contraction
     */
    record Tremor(TimeSpan span, List<String> agonists, List<String> antagonists, Beat beat, double level)
            implements Deed {
        /** Copies the lists. */
        public Tremor {
            agonists = List.copyOf(agonists);
            antagonists = List.copyOf(antagonists);
        }
    }

    /**
     * The rhythm of a tremor.
     *
     * @param hz mean frequency
     * @param cv coefficient of variation of the length of a cycle
     * @param amplitudeCv how much the amplitude waxes and wanes, 0 to 1
     */
    record Beat(double hz, double cv, double amplitudeCv) {}

    /**
     * Voluntary or automatic movement.
     *
     * @param span when
     * @param manner which kind
     * @param channels labels of the muscles: agonist first, then antagonist, then others
     * @param level peak, as fraction of the maximal voluntary contraction
     * @param everySeconds mean interval from one movement to the next; the step time for gait
     */
    record Movement(TimeSpan span, Manner manner, List<String> channels, double level, double everySeconds)
            implements Deed {
        /** Copies the list. */
        public Movement {
            channels = List.copyOf(channels);
        }
    }

    /**
     * What the person is asked to do; becomes an annotation by a person.
     *
     * @param span when
     * @param text for example {@code rest} or {@code posture}
     */
    record Condition(TimeSpan span, String text) implements Deed {}

    /** Kinds of movement. */
    enum Manner {
        /** Rises, is held for 0.5 to 4 s, and falls. */
        RAMP_AND_HOLD,
        /** Fast: agonist, antagonist, agonist. */
        BALLISTIC,
        /** Reaches for something: smooth, 0.6 to 1.5 s, with a stabilising antagonist. */
        REACH,
        /** Walks: each muscle active in its own part of the cycle. */
        GAIT,
        /** Types or taps: bursts of 40 to 90 ms, 1 to 6 a second in runs. */
        TAPS,
        /** Answers a stimulus after 150 to 400 ms. */
        REACTION,
        /** Moves the legs in sleep: 0.5 to 5 s, every 20 to 40 s. */
        PERIODIC_LEG
    }
}
