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
 * @param units motor units within reach of the electrodes, 20 to 400
 * @param depthMm typical depth of the fibres below the skin, mm; deeper gives wider potentials
 * @param maximalMicrovolts root mean square at maximal voluntary contraction, µV
 * @param restMicrovolts root mean square of amplifier and electrode noise at rest, µV
 */
public record MuscleSite(
        String label,
        Placement.Muscle placement,
        int units,
        double depthMm,
        double maximalMicrovolts,
        double restMicrovolts) {
    /** Refuses numbers no muscle has. */
    public MuscleSite {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(placement, "placement");
        if (units < 20 || units > 400 || !(depthMm > 0.5 && maximalMicrovolts > 0 && restMicrovolts > 0)) {
            throw new IllegalArgumentException("expected 20 to 400 units, a depth and amplitudes above 0, found "
                    + units + ", " + depthMm + ", " + maximalMicrovolts + ", " + restMicrovolts);
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
        return new MuscleSite(label, new Placement.Muscle(name, side, part), 100, 8, 500, 3);
    }

    /**
     * The same muscle with another noise at rest.
     *
     * @param microvolts root mean square, µV
     * @return the site
     */
    public MuscleSite withRest(double microvolts) {
        return new MuscleSite(label, placement, units, depthMm, maximalMicrovolts, microvolts);
    }

    /**
     * The same muscle with other units.
     *
     * @param newUnits motor units, 20 to 400
     * @param newDepthMm typical depth, mm
     * @param newMaximalMicrovolts root mean square at maximal contraction, µV
     * @return the site
     */
    public MuscleSite withUnits(int newUnits, double newDepthMm, double newMaximalMicrovolts) {
        return new MuscleSite(label, placement, newUnits, newDepthMm, newMaximalMicrovolts, restMicrovolts);
    }
}
