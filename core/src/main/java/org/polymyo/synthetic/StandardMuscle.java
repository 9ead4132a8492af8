package org.polymyo.synthetic;

import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Side;

/** Muscles that clinics record in jerks, with the abbreviations they write on the channels. */
public enum StandardMuscle {
    /** Orbicularis oris. */
    ORO("orbicularis oris", BodyPart.FACE, 5, 250),
    /** Masseter. */
    MAS("masseter", BodyPart.FACE, 7, 400),
    /** Sternocleidomastoid. */
    SCM("sternocleidomastoid", BodyPart.NECK, 7, 350),
    /** Trapezius. */
    TRA("trapezius", BodyPart.NECK, 8, 400),
    /** Deltoid. */
    DEL("deltoid", BodyPart.ARM, 9, 600),
    /** Biceps brachii. */
    BB("biceps brachii", BodyPart.ARM, 8, 600),
    /** Triceps brachii. */
    TB("triceps brachii", BodyPart.ARM, 9, 500),
    /** Extensor carpi radialis. */
    ECR("extensor carpi radialis", BodyPart.ARM, 7, 500),
    /** Flexor carpi radialis. */
    FCR("flexor carpi radialis", BodyPart.ARM, 7, 400),
    /** First dorsal interosseous. */
    FDI("first dorsal interosseous", BodyPart.ARM, 5, 600),
    /** Abductor pollicis brevis. */
    APB("abductor pollicis brevis", BodyPart.ARM, 5, 600),
    /** Rectus abdominis. */
    RA("rectus abdominis", BodyPart.TRUNK, 11, 200),
    /** Paraspinal muscles. */
    PSP("paraspinal", BodyPart.TRUNK, 12, 200),
    /** Quadriceps femoris. */
    QUA("quadriceps femoris", BodyPart.LEG, 11, 350),
    /** Biceps femoris. */
    BF("biceps femoris", BodyPart.LEG, 11, 300),
    /** Tibialis anterior. */
    TA("tibialis anterior", BodyPart.LEG, 8, 500),
    /** Gastrocnemius. */
    GAS("gastrocnemius", BodyPart.LEG, 9, 350),
    /** External oblique. */
    EXT_OBLIQUE("external oblique", BodyPart.TRUNK, 10, 200),
    /** Thoracic paraspinal muscles. */
    T6_PS("thoracic paraspinal", BodyPart.TRUNK, 11, 200);

    /** EDF cuts labels after 16 characters, and a cut name is not recognised. */
    private static final int LONGEST = 12;

    private final String fullName;
    private final BodyPart part;
    private final double depthMm;
    private final double maximalMicrovolts;

    StandardMuscle(String fullName, BodyPart part, double depthMm, double maximalMicrovolts) {
        this.fullName = fullName;
        this.part = part;
        this.depthMm = depthMm;
        this.maximalMicrovolts = maximalMicrovolts;
    }

    /**
     * Label of the channel as a clinic would write it.
     *
     * @param side side of the body
     * @return for example {@code EMG R APB}; long names without {@code EMG}
     */
    public String label(Side side) {
        String plain = side.letter() + " " + name().replace('_', ' ');
        return plain.length() <= LONGEST ? "EMG " + plain : plain;
    }

    /**
     * The muscle with 100 motor units and 3 µV noise.
     *
     * @param side side of the body
     * @return the site
     */
    public MuscleSite on(Side side) {
        return MuscleSite.of(label(side), fullName, side, part).withUnits(100, depthMm, maximalMicrovolts);
    }
}
