package org.polymyo.video.pose;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.models.Model;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.network.Network;

/** MediaPipe Face Mesh: 468 landmarks of one face (doi:10.48550/arXiv.1907.06724). */
final class FaceNetwork implements LandmarkNetwork {
    private static final int SIDE = 192;
    private static final int LANDMARKS = 468;
    private static final int NUMBERS = 3;
    private static final int[] ALL = IntStream.range(0, LANDMARKS).toArray();
    private static final int RIGHT_EYE = 33;
    private static final int LEFT_EYE = 263;

    private final Network network;
    private final CropReader reader = new CropReader(SIDE, 0, 1, false);
    private final LandmarkSettings settings;

    FaceNetwork(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        network = Network.of(Model.FACE_LANDMARKS);
    }

    @Override
    public Located in(Levels picture, Crop crop) {
        reader.read(picture, crop, network.input());
        network.run();
        FloatBuffer raw = network.output(0);
        double presence = Logit.probability(network.output(1).get(0));
        List<Landmark> landmarks = new ArrayList<>();
        for (int i = 0; i < LANDMARKS; i++) {
            double u = raw.get(i * NUMBERS) / (double) SIDE;
            double v = raw.get(i * NUMBERS + 1) / (double) SIDE;
            landmarks.add(new Landmark(crop.pictureX(u, v), crop.pictureY(u, v), presence));
        }
        double dx = landmarks.get(LEFT_EYE).x() - landmarks.get(RIGHT_EYE).x();
        double dy = landmarks.get(LEFT_EYE).y() - landmarks.get(RIGHT_EYE).y();
        double angle = StrictMath.atan2(dy, dx);
        Crop suited = Box.around(ALL, landmarks, angle).crop(0, settings.faceCrop());
        return new Located(presence, landmarks, suited);
    }

    @Override
    public void close() {
        network.close();
    }
}
