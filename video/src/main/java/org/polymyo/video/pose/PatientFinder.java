package org.polymyo.video.pose;

import java.util.List;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.landmark.Person;
import org.polymyo.video.landmark.PersonFinder;

/**
 * Finds the patient with the networks of MediaPipe, from the frames alone and each network on one thread, so that the same
 * clip gives the same landmarks.
 */
public final class PatientFinder implements PersonFinder {
    private final LandmarkSettings settings;
    private final Body body;
    private final Hands hands;
    private final Face face;
    private double searched = Double.NEGATIVE_INFINITY;
    private double counted = Double.NEGATIVE_INFINITY;

    private PatientFinder(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        body = new Body(settings);
        hands = new Hands(settings);
        face = new Face(settings);
    }

    /**
     * Loads the networks.
     *
     * @param settings thresholds
     * @return a finder for one clip, to be closed
     * @throws UnusableRecordingException if the networks were not packed with the program, or this machine cannot run them
     */
    public static PatientFinder of(LandmarkSettings settings) throws UnusableRecordingException {
        return new PatientFinder(settings);
    }

    @Override
    public Person in(Frame frame) {
        Levels picture = new Levels(frame.picture());
        boolean search = frame.seconds() - searched >= settings.searchSeconds();
        if (frame.seconds() - counted >= settings.countSeconds()) {
            counted = frame.seconds();
            body.count(picture);
        }
        List<Landmark> bodyFound = body.in(picture, frame.seconds(), search);
        List<List<Landmark>> handsFound = hands.in(picture, bodyFound, search);
        List<Landmark> faceFound = face.in(picture, bodyFound, search);
        if (search) {
            searched = frame.seconds();
        }
        return new Person(bodyFound, handsFound.get(0), handsFound.get(1), faceFound);
    }

    @Override
    public int mostPeople() {
        return body.mostPeople();
    }

    @Override
    public void close() {
        body.close();
        hands.close();
        face.close();
    }
}
