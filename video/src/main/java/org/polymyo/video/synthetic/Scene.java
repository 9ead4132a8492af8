package org.polymyo.video.synthetic;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a generated clip shows. Same scene, same pictures.
 *
 * @param filming how it is filmed
 * @param deeds what the person does
 * @param passerBy whether a second person walks through behind the first
 * @param seed chance of looks, sway, hand and noise
 */
public record Scene(Filming filming, List<Deed> deeds, boolean passerBy, long seed) {
    /** Copies the list. */
    public Scene {
        deeds = List.copyOf(deeds);
    }

    ToDoubleFunction<Joint> moved(double seconds) {
        return joint -> deeds.stream().mapToDouble(d -> d.at(joint, seconds)).sum();
    }

    Stick patient(double seconds) {
        return Figure.framed(filming).standing(moved(seconds));
    }

    /**
     * The angle that moves the middle of a joint's part by so many pixels.
     *
     * @param filming how the clip is filmed
     * @param joint which joint
     * @param pixels displacement wanted
     * @return radians, or pixels where the joint is a shift
     */
    public static double size(Filming filming, Joint joint, double pixels) {
        double lever = Figure.framed(filming).lever(joint);
        return joint == Joint.MOUTH || joint == Joint.LIDS || joint == Joint.ROOT_X || joint == Joint.ROOT_Y
                ? pixels
                : 2 * StrictMath.asin(Math.min(1, pixels / (2 * lever)));
    }
}
