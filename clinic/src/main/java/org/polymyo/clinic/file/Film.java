package org.polymyo.clinic.file;

import java.util.Optional;

/**
 * The video of a recording.
 *
 * @param video what arrived
 * @param place where it begins on the recording's clock; nothing while nobody has found it
 */
public record Film(Arrived video, Optional<Place> place) {
    /**
     * A place on the recording's clock.
     *
     * @param beginsSeconds when the first picture is, negative before the recording's first sample
     * @param doubtSeconds how far it may be off either way; nothing where that is not known
     */
    public record Place(double beginsSeconds, Optional<Double> doubtSeconds) {
        private static final double MOST_SECONDS = 1e6;

        /** Refuses what is no time. */
        public Place {
            double doubt = doubtSeconds.orElse(0.0);
            if (!(Math.abs(beginsSeconds) <= MOST_SECONDS && doubt >= 0 && doubt <= MOST_SECONDS)) {
                throw new IllegalArgumentException("expected times in seconds, found " + beginsSeconds + " ± " + doubt);
            }
        }

        /**
         * How far it may be off, as people write it.
         *
         * @return in milliseconds, to a thousandth
         */
        public Optional<Double> doubtMilliseconds() {
            return doubtSeconds.map(seconds -> Math.round(seconds * 1e6) / 1e3);
        }
    }
}
