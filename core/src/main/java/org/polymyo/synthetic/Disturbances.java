package org.polymyo.synthetic;

import java.util.List;
import org.polymyo.quantity.TimeSpan;

/**
 * What disturbs the channels.
 *
 * @param heartMicrovolts height of the R wave in the EMG of trunk, neck and shoulder, µV; 0 for none
 * @param mains power-line interference
 * @param accidents what happens now and then
 * @param crosstalk part of each muscle's EMG that reaches the next muscle of the same side and body part, 0 to 0.3
 * @param limits what the recorder does to the samples
 */
public record Disturbances(double heartMicrovolts, Mains mains, Accidents accidents, double crosstalk, Limits limits) {
    /** Nothing disturbs. */
    public static final Disturbances NONE = new Disturbances(
            0, new Mains(50, 0), new Accidents(0, 0, 0), 0, new Limits(Double.POSITIVE_INFINITY, List.of(), List.of()));

    /** Refuses cross-talk beyond what is plausible. */
    public Disturbances {
        if (!(crosstalk >= 0 && crosstalk <= 0.3)) {
            throw new IllegalArgumentException("expected cross-talk from 0 to 0.3, found " + crosstalk);
        }
    }

    /**
     * Power-line interference with third and fifth harmonic; frequency and amplitude wander slowly.
     *
     * @param hz 50 or 60
     * @param microvolts amplitude of the fundamental in EMG, µV; EEG gets a third
     * @param course 0 where every channel has its own phase and wander; else all channels have the one of this number
     */
    public record Mains(double hz, double microvolts, long course) {
        /**
         * With phase and wander of its own in every channel.
         *
         * @param hz 50 or 60
         * @param microvolts amplitude in EMG, µV
         */
        public Mains(double hz, double microvolts) {
            this(hz, microvolts, 0);
        }

        /**
         * The chance of one channel.
         *
         * @param own the channel's own
         * @return the channel's own or that of all channels
         */
        Chance chance(Chance own) {
            return course == 0 ? own : new Chance(course);
        }
    }

    /**
     * What happens now and then.
     *
     * @param driftMicrovolts standard deviation of the baseline's drift, µV
     * @param popsPerMinute electrode pops in each EMG channel, per minute
     * @param motionsPerMinute cable or electrode motions in each EMG channel, per minute
     */
    public record Accidents(double driftMicrovolts, double popsPerMinute, double motionsPerMinute) {}

    /**
     * What the recorder does to the samples.
     *
     * @param clipMicrovolts samples beyond this are cut in EMG, µV; infinite for no limit
     * @param dropouts spans in which EMG is flat although samples were written
     * @param gaps spans in which nothing was recorded in any channel
     */
    public record Limits(double clipMicrovolts, List<TimeSpan> dropouts, List<TimeSpan> gaps) {
        /** Copies the lists. */
        public Limits {
            dropouts = List.copyOf(dropouts);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * With the heart in trunk, neck and shoulder muscles.
     *
     * @param microvolts height of the R wave, µV
     * @return the disturbances
     */
    public Disturbances withHeart(double microvolts) {
        return new Disturbances(microvolts, mains, accidents, crosstalk, limits);
    }

    /**
     * With power-line interference.
     *
     * @param hz 50 or 60
     * @param microvolts amplitude in EMG, µV
     * @return the disturbances
     */
    public Disturbances withMains(double hz, double microvolts) {
        return new Disturbances(heartMicrovolts, new Mains(hz, microvolts), accidents, crosstalk, limits);
    }

    /**
     * With power-line interference that is the same in all channels.
     *
     * @param newMains the interference
     * @return the disturbances
     */
    public Disturbances with(Mains newMains) {
        return new Disturbances(heartMicrovolts, newMains, accidents, crosstalk, limits);
    }

    /**
     * With accidents.
     *
     * @param newAccidents what happens now and then
     * @return the disturbances
     */
    public Disturbances with(Accidents newAccidents) {
        return new Disturbances(heartMicrovolts, mains, newAccidents, crosstalk, limits);
    }

    /**
     * With cross-talk.
     *
     * @param part 0 to 0.3
     * @return the disturbances
     */
    public Disturbances withCrosstalk(double part) {
        return new Disturbances(heartMicrovolts, mains, accidents, part, limits);
    }

    /**
     * With limits of the recorder.
     *
     * @param newLimits what the recorder does to the samples
     * @return the disturbances
     */
    public Disturbances with(Limits newLimits) {
        return new Disturbances(heartMicrovolts, mains, accidents, crosstalk, newLimits);
    }
}
