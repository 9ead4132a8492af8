package org.polymyo.video.pose;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.models.Model;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.network.Network;

/** MediaPipe Hands: 21 landmarks of one hand (doi:10.48550/arXiv.2006.10214). */
final class HandNetwork implements LandmarkNetwork {
    private static final int SIDE = 224;
    private static final int LANDMARKS = 21;
    private static final int NUMBERS = 3;
    /** Palm and lower finger joints: those that tell where the hand is however the fingers are held. */
    private static final int[] STEADY = {0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18};

    private final Network network;
    private final CropReader reader = new CropReader(SIDE, 0, 1, false);
    private final LandmarkSettings settings;

    HandNetwork(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        network = Network.of(Model.HAND_LANDMARKS);
    }

    @Override
    public Located in(Levels picture, Crop crop) {
        reader.read(picture, crop, network.input());
        network.run();
        FloatBuffer raw = network.output(0);
        double presence = network.output(1).get(0);
        List<Landmark> landmarks = new ArrayList<>();
        for (int i = 0; i < LANDMARKS; i++) {
            double u = raw.get(i * NUMBERS) / (double) SIDE;
            double v = raw.get(i * NUMBERS + 1) / (double) SIDE;
            landmarks.add(new Landmark(crop.pictureX(u, v), crop.pictureY(u, v), presence));
        }
        return new Located(presence, landmarks, around(landmarks));
    }

    /**
     * Whether the last hand looked at is a right one. The network was taught with mirrored pictures, so it says the other.
     *
     * @return probability that it is the person's right hand
     */
    double right() {
        return 1 - network.output(2).get(0);
    }

    private Crop around(List<Landmark> hand) {
        Landmark wrist = hand.get(0);
        double knucklesX =
                (hand.get(5).x() + hand.get(13).x()) / 4 + hand.get(9).x() / 2;
        double knucklesY =
                (hand.get(5).y() + hand.get(13).y()) / 4 + hand.get(9).y() / 2;
        Crop turned = Crop.upright(0, 0, 1, knucklesX - wrist.x(), knucklesY - wrist.y());
        return Box.around(STEADY, hand, turned.angle()).crop(settings.handShift(), settings.handCrop());
    }

    @Override
    public void close() {
        network.close();
    }
}
