package org.polymyo.cortex;

import java.util.List;

/**
 * Moments of one muscle to which the EEG is locked.
 *
 * @param muscle label of the muscle's channel
 * @param kind what the moments are
 * @param seconds on the recording's clock, ascending
 * @param sizes amplitude of each burst, µV; depth for a silence
 * @param jitterSeconds doubt of a moment, standard deviation
 * @param where what is expected where
 * @param train whether the moments follow each other so closely that their averages overlap
 */
record TriggerSet(
        String muscle,
        Kind kind,
        double[] seconds,
        double[] sizes,
        double jitterSeconds,
        Expectation where,
        boolean train) {
    /** What the moments are. */
    enum Kind {
        /** Onsets of bursts. */
        BURST("burst onsets"),
        /** Beginnings of silent periods. */
        SILENCE_START("beginnings of silent periods"),
        /** Ends of silent periods. */
        SILENCE_END("ends of silent periods");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * In words.
         *
         * @return plural
         */
        String words() {
            return words;
        }
    }

    /**
     * Where on the scalp a correlate of this muscle is expected, and how long before.
     *
     * @param foci places over the motor cortex of the muscle
     * @param focal whether one side only is expected
     * @param leadSeconds from the potential's peak to the EMG
     */
    record Expectation(List<ScalpPlace> foci, boolean focal, double leadSeconds) {
        private static final double NEAR = 0.3;
        private static final double SPREAD = 0.45;

        /** Copies the list. */
        Expectation {
            foci = List.copyOf(foci);
        }

        /**
         * The same on the other side.
         *
         * @return mirrored at the midline
         */
        Expectation mirrored() {
            return new Expectation(foci.stream().map(ScalpPlace::mirrored).toList(), focal, leadSeconds);
        }

        /**
         * Share of a focal potential that an electrode sees.
         *
         * @param place the electrode
         * @return from 0 to 1
         */
        double share(ScalpPlace place) {
            double d = distance(place);
            return StrictMath.exp(-d * d / (2 * SPREAD * SPREAD));
        }

        /**
         * Whether an electrode is near enough to be judged.
         *
         * @param place the electrode
         * @return true over the motor cortex and next to it
         */
        boolean near(ScalpPlace place) {
            return distance(place) <= NEAR;
        }

        /**
         * Distance to the nearest focus.
         *
         * @param place the electrode
         * @return in radii of the head
         */
        double distance(ScalpPlace place) {
            return foci.stream().mapToDouble(place::distance).min().orElse(Double.POSITIVE_INFINITY);
        }
    }

    /**
     * The same with other moments.
     *
     * @param kept which are kept
     * @return a new set
     */
    TriggerSet keeping(List<Integer> kept) {
        return new TriggerSet(
                muscle,
                kind,
                kept.stream().mapToDouble(i -> seconds[i]).toArray(),
                kept.stream().mapToDouble(i -> sizes[i]).toArray(),
                jitterSeconds,
                where,
                train);
    }

    /**
     * How many.
     *
     * @return the count
     */
    int count() {
        return seconds.length;
    }
}
