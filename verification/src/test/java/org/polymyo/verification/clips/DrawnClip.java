package org.polymyo.verification.clips;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.motion.BodyMotion;
import org.polymyo.video.motion.MotionSettings;
import org.polymyo.video.motion.Part;
import org.polymyo.video.synthetic.Deed;
import org.polymyo.video.synthetic.Deeds;
import org.polymyo.video.synthetic.DrawnFrames;
import org.polymyo.video.synthetic.Filming;
import org.polymyo.video.synthetic.Joint;
import org.polymyo.video.synthetic.KnownPerson;
import org.polymyo.video.synthetic.Scene;

/**
 * A kind of drawn clip.
 *
 * @param name in words
 * @param filming how it is filmed
 * @param pixels displacement of the jerks, 0 for none
 * @param company what the person does besides
 * @param passerBy whether somebody walks through behind
 */
record DrawnClip(String name, Filming filming, double pixels, Company company, boolean passerBy) {
    private static final double LANDMARK_ERROR = 1;
    private static final double RISE = 0.05;
    private static final Map<Joint, Part> JERKING = Map.of(
            Joint.LEFT_ELBOW, Part.LEFT_ARM,
            Joint.RIGHT_WRIST, Part.RIGHT_HAND,
            Joint.NECK, Part.NECK,
            Joint.TRUNK, Part.TRUNK);

    /** What the person does besides. */
    enum Company {
        NOTHING,
        GESTURES,
        TREMOR,
        WALKING
    }

    /** Draws it, follows the person and adds what was found. The joints take turns, a quarter of the clip each. */
    void watch(long seed, Watched watched) throws UnusableRecordingException {
        List<Deed> deeds = new ArrayList<>(Deeds.stillness(filming, seed));
        deeds.addAll(besides(seed));
        Map<Part, List<Double>> onsets = new EnumMap<>(Part.class);
        int turn = 0;
        for (Joint joint :
                pixels > 0 ? List.of(Joint.LEFT_ELBOW, Joint.RIGHT_WRIST, Joint.NECK, Joint.TRUNK) : List.<Joint>of()) {
            double from = filming.seconds() * turn++ / JERKING.size();
            double to = from + filming.seconds() / JERKING.size() - 0.4;
            for (Deed.Jerk jerk : Deeds.jerks(filming, joint, pixels, RISE, seed)) {
                if (jerk.onset() >= from && jerk.onset() < to) {
                    deeds.add(jerk);
                    onsets.computeIfAbsent(JERKING.get(joint), part -> new ArrayList<>())
                            .add(jerk.onset());
                }
            }
        }
        Scene scene = new Scene(filming, deeds, passerBy, seed);
        watched.add(
                BodyMotion.of(
                        new DrawnFrames(scene), new KnownPerson(scene, LANDMARK_ERROR), MotionSettings.defaults()),
                onsets);
    }

    private List<? extends Deed> besides(long seed) {
        double end = filming.seconds();
        return switch (company) {
            case NOTHING -> List.of();
            case GESTURES -> Deeds.gestures(0, end, seed);
            case WALKING -> Deeds.walking(filming, 1, end);
            case TREMOR ->
                List.of(
                        new Deed.Swing(Joint.LEFT_WRIST, 2, end, 5.3, Scene.size(filming, Joint.LEFT_WRIST, 3), seed),
                        new Deed.Swing(
                                Joint.RIGHT_ELBOW, 1, end - 1, 7.7, Scene.size(filming, Joint.RIGHT_ELBOW, 2), seed));
        };
    }
}
