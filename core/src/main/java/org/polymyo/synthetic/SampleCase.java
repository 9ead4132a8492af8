package org.polymyo.synthetic;

/**
 * The sample that is analysed when no file is named: five minutes of a made-up patient with cortical myoclonus, at rest
 * and
 * with the arms held out. Made from a seed when asked; nothing of a real person is in it.
 */
public final class SampleCase {
    /** Title for every output. */
    public static final String TITLE = "SYNTHETIC sample case (generated, not a patient)";

    private static final double SECONDS = 300;
    private static final long PERSON = 12;

    private SampleCase() {}

    /**
     * Seven EMG channels at 2 kHz, eight EEG channels at 500 Hz, ECG and an accelerometer on the hand, a little mains,
     * drift
     * and heart, annotated conditions.
     *
     * @return the scene
     */
    public static Scene scene() {
        Disturbances usual =
                Disturbances.NONE.withHeart(25).withMains(50, 3).with(new Disturbances.Accidents(4, 0.1, 0.1));
        return VirtualPatient.of(IntendedType.CORTICAL, PERSON).scene(SECONDS).with(usual);
    }

    /**
     * Makes the sample.
     *
     * @return samples and truth, the same every time
     */
    public static SyntheticRecording generate() {
        return scene().generate();
    }
}
