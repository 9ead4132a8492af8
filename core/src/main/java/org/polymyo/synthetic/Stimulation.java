package org.polymyo.synthetic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;

/**
 * Stimuli that a laboratory gives, each written as an annotation of a device, and what follows them.
 *
 * @param span when
 * @param text the annotation, for example {@code stimulus: sound} or {@code sham}
 * @param pace how often
 * @param evoked what every stimulus evokes over the cortex
 * @param answers what may follow in the muscles
 */
public record Stimulation(TimeSpan span, String text, Pace pace, Optional<Evoked> evoked, List<Answer> answers)
        implements Deed {
    /** Copies the list and refuses missing values. */
    public Stimulation {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(evoked, "evoked");
        answers = List.copyOf(answers);
    }

    /**
     * How often stimuli come.
     *
     * @param everySeconds mean interval
     * @param jitter part of the interval by which each varies to both sides, 0 to 1
     */
    public record Pace(double everySeconds, double jitter) {
        /** Refuses intervals that are none. */
        public Pace {
            if (!(everySeconds >= 0.1 && jitter >= 0 && jitter <= 1)) {
                throw new IllegalArgumentException(
                        "expected an interval of 0.1 s or more and a jitter from 0 to 1, found " + everySeconds + ", "
                                + jitter);
            }
        }
    }

    /**
     * Early cortical potentials after a stimulus to a nerve, and the artefact of the stimulus.
     *
     * @param electrode where they are largest
     * @param n20 height of the first negative peak, µV
     * @param p25 height of the positive peak after it, µV
     * @param n33 height of the second negative peak, µV
     * @param firstSeconds latency of the first peak; the others follow 5 and 13 ms later
     */
    public record Evoked(String electrode, double n20, double p25, double n33, double firstSeconds) {
        /** Size of the stimulus artefact at the electrode, µV. */
        static final double ARTEFACT_MICROVOLTS = 60;
    }

    /**
     * What may follow a stimulus in the muscles.
     *
     * @param kind what it is
     * @param like muscles, course and strength; its span and law are not used
     * @param timing when and how often
     */
    public record Answer(Kind kind, Deed.Jerks like, Timing timing) {}

    /**
     * When and how often an answer follows.
     *
     * @param latencySeconds from the stimulus to the moment from which the muscles' latencies count
     * @param jitterSeconds standard deviation of that
     * @param probability of an answer to the first stimulus
     * @param habituation how much less likely the next is, as a rate per stimulus: probability · exp(−habituation · n)
     */
    public record Timing(double latencySeconds, double jitterSeconds, double probability, double habituation) {
        /**
         * Probability of an answer.
         *
         * @param index number of the stimulus, from 0
         * @return 0 to 1
         */
        public double at(int index) {
            return probability * StrictMath.exp(-habituation * index);
        }
    }

    /** What an answer is. */
    public enum Kind {
        /** A jerk that the stimulus provoked. */
        JERK,
        /** A reflex: C-reflex, long-latency reflex, normal startle. */
        REFLEX,
        /** A reaction on purpose or as if on purpose, 100 ms or later, that is reported as a jerk. */
        REACTION,
        /** A generalised discharge in the EEG without muscles. */
        DISCHARGE
    }
}
