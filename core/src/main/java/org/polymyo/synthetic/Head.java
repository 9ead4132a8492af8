package org.polymyo.synthetic;

import java.util.List;
import java.util.Objects;

/**
 * The EEG of a whole laboratory: sites, amplifier, and what reaches the electrodes beside the brain.
 *
 * @param sites positions, for example {@code C3}
 * @param microvolts usual standard deviation from 1 to 100 Hz at an electrode, µV
 * @param amplifier reference, polarity and clock
 * @param artefacts what reaches the electrodes beside the brain
 */
public record Head(List<String> sites, double microvolts, Amplifier amplifier, Artefacts artefacts) {
    /** The 19 sites of the 10-20 system. */
    public static final List<String> TEN_TWENTY = List.of(
            "Fp1", "Fp2", "F7", "F3", "Fz", "F4", "F8", "T7", "C3", "Cz", "C4", "T8", "P7", "P3", "Pz", "P4", "P8",
            "O1", "O2");

    /** The 10-20 system with CP3 and CP4, as for somatosensory potentials. */
    public static final List<String> TWENTY_ONE = List.of(
            "Fp1", "Fp2", "F7", "F3", "Fz", "F4", "F8", "T7", "C3", "Cz", "C4", "T8", "CP3", "CP4", "P7", "P3", "Pz",
            "P4", "P8", "O1", "O2");

    /** The 10-20 system with FC3, FCz, FC4, CP3, CPz and CP4. */
    public static final List<String> WITH_CENTRE = List.of(
            "Fp1", "Fp2", "F7", "F3", "Fz", "F4", "F8", "FC3", "FCz", "FC4", "T7", "C3", "Cz", "C4", "T8", "CP3", "CPz",
            "CP4", "P7", "P3", "Pz", "P4", "P8", "O1", "O2");

    /** 32 sites. */
    public static final List<String> THIRTY_TWO = List.of(
            "Fp1", "Fp2", "F7", "F3", "Fz", "F4", "F8", "FC5", "FC1", "FC3", "FCz", "FC4", "FC2", "FC6", "T7", "C3",
            "Cz", "C4", "T8", "CP5", "CP1", "CP3", "CPz", "CP4", "CP2", "CP6", "P3", "Pz", "P4", "O1", "Oz", "O2");

    /** Copies the list and refuses missing values. */
    public Head {
        sites = List.copyOf(sites);
        Objects.requireNonNull(amplifier, "amplifier");
        Objects.requireNonNull(artefacts, "artefacts");
        if (!(microvolts > 0)) {
            throw new IllegalArgumentException("expected more than 0 µV, found " + microvolts);
        }
    }

    /**
     * A usual head: 12 µV, ears as reference, right clock, usual artefacts.
     *
     * @param sites positions
     * @return the head
     */
    public static Head of(List<String> sites) {
        return new Head(sites, 12, Amplifier.USUAL, Artefacts.USUAL);
    }

    /**
     * With another amplifier.
     *
     * @param other the amplifier
     * @return the head
     */
    public Head with(Amplifier other) {
        return new Head(sites, microvolts, other, artefacts);
    }

    /**
     * With other artefacts.
     *
     * @param other the artefacts
     * @return the head
     */
    public Head with(Artefacts other) {
        return new Head(sites, microvolts, amplifier, other);
    }

    /**
     * What the amplifier does.
     *
     * @param reference against what the electrodes are measured
     * @param reversed whether negative is up
     * @param clock how its clock differs from that of the EMG
     */
    public record Amplifier(Reference reference, boolean reversed, Clock clock) {
        /** Ears, positive up, the clock of the EMG. */
        public static final Amplifier USUAL = new Amplifier(Reference.EARS, false, new Clock(0, 0));
    }

    /** Against what the electrodes are measured. */
    public enum Reference {
        /** Linked ears, which see almost nothing. */
        EARS,
        /** The vertex. */
        VERTEX,
        /** The mean of all sites. */
        AVERAGE,
        /** Each site against the next in the list of sites. */
        BIPOLAR
    }

    /**
     * A clock that is not that of the EMG. What happens at t s is written at (t − offset) / (1 + drift).
     *
     * @param offsetSeconds what it lags at the start
     * @param driftPpm how much slower it runs, parts per million
     */
    public record Clock(double offsetSeconds, double driftPpm) {
        /**
         * What the clock shows.
         *
         * @param seconds on the recording's clock
         * @return where it is written
         */
        double shows(double seconds) {
            return (seconds - offsetSeconds) / (1 + driftPpm * 1e-6);
        }
    }

    /**
     * What reaches the electrodes beside the brain.
     *
     * @param blinksPerMinute blinks while the eyes are open
     * @param scalpMicrovolts EMG of face and neck in the EEG during their bursts, µV
     * @param movementMicrovolts slow swing after limb jerks, µV
     * @param eyes whether eye channels are recorded
     */
    public record Artefacts(double blinksPerMinute, double scalpMicrovolts, double movementMicrovolts, boolean eyes) {
        /** 14 blinks a minute, 8 µV of muscle, 12 µV of movement, with eye channels. */
        public static final Artefacts USUAL = new Artefacts(14, 8, 12, true);
    }
}
