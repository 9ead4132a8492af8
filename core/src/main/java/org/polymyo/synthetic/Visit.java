package org.polymyo.synthetic;

import java.util.Objects;

/**
 * A visit to a laboratory: what shall happen, and what is true of the person.
 *
 * @param scene what shall happen
 * @param physiology what is true
 */
public record Visit(Scene scene, Physiology physiology) {
    /** Refuses missing values. */
    public Visit {
        Objects.requireNonNull(scene, "scene");
        Objects.requireNonNull(physiology, "physiology");
    }

    /**
     * Makes the recording.
     *
     * @return samples and truth, the same every time
     */
    public SyntheticRecording generate() {
        return scene.generate();
    }
}
