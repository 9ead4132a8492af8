package org.polymyo.synthetic;

import java.util.List;
import org.polymyo.quantity.TimeSpan;

/**
 * An oscillation of the motor cortex that reaches contracting muscles: it is seen in the EEG, and it speeds up and slows
 * down the motor units of muscles that are held, after a delay. With a delay of zero it is a common source, as a shared
 * reference or tremor of the head would be, and not a drive.
 *
 * @param span when
 * @param electrode where it is largest in the EEG
 * @param channels labels of the muscles it reaches
 * @param band its frequencies
 * @param path how strong it is and how long it takes
 */
public record CorticalDrive(TimeSpan span, String electrode, List<String> channels, Band band, Path path)
        implements Deed {
    /** Copies the list. */
    public CorticalDrive {
        channels = List.copyOf(channels);
    }

    /**
     * A range of frequencies.
     *
     * @param lowHz lower end
     * @param highHz upper end
     */
    public record Band(double lowHz, double highHz) {
        /** Refuses an empty range. */
        public Band {
            if (!(lowHz > 0 && highHz > lowHz)) {
                throw new IllegalArgumentException("expected 0 < low < high, found " + lowHz + ", " + highHz);
            }
        }
    }

    /**
     * How strong an oscillation is and how long it takes.
     *
     * @param microvolts its standard deviation in the EEG, µV
     * @param depth standard deviation of the muscle's drive, as part of the drive
     * @param delaySeconds from the EEG to the centre of the motor units' potentials
     */
    public record Path(double microvolts, double depth, double delaySeconds) {}
}
