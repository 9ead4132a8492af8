package org.polymyo.event;

import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;

/** What one muscle (or sensor) did. The software's finding, never a person's. */
public sealed interface Activity {
    /**
     * The channel.
     *
     * @return label as in the file
     */
    String channel();

    /**
     * From onset to offset.
     *
     * @return seconds on the recording's clock
     */
    TimeSpan span();

    /**
     * One muscle's share of a positive jerk.
     *
     * @param channel label as in the file
     * @param extent foot to foot
     * @param halfAmplitude from the half-amplitude point of the rise to that of the fall
     * @param amplitudeMicrovolts largest root mean square over 10 ms, background removed, µV
     * @param signalToNoiseDb 20 log10 of the burst's root mean square over the background's
     */
    record Burst(
            String channel, Extent extent, TimeSpan halfAmplitude, double amplitudeMicrovolts, double signalToNoiseDb)
            implements Activity {
        @Override
        public TimeSpan span() {
            return extent.span();
        }
    }

    /**
     * One muscle's share of a negative jerk: a gap in a held contraction.
     *
     * @param channel label as in the file
     * @param extent foot to foot of the gap
     * @param tonicMicrovolts root mean square of the contraction round the gap, µV
     * @param depth root mean square inside the gap over that outside, 0 is complete silence
     * @param form what surrounds it
     */
    record SilentPeriod(String channel, Extent extent, double tonicMicrovolts, double depth, Form form)
            implements Activity {
        @Override
        public TimeSpan span() {
            return extent.span();
        }
    }

    /**
     * The share of one limb in a jerk, as an accelerometer shows it.
     *
     * @param channel label of the sensor's first axis as in the file
     * @param extent from the first acceleration to the last
     * @param peak largest acceleration without gravity, length of the vector over the axes, m/s²
     */
    record Movement(String channel, Extent extent, double peak) implements Activity {
        @Override
        public TimeSpan span() {
            return extent.span();
        }
    }

    /**
     * The share of one part of the body in a jerk, as a video shows it. It tells movement only: neither how long a muscle
     * was active nor whether it was a contraction or a lapse.
     *
     * @param channel the part of the body
     * @param extent from the begin to the farthest point
     * @param displacement from the begin to the farthest point
     * @param peakSpeed largest speed between two frames, displacement a second
     * @param degrees direction in the picture, 0 is to the right and 90 is up
     * @param unit unit of the displacement
     * @param lapse whether it looks like a lapse of a held posture: down, and back up
     */
    record Sighting(
            String channel,
            Extent extent,
            double displacement,
            double peakSpeed,
            double degrees,
            Unit unit,
            boolean lapse)
            implements Activity {
        @Override
        public TimeSpan span() {
            return extent.span();
        }
    }

    /** What surrounds a silent period. */
    enum Form {
        /** No burst before or after. */
        PURE,
        /** A burst within 100 ms before. */
        POST_BURST,
        /** A burst within 100 ms after. */
        REBOUND
    }

    /**
     * Activity that is not part of a jerk.
     *
     * @param channel label as in the file
     * @param span from onset to offset
     * @param kind what it is
     * @param amplitudeMicrovolts root mean square, µV; NaN for what an accelerometer shows
     * @param reason why it was taken for that and not for a jerk
     */
    record Other(String channel, TimeSpan span, Kind kind, double amplitudeMicrovolts, String reason)
            implements Activity {}

    /** Kinds of activity that are not jerks. */
    enum Kind {
        /** A voluntary or automatic movement. */
        VOLUNTARY("voluntary", "voluntary movement"),
        /** Rhythmic bursts in an unbroken run. */
        TREMOR("tremor", "tremor"),
        /** Even runs of rounded bursts in a muscle recorded alone: tapping, or rhythmic jerks. */
        RUN("run", "even run of bursts"),
        /** A held contraction. */
        TONIC("tonic", "tonic contraction"),
        /** The heart's signal in an EMG channel. */
        ECG("artefact", "ECG"),
        /** A sudden change at one electrode. */
        ELECTRODE_POP("artefact", "electrode pop"),
        /** Cable or electrode motion. */
        MOVEMENT_ARTEFACT("artefact", "movement artefact"),
        /** Power-line interference. */
        MAINS("artefact", "mains"),
        /** Seen, but too weak or too unclear to name. */
        UNCLEAR("unclear", "unclear");

        private final String trialType;
        private final String words;

        Kind(String trialType, String words) {
            this.trialType = trialType;
            this.words = words;
        }

        /**
         * The word in the {@code trial_type} column.
         *
         * @return for example {@code voluntary}
         */
        public String trialType() {
            return trialType;
        }

        /**
         * The kind in words for the report.
         *
         * @return for example {@code electrode pop}
         */
        public String words() {
            return words;
        }
    }
}
