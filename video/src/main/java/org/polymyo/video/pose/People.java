package org.polymyo.video.pose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Picture;

/** Finds all people in a picture. */
final class People implements AutoCloseable {
    /** Upright, lying with the head to the left or to the right, and upside down. */
    private static final int[] QUARTER_TURNS = {0, 3, 1, 2};

    private final Detector detector;
    private final LandmarkSettings settings;
    private int most;

    People(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        detector = Detector.ofPeople(settings);
    }

    private record Found(double score, Crop crop) {}

    /**
     * Everybody in view; those who lie only where nobody is upright.
     *
     * @param levels the picture
     * @return a crop for each person's body, the largest and most central one first
     */
    List<Crop> in(Levels levels) {
        for (int turns : QUARTER_TURNS) {
            List<Crop> people = turned(levels, turns);
            if (!people.isEmpty()) {
                return people;
            }
        }
        return List.of();
    }

    /**
     * Everybody upright in view.
     *
     * @param levels the picture
     * @return as {@link #in}
     */
    List<Crop> upright(Levels levels) {
        return turned(levels, 0);
    }

    /**
     * How many people were in view at the same time at most, of all the pictures looked at.
     *
     * @return people
     */
    int most() {
        return most;
    }

    private List<Crop> turned(Levels levels, int turns) {
        List<Found> found = new ArrayList<>();
        for (Crop square : squares(levels.picture(), turns)) {
            for (Detection person : detector.in(levels, square)) {
                found.add(new Found(person.score(), body(person, square)));
            }
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        List<Crop> people = new ArrayList<>();
        for (Found one : found) {
            if (people.stream().noneMatch(other -> isSame(other, one.crop()))) {
                people.add(one.crop());
            }
        }
        most = Math.max(most, people.size());
        Crop whole = Crop.whole(levels.picture(), 0);
        people.sort(Comparator.comparingDouble(crop -> -crop.size() * (1 - Math.min(1, whole.distanceTo(crop)))));
        return people;
    }

    /** The whole picture, in which large people are seen, and where it is long, squares in which small ones are. */
    private List<Crop> squares(Picture picture, int turns) {
        Crop whole = Crop.whole(picture, turns);
        double side = Math.min(picture.width(), picture.height());
        List<Crop> squares = new ArrayList<>(List.of(whole));
        if (whole.size() >= settings.longPicture() * side) {
            int pieces = (int) StrictMath.ceil(2 * whole.size() / side) - 1;
            for (int i = 0; i < pieces; i++) {
                double along = side / 2 + (whole.size() - side) * i / (pieces - 1);
                boolean wide = picture.width() > picture.height();
                squares.add(new Crop(wide ? along : whole.x(), wide ? whole.y() : along, side, whole.angle()));
            }
        }
        return squares;
    }

    private Crop body(Detection person, Crop square) {
        double[] points = person.points();
        return BodyNetwork.around(
                square.pictureX(points[0], points[1]),
                square.pictureY(points[0], points[1]),
                square.pictureX(points[2], points[3]),
                square.pictureY(points[2], points[3]),
                settings);
    }

    private boolean isSame(Crop one, Crop other) {
        return Math.max(one.distanceTo(other), other.distanceTo(one)) < settings.samePerson();
    }

    @Override
    public void close() {
        detector.close();
    }
}
