package org.polymyo.video.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.synthetic.Chance;

/** What people do in generated clips, drawn by chance. */
public final class Deeds {
    private static final Joint[][] ARMS = {
        {Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW, Joint.LEFT_WRIST},
        {Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST}
    };
    private static final double[] LARGEST = {0.7, 0.9, 0.6};

    private Deeds() {}

    /**
     * The small movements of everybody who sits still: breath, sway, a trace of tremor.
     *
     * @param filming how the clip is filmed
     * @param seed chance
     * @return the deeds
     */
    public static List<Deed> stillness(Filming filming, long seed) {
        Chance chance = new Chance(seed).named("stillness");
        List<Deed> deeds = new ArrayList<>();
        double end = filming.seconds() + 2;
        deeds.add(swing(Joint.TRUNK, end, chance.uniform(0.2, 0.35), Scene.size(filming, Joint.TRUNK, 0.6), chance));
        deeds.add(swing(Joint.NECK, end, chance.uniform(0.15, 0.5), Scene.size(filming, Joint.NECK, 0.7), chance));
        for (Joint[] arm : ARMS) {
            deeds.add(swing(arm[0], end, chance.uniform(0.2, 0.6), Scene.size(filming, arm[0], 0.5), chance));
            deeds.add(swing(arm[2], end, chance.uniform(8, 11), Scene.size(filming, arm[2], 0.03), chance));
        }
        return deeds;
    }

    private static Deed swing(Joint joint, double end, double hertz, double size, Chance chance) {
        return new Deed.Swing(joint, -2, end, hertz, size, chance.uniform(0, 2 * Math.PI));
    }

    /**
     * Jerks of one joint, one after the other with pauses.
     *
     * @param filming how the clip is filmed
     * @param joint which joint
     * @param pixels displacement of the middle of its part
     * @param rise seconds of the way out
     * @param seed chance of times, directions and shapes
     * @return jerks from second 2 on, 1.4 to 2.6 s apart
     */
    public static List<Deed.Jerk> jerks(Filming filming, Joint joint, double pixels, double rise, long seed) {
        Chance chance = new Chance(seed).named("jerks").named(joint.name());
        List<Deed.Jerk> jerks = new ArrayList<>();
        double size = Scene.size(filming, joint, pixels);
        for (double t = 2 + chance.uniform(); t < filming.seconds() - 1.5; t += chance.uniform(1.4, 2.6)) {
            double sign = chance.happens(0.5) ? 1 : -1;
            double skew = chance.uniform(0.8, 1.25);
            double hold = chance.uniform(0, 0.04);
            jerks.add(new Deed.Jerk(joint, t, rise, hold, rise * chance.uniform(2, 3), sign * size, skew));
        }
        return jerks;
    }

    /**
     * Gestures of both arms: reaches of the speed people speak with, with pauses between.
     *
     * @param from when they begin, seconds
     * @param to when they have ended, seconds
     * @param seed chance
     * @return the reaches
     */
    public static List<Deed> gestures(double from, double to, long seed) {
        List<Deed> deeds = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            Chance chance = new Chance(seed).named("gestures" + side);
            double[] where = new double[3];
            double t = from + chance.uniform();
            while (t < to - 1.5) {
                double seconds = chance.uniform(0.3, 0.9);
                for (int i = 0; i < 3; i++) {
                    double there = LARGEST[i] * chance.uniform(side == 0 ? -0.3 : -1, side == 0 ? 1 : 0.3);
                    deeds.add(new Deed.Reach(ARMS[side][i], t + 0.05 * chance.uniform(), seconds, there - where[i]));
                    where[i] = there;
                }
                t += seconds + chance.uniform(0, 1.2);
            }
        }
        return deeds;
    }

    /**
     * Walking on the spot, as on a treadmill or towards the camera.
     *
     * @param filming how the clip is filmed
     * @param from when it begins, seconds
     * @param to when it has ended, seconds
     * @return the swings of hips, knees, arms and trunk
     */
    public static List<Deed> walking(Filming filming, double from, double to) {
        double step = 0.9;
        double bounce = 0.05 * Figure.framed(filming).size();
        return List.of(
                new Deed.Swing(Joint.ROOT_Y, from, to, 2 * step, bounce, 0),
                new Deed.Swing(Joint.ROOT_X, from, to, step, bounce, 0.4),
                new Deed.Swing(Joint.LEFT_HIP, from, to, step, 0.25, 0),
                new Deed.Swing(Joint.RIGHT_HIP, from, to, step, 0.25, Math.PI),
                new Deed.Swing(Joint.LEFT_KNEE, from, to, step, 0.3, 1),
                new Deed.Swing(Joint.RIGHT_KNEE, from, to, step, 0.3, 1 + Math.PI),
                new Deed.Swing(Joint.LEFT_SHOULDER, from, to, step, 0.3, Math.PI),
                new Deed.Swing(Joint.RIGHT_SHOULDER, from, to, step, 0.3, 0),
                new Deed.Swing(Joint.NECK, from, to, 2 * step, 0.03, 0));
    }
}
