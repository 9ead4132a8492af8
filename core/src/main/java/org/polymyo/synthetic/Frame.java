package org.polymyo.synthetic;

import java.util.Objects;

/**
 * Length, rates and seed of a scene.
 *
 * @param seconds length
 * @param emgRateHz samples per second of EMG and ECG
 * @param eegRateHz samples per second of EEG
 * @param seed every chance in the scene follows from it
 * @param type what the scene is meant to be
 */
public record Frame(double seconds, double emgRateHz, double eegRateHz, long seed, IntendedType type) {
    /** Refuses what cannot be sampled. */
    public Frame {
        Objects.requireNonNull(type, "type");
        if (!(seconds > 0 && emgRateHz >= 100 && eegRateHz >= 50) || seconds * emgRateHz > 4e8) {
            throw new IllegalArgumentException(
                    "expected a length above 0, EMG from 100 Hz, EEG from 50 Hz and at most 4e8 samples, found "
                            + seconds + " s, " + emgRateHz + " Hz, " + eegRateHz + " Hz");
        }
    }
}
