package org.polymyo.clinic.home;

import java.util.Set;
import org.polymyo.video.Shortfall;

/**
 * One clip that a patient is asked to film. Its words stand in the bundle of the pages under {@code film-<id>}.
 *
 * @param id its name in addresses and words
 * @param condition what the body does in it, as the review knows it
 * @param seconds how long it is
 * @param brief whether it is one of the few for people who are tired
 * @param helper whether somebody has to stand by
 * @param sound whether it is filmed with sound
 * @param asked whether it is filmed only when the clinic asks for it
 * @param forgives what is no fault in this clip, since it is filmed so
 */
public record Clip(
        String id,
        String condition,
        int seconds,
        boolean brief,
        boolean helper,
        boolean sound,
        boolean asked,
        Set<Shortfall> forgives) {
    /** Copies the set. */
    public Clip {
        forgives = Set.copyOf(forgives);
    }
}
