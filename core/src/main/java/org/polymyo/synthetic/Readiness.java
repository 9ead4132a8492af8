package org.polymyo.synthetic;

/**
 * What the brain shows before a movement that is prepared: a slow negativity (Bereitschaftspotential) and less beta
 * rhythm over the centre; and what may look like it, a movement of the eyes.
 *
 * @param onsetSeconds how long before the movement the negativity begins
 * @param amplitudeMicrovolts its height at the movement, at the vertex, µV; 0 for none
 * @param desynchronisation part of the beta rhythm that is lost, 0 to 1
 * @param eyeMicrovolts step of the electro-oculogram as the eyes turn down before the movement, µV; 0 for none
 */
public record Readiness(
        double onsetSeconds, double amplitudeMicrovolts, double desynchronisation, double eyeMicrovolts) {
    /** Refuses what begins after the movement and a loss of more than all. */
    public Readiness {
        if (!(onsetSeconds > 0 && onsetSeconds <= 4 && desynchronisation >= 0 && desynchronisation <= 1)) {
            throw new IllegalArgumentException("expected an onset within 4 s before and a loss from 0 to 1, found "
                    + onsetSeconds + ", " + desynchronisation);
        }
    }
}
