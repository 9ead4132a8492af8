package org.polymyo.synthetic;

import java.util.List;
import java.util.Objects;
import org.polymyo.quantity.TimeSpan;

/**
 * What is really in a synthetic recording. Times are seconds on the recording's clock and are measured on the
 * noise-free EMG, not copied from the request; the definitions are in {@code docs/concepts/synthetic-recordings.md}.
 *
 * @param type what the scene was meant to be
 * @param jerks the jerks in order of time
 * @param bursts the bursts of jerks in order of time
 * @param silentPeriods the gaps of negative jerks in order of time
 * @param others everything that is not a jerk, in order of time
 * @param spikes cortical potentials that precede jerks, in order of time
 */
public record Truth(
        IntendedType type,
        List<Jerk> jerks,
        List<Burst> bursts,
        List<SilentPeriod> silentPeriods,
        List<Other> others,
        List<CorticalSpike> spikes) {
    /** The fraction of a burst's largest 5 ms root mean square that its noise-free EMG must exceed to have begun. */
    public static final double FOOT_FRACTION = 0.05;

    /** Copies the lists and refuses missing values. */
    public Truth {
        Objects.requireNonNull(type, "type");
        jerks = List.copyOf(jerks);
        bursts = List.copyOf(bursts);
        silentPeriods = List.copyOf(silentPeriods);
        others = List.copyOf(others);
        spikes = List.copyOf(spikes);
    }

    /**
     * One jerk.
     *
     * @param number from 1, in order of time; joins the bursts and silent periods of the jerk
     * @param span from the first onset to the last offset in any muscle
     * @param negative whether it has no burst, only silent periods
     */
    public record Jerk(int number, TimeSpan span, boolean negative) {}

    /**
     * One muscle's burst in a jerk.
     *
     * @param channel label of the channel
     * @param jerk number of the jerk
     * @param times when
     * @param level how strong
     */
    public record Burst(String channel, int jerk, Times times, Level level) {
        /**
         * Onset in the noise-free EMG.
         *
         * @return seconds on the recording's clock
         */
        public double onset() {
            return times.span.startSeconds();
        }

        /**
         * Offset in the noise-free EMG.
         *
         * @return seconds on the recording's clock
         */
        public double offset() {
            return times.span.endSeconds();
        }
    }

    /**
     * The times of a burst.
     *
     * @param span from the first to the last moment at which the noise-free burst exceeds {@link #FOOT_FRACTION} of its
     *     largest 5 ms root mean square
     * @param half where the expected amplitude (root of the mean power over repetitions of the same drive) is above
     *     half
     *     of its largest 5 ms root mean square
     * @param envelopeHalf where the 5 ms root mean square of this very burst is above half of its largest; narrower
     *     than
     *     {@code half} in long bursts, because the largest of many chance values is large
     * @param drive from the first to the last possible discharge of a motor unit
     */
    public record Times(TimeSpan span, TimeSpan half, TimeSpan envelopeHalf, TimeSpan drive) {}

    /**
     * The strength of a burst.
     *
     * @param amplitudeMicrovolts largest root mean square of the noise-free burst over 10 ms, µV
     * @param rmsMicrovolts root mean square of the noise-free burst over its half-amplitude span, µV
     * @param snrDb 20 log10 of that over the root mean square of rest noise and tonic EMG from 250 ms before to 250 ms
     *     after the burst
     */
    public record Level(double amplitudeMicrovolts, double rmsMicrovolts, double snrDb) {}

    /**
     * A gap in a held contraction.
     *
     * @param channel label of the channel
     * @param jerk number of the jerk
     * @param span the longest run, among those that begin while the drive is lost, in which the noise-free EMG, bursts
     *     included, stays below {@link #FOOT_FRACTION} of the contraction's root mean square; at least 20 ms
     * @param drive from the moment at which the drive stops to that at which it returns
     * @param tonicMicrovolts root mean square of the noise-free contraction within 300 ms on both sides, µV
     */
    public record SilentPeriod(String channel, int jerk, TimeSpan span, TimeSpan drive, double tonicMicrovolts) {}

    /**
     * Something that is not a jerk.
     *
     * @param channel label of the channel, or empty where it concerns all
     * @param span when
     * @param kind what it is
     */
    public record Other(String channel, TimeSpan span, Kind kind) {}

    /**
     * A potential of the cortex that precedes a jerk.
     *
     * @param jerk number of the jerk
     * @param electrode where it is largest
     * @param peakSeconds time of its positive peak
     * @param leadSeconds from the peak to the jerk's moment, from which the muscles' latencies count
     * @param amplitudeMicrovolts peak at that electrode, µV
     */
    public record CorticalSpike(
            int jerk, String electrode, double peakSeconds, double leadSeconds, double amplitudeMicrovolts) {}

    /** Kinds of what is not a jerk. */
    public enum Kind {
        /** A voluntary or automatic movement. */
        VOLUNTARY,
        /** Rhythmic bursts. */
        TREMOR,
        /** A held contraction. */
        TONIC,
        /** Movements of the legs in sleep. */
        PERIODIC_LEG_MOVEMENT,
        /** One heart beat in an EMG channel. */
        ECG,
        /** A sudden change at one electrode. */
        ELECTRODE_POP,
        /** Cable or electrode motion. */
        MOVEMENT_ARTEFACT,
        /** Power-line interference. */
        MAINS,
        /** EMG of a neighbouring muscle. */
        CROSSTALK,
        /** No signal although samples were written. */
        DROPOUT,
        /** Samples at the end of the range. */
        CLIPPING,
        /** An eye blink. */
        BLINK,
        /** A reflex to a stimulus that is not a jerk. */
        REFLEX,
        /** A tic. */
        TIC,
        /** A movement of chorea. */
        CHOREA,
        /** A dystonic spasm. */
        DYSTONIA,
        /** One beat of clonus. */
        CLONUS,
        /** A motor unit that discharges by itself. */
        FASCICULATION,
        /** A sleep start. */
        HYPNIC_JERK
    }
}
