package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Side;

/**
 * What is recorded beside EMG.
 *
 * @param scalp EEG positions, for example {@code C3}; empty for no EEG
 * @param limbs limbs that carry an accelerometer
 * @param heart whether there is an ECG channel
 * @param head the EEG of a whole head, in place of single positions
 */
public record Sensors(List<String> scalp, List<Limb> limbs, boolean heart, Optional<Head> head) {
    /** EMG only. */
    public static final Sensors NONE = new Sensors(List.of(), List.of(), false);

    /** Copies the lists. */
    public Sensors {
        scalp = List.copyOf(scalp);
        limbs = List.copyOf(limbs);
    }

    /**
     * Without the EEG of a whole head.
     *
     * @param scalp EEG positions
     * @param limbs limbs that carry an accelerometer
     * @param heart whether there is an ECG channel
     */
    public Sensors(List<String> scalp, List<Limb> limbs, boolean heart) {
        this(scalp, limbs, heart, Optional.empty());
    }

    /**
     * With the EEG of a whole head instead of single electrodes.
     *
     * @param newHead the head
     * @return the sensors
     */
    public Sensors with(Head newHead) {
        return new Sensors(List.of(), limbs, heart, Optional.of(newHead));
    }

    /**
     * With one more limb.
     *
     * @param limb the limb
     * @return the sensors
     */
    public Sensors with(Limb limb) {
        List<Limb> all = new ArrayList<>(limbs);
        all.add(limb);
        return new Sensors(scalp, all, heart, head);
    }

    /**
     * A limb with a three-axis accelerometer: a damped resonance that the muscles pull.
     *
     * @param name the segment, for example {@code hand}
     * @param side side of the body
     * @param muscles labels of the muscles that move it; every second one pulls the other way
     * @param hz natural frequency
     * @param delaySeconds from EMG to the first acceleration
     * @param recorder how it is recorded
     */
    public record Limb(
            String name, Side side, List<String> muscles, double hz, double delaySeconds, Recorder recorder) {
        /** Copies the list. */
        public Limb {
            muscles = List.copyOf(muscles);
        }

        /**
         * At 200 Hz in m/s².
         *
         * @param name the segment
         * @param side side of the body
         * @param muscles labels of the muscles that move it
         * @param hz natural frequency
         * @param delaySeconds from EMG to the first acceleration
         */
        public Limb(String name, Side side, List<String> muscles, double hz, double delaySeconds) {
            this(name, side, muscles, hz, delaySeconds, Recorder.USUAL);
        }

        /**
         * Recorded otherwise.
         *
         * @param other how it is recorded
         * @return the limb
         */
        public Limb with(Recorder other) {
            return new Limb(name, side, muscles, hz, delaySeconds, other);
        }
    }

    /**
     * How an accelerometer is recorded.
     *
     * @param rateHz samples per second, 25 to 2000
     * @param unit what its numbers are: m/s², g or mg, as a header would state it
     */
    public record Recorder(double rateHz, Unit unit) {
        /** 200 Hz, m/s². */
        public static final Recorder USUAL = new Recorder(200, Unit.METRE_PER_SECOND_SQUARED);

        /** Refuses rates no accelerometer has. */
        public Recorder {
            if (!(rateHz >= 25 && rateHz <= 2000)) {
                throw new IllegalArgumentException("expected 25 to 2000 Hz, found " + rateHz);
            }
        }

        /**
         * How many of its units are one m/s².
         *
         * @return a factor
         */
        double perMetrePerSecondSquared() {
            return 1 / Unit.parse(unit.symbol()).factor();
        }
    }
}
