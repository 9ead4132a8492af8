package org.polymyo.measure;

import java.util.Locale;
import java.util.Set;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

/**
 * A part of the body on one side.
 *
 * @param part the part
 * @param side the side
 */
record Region(BodyPart part, Side side) {
    private static final Set<Set<BodyPart>> NEIGHBOURS = Set.of(
            Set.of(BodyPart.EYES, BodyPart.FACE),
            Set.of(BodyPart.FACE, BodyPart.NECK),
            Set.of(BodyPart.NECK, BodyPart.ARM),
            Set.of(BodyPart.NECK, BodyPart.TRUNK),
            Set.of(BodyPart.TRUNK, BodyPart.ARM),
            Set.of(BodyPart.TRUNK, BodyPart.LEG));

    /**
     * The region of a muscle.
     *
     * @param muscle where a channel was taken from
     * @return its region
     */
    static Region of(Placement.Muscle muscle) {
        return new Region(muscle.part(), muscle.side());
    }

    /**
     * Whether the region is a limb.
     *
     * @return true for arms and legs
     */
    boolean limb() {
        return part == BodyPart.ARM || part == BodyPart.LEG;
    }

    /**
     * Whether the region is neck or trunk.
     *
     * @return true for these
     */
    boolean axial() {
        return part == BodyPart.NECK || part == BodyPart.TRUNK;
    }

    /**
     * Whether the region is neither limb nor unknown.
     *
     * @return true for eyes, face, neck and trunk
     */
    boolean central() {
        return axial() || part == BodyPart.EYES || part == BodyPart.FACE;
    }

    /**
     * Whether two regions are served by neighbouring segments.
     *
     * @param other another region
     * @return true for the same part on the other side and for parts that follow one another
     */
    boolean touches(Region other) {
        return part == other.part || NEIGHBOURS.contains(Set.of(part, other.part));
    }

    /**
     * In words.
     *
     * @return for example {@code right arm}
     */
    String words() {
        String name = part.name().toLowerCase(Locale.ROOT);
        return switch (side) {
            case LEFT -> "left " + name;
            case RIGHT -> "right " + name;
            case MIDLINE, UNSTATED -> name;
        };
    }
}
