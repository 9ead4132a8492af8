package org.polymyo.cortex;

import java.util.List;

/**
 * What is compared with what.
 *
 * @param eeg EEG channels as read
 * @param derivations what is made of them, in the order of the results
 * @param emg muscles, in the order of the results
 */
record CoherenceChannels(List<CoherenceSource> eeg, List<CoherenceDerivation> derivations, List<CoherenceSource> emg) {
    /** Copies the lists. */
    CoherenceChannels {
        eeg = List.copyOf(eeg);
        derivations = List.copyOf(derivations);
        emg = List.copyOf(emg);
    }
}
