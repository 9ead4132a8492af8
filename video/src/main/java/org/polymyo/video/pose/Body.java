package org.polymyo.video.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.landmark.Landmark;

/**
 * Finds the patient's body among the people in view and holds on to it. The patient is the largest and most central person
 * when first seen; later somebody who can have got from where the patient was last seen to there, and if several can, the
 * one who looks most like the patient.
 */
final class Body implements AutoCloseable {
    private final People people;
    private final BodyNetwork network;
    private final Follower follower;
    private final LandmarkSettings settings;
    private Optional<Looks> looks = Optional.empty();
    private Optional<Crop> place = Optional.empty();
    private double seen = Double.NEGATIVE_INFINITY;

    Body(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        people = new People(settings);
        network = new BodyNetwork(settings);
        follower = new Follower(network, settings, settings.cropDrift());
    }

    /**
     * The body in a picture after the ones before.
     *
     * @param levels the picture
     * @param seconds when it was taken
     * @param search whether to look round in the whole picture where the body is lost or in doubt
     * @return landmarks, or none
     */
    List<Landmark> in(Levels levels, double seconds, boolean search) {
        List<Landmark> found = follower.follow(levels);
        if (search && (found.isEmpty() || unlike(levels, found) > settings.otherPerson())) {
            found = looked(levels, seconds, found);
        }
        follower.crop().ifPresent(crop -> {
            place = Optional.of(crop);
            seen = seconds;
        });
        if (!found.isEmpty()) {
            Optional<Looks> now = Looks.of(levels.picture(), found);
            looks = looks.isEmpty()
                    ? now
                    : looks.map(known -> now.map(known::changed).orElse(known));
        }
        return found;
    }

    private List<Landmark> looked(Levels levels, double seconds, List<Landmark> followed) {
        List<Crop> candidates = candidates(levels, seconds);
        if (candidates.isEmpty() || candidates.size() == 1 && !followed.isEmpty()) {
            return followed;
        }
        Crop best = candidates.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Crop candidate : candidates) {
            double unlike = unlike(levels, network.in(levels, candidate).landmarks());
            if (unlike < least) {
                least = unlike;
                best = candidate;
            }
        }
        follower.lose();
        return follower.begin(levels, best);
    }

    /** People who are within reach of where the patient was last seen, and surely people. */
    private List<Crop> candidates(Levels levels, double seconds) {
        List<Crop> candidates = new ArrayList<>();
        for (Crop person : people.in(levels)) {
            double reach = settings.samePerson() + settings.patientSpeed() * (seconds - seen);
            boolean reached =
                    place.map(last -> last.distanceTo(person) <= reach).orElse(true);
            if (reached && network.in(levels, person).presence() >= settings.presence()) {
                candidates.add(person);
            }
        }
        return candidates;
    }

    /** How little a body looks like the patient; 0 as long as nobody knows. */
    private double unlike(Levels levels, List<Landmark> body) {
        return looks.flatMap(known -> Looks.of(levels.picture(), body).map(known::differenceFrom))
                .orElse(0.0);
    }

    /**
     * Counts the people in view.
     *
     * @param levels the picture
     */
    void count(Levels levels) {
        people.upright(levels);
    }

    /**
     * How many people were counted at most.
     *
     * @return people
     */
    int mostPeople() {
        return people.most();
    }

    @Override
    public void close() {
        people.close();
        network.close();
    }
}
