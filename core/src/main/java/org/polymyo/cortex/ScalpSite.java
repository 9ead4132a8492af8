package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.recording.Placement;

/**
 * One EEG channel with its place on the head.
 *
 * @param position position of the 10-20 or 10-10 system, without an ear or mastoid reference
 * @param signal the channel
 */
record ScalpSite(String position, PreparedSignal signal) {
    private static final Set<String> REFERENCES = Set.of("A1", "A2", "M1", "M2", "A12", "TP9", "TP10");
    private static final Set<String> CENTRAL = Set.of("Cz", "FCz", "C1", "C2", "C3", "C4", "FC1", "FC2", "FC3", "FC4");
    private static final Set<String> FRONTAL = Set.of("Fp1", "Fpz", "Fp2", "AF7", "AF8", "AF3", "AF4", "AFz");

    /**
     * The EEG channels in microvolts whose place is known and which are not the difference of two places.
     *
     * @param prepared the recording
     * @return in the order of the channels
     */
    static List<ScalpSite> of(Prepared prepared) {
        List<ScalpSite> sites = new ArrayList<>();
        for (PreparedSignal signal : prepared.signals()) {
            if (signal.channel().placement() instanceof Placement.Scalp(String position)
                    && signal.channel().unit().isVoltage()) {
                String[] electrodes = position.split("-", -1);
                if (electrodes.length == 1 || electrodes.length == 2 && REFERENCES.contains(electrodes[1])) {
                    sites.add(new ScalpSite(electrodes[0], signal));
                }
            }
        }
        return List.copyOf(sites);
    }

    /**
     * Whether it lies over the cortex that prepares movements.
     *
     * @return true from FC3 to C4
     */
    boolean central() {
        return CENTRAL.contains(position);
    }

    /**
     * Whether it lies just above the eyes.
     *
     * @return true for Fp and AF positions
     */
    boolean frontal() {
        return FRONTAL.contains(position);
    }
}
