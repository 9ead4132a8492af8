package org.polymyo.synthetic;

import java.util.Objects;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

/**
 * A muscle with a pair of electrodes on it.
 *
 * @param label label of the channel as a clinic would write it
 * @param placement where it is
 * @param tissue what lies under the electrodes
 * @param restMicrovolts root mean square of amplifier and electrode noise at rest, µV
 */
public record MuscleSite(String label, Placement.Muscle placement, Tissue tissue, double restMicrovolts) {
    /**
     * What lies under a pair of electrodes.
     *
     * @param units motor units within reach, 20 to 400
     * @param depthMm typical depth of the fibres below the skin, mm; deeper gives wider potentials
     * @param maximalMicrovolts root mean square at maximal voluntary contraction, µV
     */
    public record Tissue(int units, double depthMm, double maximalMicrovolts) {
        /** Refuses numbers no muscle has. */
        public Tissue {
            if (units < 20 || units > 400 || !(depthMm > 0.5 && maximalMicrovolts > 0)) {
                throw new IllegalArgumentException("expected 20 to 400 units, a depth and an amplitude above 0, found "
                        + units + ", " + depthMm + ", " + maximalMicrovolts);
            }
        }
    }

    /** Refuses missing values and a noise that is none. */
    public MuscleSite {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(tissue, "tissue");
        if (!(restMicrovolts > 0)) {
            throw new IllegalArgumentException("expected noise above 0 µV, found " + restMicrovolts);
        }
    }

    /**
     * A usual muscle: 100 units, 8 mm deep, 500 µV at most, 3 µV noise.
     *
     * @param label label of the channel
     * @param name the muscle in the field's terms
     * @param side side of the body
     * @param part region of the body
     * @return the site
     */
    public static MuscleSite of(String label, String name, Side side, BodyPart part) {
        return new MuscleSite(label, new Placement.Muscle(name, side, part), new Tissue(100, 8, 500), 3);
    }

    /**
     * The same muscle with another noise at rest.
     *
     * @param microvolts root mean square, µV
     * @return the site
     */
    public MuscleSite withRest(double microvolts) {
        return new MuscleSite(label, placement, tissue, microvolts);
    }

    /**
     * The same muscle with other units.
     *
     * @param units motor units, 20 to 400
     * @param depthMm typical depth, mm
     * @param maximalMicrovolts root mean square at maximal contraction, µV
     * @return the site
     */
    public MuscleSite withUnits(int units, double depthMm, double maximalMicrovolts) {
        return new MuscleSite(label, placement, new Tissue(units, depthMm, maximalMicrovolts), restMicrovolts);
    }
}
