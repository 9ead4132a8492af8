package org.polymyo.video.pose;

import java.util.List;
import org.polymyo.video.landmark.Landmark;

/**
 * What the body's landmarks say of a hand.
 *
 * @param wrist the wrist
 * @param little knuckle of the little finger
 * @param index knuckle of the index finger
 * @param trunk length of the diagonal from a shoulder to the other hip, pixels
 */
record Wrist(Landmark wrist, Landmark little, Landmark index, double trunk) {
    /**
     * The wrist of one side.
     *
     * @param body 33 landmarks
     * @param left whether of the person's left hand
     * @return the wrist
     */
    static Wrist of(List<Landmark> body, boolean left) {
        int side = left ? 0 : 1;
        double trunk = Math.max(distance(body.get(11), body.get(24)), distance(body.get(12), body.get(23)));
        return new Wrist(body.get(15 + side), body.get(17 + side), body.get(19 + side), trunk);
    }

    /**
     * How sure the wrist is.
     *
     * @return 0 to 1
     */
    double confidence() {
        return wrist.confidence();
    }

    /**
     * A crop that should hold the hand. A hand that points at the camera looks short, so that its size comes from the trunk
     * too.
     *
     * @param settings how large
     * @return the crop
     */
    Crop crop(LandmarkSettings settings) {
        double x = (little.x() + 2 * index.x()) / 3;
        double y = (little.y() + 2 * index.y()) / 3;
        double length = Math.sqrt((x - wrist.x()) * (x - wrist.x()) + (y - wrist.y()) * (y - wrist.y()));
        double size = Math.max(length * settings.wristCrop(), trunk * settings.trunkCrop());
        return Crop.upright(x, y, size, x - wrist.x(), y - wrist.y());
    }

    /**
     * An upright square in which to look for the palm.
     *
     * @param settings how large
     * @return the square
     */
    Crop surroundings(LandmarkSettings settings) {
        Crop crop = crop(settings);
        return new Crop(crop.x(), crop.y(), 2 * crop.size(), 0);
    }

    /**
     * How far a place is from the wrist.
     *
     * @param place any place
     * @return pixels
     */
    double distanceTo(Landmark place) {
        return distance(wrist, place);
    }

    private static double distance(Landmark one, Landmark other) {
        double dx = one.x() - other.x();
        double dy = one.y() - other.y();
        return Math.sqrt(dx * dx + dy * dy);
    }
}
