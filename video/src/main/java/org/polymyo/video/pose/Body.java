package org.polymyo.video.pose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.landmark.Landmark;

/** Finds the patient's body among the people in view and holds on to it. */
final class Body implements AutoCloseable {
    private final Detector detector;
    private final BodyNetwork network;
    private final Follower follower;
    private final LandmarkSettings settings;
    private int mostPeople;

    Body(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        detector = Detector.ofPeople(settings);
        network = new BodyNetwork(settings);
        follower = new Follower(network, settings);
    }

    /**
     * The body in a picture after the ones before.
     *
     * @param picture the picture
     * @param search whether to look for a lost body in the whole picture
     * @return landmarks, or none
     */
    List<Landmark> in(Picture picture, boolean search) {
        List<Landmark> found = follower.follow(picture);
        if (!found.isEmpty() || !search) {
            return found;
        }
        return patient(picture).map(crop -> follower.begin(picture, crop)).orElse(List.of());
    }

    /**
     * Counts the people in view.
     *
     * @param picture the picture
     */
    void count(Picture picture) {
        mostPeople = Math.max(mostPeople, people(picture, 0).size());
    }

    /**
     * How many people were counted at most.
     *
     * @return people
     */
    int mostPeople() {
        return mostPeople;
    }

    /** The largest and most central person; one who lies is found in the turned picture. */
    private Optional<Crop> patient(Picture picture) {
        for (int turns : new int[] {0, 1, 3, 2}) {
            List<Crop> people = people(picture, turns);
            if (!people.isEmpty()) {
                mostPeople = Math.max(mostPeople, people.size());
                Crop whole = Crop.whole(picture, 0);
                return people.stream()
                        .max(Comparator.comparingDouble(
                                crop -> crop.size() * (1 - Math.min(1, whole.distanceTo(crop)))));
            }
        }
        return Optional.empty();
    }

    private List<Crop> people(Picture picture, int turns) {
        Crop whole = Crop.whole(picture, turns);
        return detector.in(picture, whole).stream()
                .map(person -> {
                    double[] points = person.points();
                    return BodyNetwork.around(
                            whole.pictureX(points[0], points[1]),
                            whole.pictureY(points[0], points[1]),
                            whole.pictureX(points[2], points[3]),
                            whole.pictureY(points[2], points[3]),
                            settings);
                })
                .toList();
    }

    @Override
    public void close() {
        detector.close();
        network.close();
    }
}
