package org.polymyo.cortex;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of coherence.
 *
 * @param segmentSeconds length of a segment of held contraction
 * @param jerkSegmentSeconds length of a segment round a jerk
 * @param halfBandwidth half bandwidth of tapers; 0 for none
 * @param fewestSegments segments below which nothing is said
 * @param contractionShare share of a segment that must be contraction
 * @param trainMilliseconds longest interval inside a train of jerks
 * @param heldMicrovolts level at rest above which the whole recording is a contraction
 * @param emgHighPassHz high-pass before rectification
 * @param significance chance of a false coherence for each muscle
 * @param searchFromHz lowest frequency searched
 * @param searchToHz highest frequency searched
 * @param mainsHz frequencies left out on either side of mains
 * @param contiguous neighbouring frequencies needed for a drive
 * @param delayBins frequencies needed for a delay
 * @param delaySpanHz span needed for a delay
 * @param timingMilliseconds uncertainty of a delay beside that of the phases
 * @param driveFromMilliseconds shortest lead of the cortex
 * @param driveToMilliseconds longest lead of the cortex
 * @param zeroPhaseDegrees phase taken for zero
 * @param zeroPhaseSpanHz span of zero phase that shows a common source
 * @param absentBelow coherence that must have been detectable for none found
 * @param shuffles shuffled pairings for the limits of the cumulant
 */
public record CoherenceSettings(
        @Setting(
                value = 1.024,
                atLeast = 0.25,
                atMost = 8,
                unit = "s",
                meaning = "length of the segments of held contraction; adjusted by up to 8 % so that it is a whole"
                        + " number of samples at every rate",
                source = "decision:coherence")
        double segmentSeconds,

        @Setting(
                value = 0.512,
                atLeast = 0.25,
                atMost = 4,
                unit = "s",
                meaning = "length of the segments centred on jerks, used where no contraction is held",
                source = "decision:coherence")
        double jerkSegmentSeconds,

        @Setting(
                value = 0,
                atLeast = 0,
                atMost = 8,
                unit = "1",
                meaning =
                        "half bandwidth NW of the tapers (2.5 gives four tapers, 2 NW - 1); 0 for none, as published by"
                                + " Halliday",
                source = "decision:coherence")
        double halfBandwidth,

        @Setting(
                value = 20,
                atLeast = 10,
                atMost = 1000,
                unit = "1",
                meaning = "segments below which coherence is not told",
                source = "decision:coherence")
        double fewestSegments,

        @Setting(
                value = 0.8,
                atLeast = 0.5,
                atMost = 1,
                unit = "1",
                meaning = "share of a segment in which the muscle must be contracting",
                source = "decision:coherence")
        double contractionShare,

        @Setting(
                value = 250,
                atLeast = 50,
                atMost = 1000,
                unit = "ms",
                meaning =
                        "jerks at most this far apart, at least three of them, count as contraction from first to last",
                source = "decision:pattern")
        double trainMilliseconds,

        @Setting(
                value = 15,
                atLeast = 3,
                atMost = 200,
                unit = "µV",
                meaning = "a muscle whose quietest level is above this counts as contracted throughout",
                source = "decision:coherence")
        double heldMicrovolts,

        @Setting(
                value = 20,
                atLeast = 5,
                atMost = 100,
                unit = "Hz",
                meaning = "high-pass of the EMG before it is rectified, run forwards and backwards so that it delays"
                        + " nothing",
                source = "decision:coherence")
        double emgHighPassHz,

        @Setting(
                value = 0.05,
                atLeast = 0.001,
                atMost = 0.2,
                unit = "1",
                meaning =
                        "chance that a muscle unrelated to the EEG shows a coherence; shared among the frequencies and"
                                + " positions searched (Bonferroni)",
                source = "decision:coherence")
        double significance,

        @Setting(
                value = 8,
                atLeast = 4,
                atMost = 30,
                unit = "Hz",
                meaning = "lowest frequency searched; below it movement artefacts rule",
                source = "decision:coherence")
        double searchFromHz,

        @Setting(
                value = 60,
                atLeast = 30,
                atMost = 95,
                unit = "Hz",
                meaning = "highest frequency searched",
                source = "decision:coherence")
        double searchToHz,

        @Setting(
                value = 1.5,
                atLeast = 0.5,
                atMost = 5,
                unit = "Hz",
                meaning = "frequencies so near to 50, 60 or 100 Hz are left out",
                source = "decision:coherence")
        double mainsHz,

        @Setting(
                value = 3,
                atLeast = 1,
                atMost = 20,
                unit = "1",
                meaning = "neighbouring frequencies above the limit that a cortical drive needs",
                source = "decision:coherence")
        double contiguous,

        @Setting(
                value = 8,
                atLeast = 4,
                atMost = 40,
                unit = "1",
                meaning = "neighbouring significant frequencies that a delay needs",
                source = "decision:coherence")
        double delayBins,

        @Setting(
                value = 8,
                atLeast = 4,
                atMost = 40,
                unit = "Hz",
                meaning = "span of frequencies that a delay needs",
                source = "decision:coherence")
        double delaySpanHz,

        @Setting(
                value = 0.2,
                atLeast = 0,
                atMost = 5,
                unit = "ms",
                meaning =
                        "standard error of a delay beside that of the phases: the ends of a drive fall into neighbouring"
                                + " segments",
                source = "decision:coherence")
        double timingMilliseconds,

        @Setting(
                value = 8,
                atLeast = 2,
                atMost = 20,
                unit = "ms",
                meaning = "shortest lead of the cortex over a muscle that can be conduction",
                source = "decision:coherence")
        double driveFromMilliseconds,

        @Setting(
                value = 40,
                atLeast = 20,
                atMost = 80,
                unit = "ms",
                meaning = "longest lead of the cortex over a muscle that can be conduction",
                source = "decision:coherence")
        double driveToMilliseconds,

        @Setting(
                value = 10,
                atLeast = 2,
                atMost = 30,
                unit = "°",
                meaning = "phases at most this far from 0 or 180° count as zero",
                source = "decision:coherence")
        double zeroPhaseDegrees,

        @Setting(
                value = 15,
                atLeast = 5,
                atMost = 40,
                unit = "Hz",
                meaning = "zero phase over so wide a band is a common source or cross-talk",
                source = "decision:coherence")
        double zeroPhaseSpanHz,

        @Setting(
                value = 0.1,
                atLeast = 0.01,
                atMost = 0.5,
                unit = "1",
                meaning =
                        "none found is said only where a coherence of this size would have been found with a power of 0.8",
                source = "decision:coherence")
        double absentBelow,

        @Setting(
                value = 500,
                atLeast = 100,
                atMost = 5000,
                unit = "1",
                meaning = "shuffled pairings of segments for the limits of the cumulant density",
                source = "decision:coherence")
        double shuffles) {
    /**
     * Nothing chosen.
     *
     * @return every default
     */
    public static CoherenceSettings defaults() {
        return Settings.defaults(CoherenceSettings.class);
    }

    /**
     * Tapers of each segment.
     *
     * @return 2 NW − 1, or 1 without tapers
     */
    int tapers() {
        return halfBandwidth == 0 ? 1 : (int) Math.max(1, Math.round(2 * halfBandwidth - 1));
    }

    /**
     * Neighbouring frequencies that carry the same information.
     *
     * @return 1 without tapers
     */
    double correlated() {
        return Math.max(1, 2 * halfBandwidth);
    }

    /**
     * Whether a frequency is searched.
     *
     * @param hz the frequency
     * @return true inside the range and away from mains
     */
    boolean searches(double hz) {
        return hz >= searchFromHz && hz <= searchToHz && !nearMains(hz);
    }

    /**
     * Whether a frequency is too near to mains.
     *
     * @param hz the frequency
     * @return true near 50, 60 or 100 Hz
     */
    boolean nearMains(double hz) {
        return Math.abs(hz - 50) <= mainsHz || Math.abs(hz - 60) <= mainsHz || Math.abs(hz - 100) <= mainsHz;
    }
}
