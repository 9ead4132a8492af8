package org.polymyo.recording;

/** Regions of the body in which jerks are reported, after the areas of the Unified Myoclonus Rating Scale. */
public enum BodyPart {
    /** Muscles round the eyes. */
    EYES,
    /** Face, jaw, palate and tongue. */
    FACE,
    /** Neck. */
    NECK,
    /** Chest, back and belly. */
    TRUNK,
    /** Shoulder, arm and hand. */
    ARM,
    /** Hip, leg and foot. */
    LEG,
    /** Not known. */
    UNKNOWN
}
