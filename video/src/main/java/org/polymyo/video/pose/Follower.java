package org.polymyo.video.pose;

import java.util.List;
import java.util.Optional;
import org.polymyo.video.landmark.Landmark;

/**
 * Follows one part of the body by its landmarks. The crop stays where it is until the part has moved well off it: a crop that
 * moved with every picture would shake the landmarks several times as much as the network does.
 */
final class Follower {
    private final LandmarkNetwork network;
    private final LandmarkSettings settings;
    private final double drift;
    private Optional<Crop> crop = Optional.empty();

    Follower(LandmarkNetwork network, LandmarkSettings settings, double drift) {
        this.network = network;
        this.settings = settings;
        this.drift = drift;
    }

    /**
     * Where it looks.
     *
     * @return the crop, or nothing while the part is lost
     */
    Optional<Crop> crop() {
        return crop;
    }

    /** Stops following. */
    void lose() {
        crop = Optional.empty();
    }

    /**
     * The landmarks in a picture after the ones before.
     *
     * @param picture the picture
     * @return the landmarks, or none when the part is lost
     */
    List<Landmark> follow(Levels picture) {
        if (crop.isEmpty()) {
            return List.of();
        }
        Located located = network.in(picture, crop.get());
        if (located.presence() < settings.presence()) {
            lose();
            return List.of();
        }
        if (hasLeft(crop.get(), located.crop())) {
            // What lay badly in its crop is looked at again in one that suits.
            crop = Optional.of(located.crop());
            Located again = network.in(picture, located.crop());
            return again.presence() < settings.presence() ? located.landmarks() : again.landmarks();
        }
        return located.landmarks();
    }

    private boolean hasLeft(Crop from, Crop to) {
        double growth = to.size() / from.size();
        return from.distanceTo(to) > drift
                || Math.max(growth, 1 / growth) > 1 + settings.cropGrowth()
                || Math.abs(StrictMath.IEEEremainder(to.angle() - from.angle(), 2 * Math.PI)) > settings.cropTurn();
    }

    /**
     * Begins to follow what is roughly in a crop.
     *
     * @param picture the picture
     * @param rough where to look first; the second look is where the first one says
     * @return the landmarks, or none when nothing is there
     */
    List<Landmark> begin(Levels picture, Crop rough) {
        Located first = network.in(picture, rough);
        if (first.presence() < settings.presence()) {
            return List.of();
        }
        crop = Optional.of(first.crop());
        return follow(picture);
    }
}
