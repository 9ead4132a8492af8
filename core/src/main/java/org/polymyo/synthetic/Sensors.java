package org.polymyo.synthetic;

import java.util.List;
import org.polymyo.recording.Side;

/**
 * What is recorded beside EMG.
 *
 * @param scalp EEG positions, for example {@code C3}; empty for no EEG
 * @param limbs limbs that carry an accelerometer
 * @param heart whether there is an ECG channel
 */
public record Sensors(List<String> scalp, List<Limb> limbs, boolean heart) {
    /** EMG only. */
    public static final Sensors NONE = new Sensors(List.of(), List.of(), false);

    /** Copies the lists. */
    public Sensors {
        scalp = List.copyOf(scalp);
        limbs = List.copyOf(limbs);
    }

    /**
     * A limb with a three-axis accelerometer: a damped resonance that the muscles pull.
     *
     * @param name the segment, for example {@code hand}
     * @param side side of the body
     * @param muscles labels of the muscles that move it; every second one pulls the other way
     * @param hz natural frequency
     * @param delaySeconds from EMG to the first acceleration
     */
    public record Limb(String name, Side side, List<String> muscles, double hz, double delaySeconds) {
        /** Copies the list. */
        public Limb {
            muscles = List.copyOf(muscles);
        }
    }
}
