package org.polymyo.video.pose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.landmark.Landmark;

/** Finds the patient's face: near the body's eyes, nose and mouth where it is known, else in the whole picture. */
final class Face implements AutoCloseable {
    /** Eyes, ears, nose and mouth among the body's landmarks. */
    private static final int[] HEAD = IntStream.rangeClosed(0, 10).toArray();

    private final Detector detector;
    private final FaceNetwork network;
    private final Follower follower;
    private final LandmarkSettings settings;

    Face(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        detector = Detector.ofFaces(settings);
        network = new FaceNetwork(settings);
        follower = new Follower(network, settings, settings.cropDrift());
    }

    /**
     * The face in a picture after the ones before.
     *
     * @param picture the picture
     * @param body the patient's body, or none
     * @param search whether to look for a lost face in the whole picture
     * @return landmarks, or none
     */
    List<Landmark> in(Levels picture, List<Landmark> body, boolean search) {
        List<Landmark> found = follower.follow(picture);
        if (!found.isEmpty() || body.isEmpty() && !search) {
            return found;
        }
        Crop where = body.isEmpty() ? Crop.whole(picture.picture(), 0) : head(body);
        return detector.in(picture, where).stream()
                .max(Comparator.comparingDouble(Detection::width))
                .map(face -> follower.begin(picture, around(face, where)))
                .orElse(List.of());
    }

    private Crop head(List<Landmark> body) {
        double dx = body.get(2).x() - body.get(5).x();
        double dy = body.get(2).y() - body.get(5).y();
        return Box.around(HEAD, body, StrictMath.atan2(dy, dx)).crop(0, settings.headCrop());
    }

    private Crop around(Detection face, Crop where) {
        double[] eyes = face.points();
        double dx = where.pictureX(eyes[2], eyes[3]) - where.pictureX(eyes[0], eyes[1]);
        double dy = where.pictureY(eyes[2], eyes[3]) - where.pictureY(eyes[0], eyes[1]);
        double size = Math.max(face.width(), face.height()) * where.size() * settings.faceCrop();
        return Crop.upright(where.pictureX(face.x(), face.y()), where.pictureY(face.x(), face.y()), size, dy, -dx);
    }

    @Override
    public void close() {
        detector.close();
        network.close();
    }
}
