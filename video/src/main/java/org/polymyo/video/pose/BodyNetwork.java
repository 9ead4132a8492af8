package org.polymyo.video.pose;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.models.Model;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.network.Network;

/** BlazePose: 33 landmarks of the body, refined by its heat map (doi:10.48550/arXiv.2006.10204). */
final class BodyNetwork implements LandmarkNetwork {
    private static final int SIDE = 256;
    private static final int LANDMARKS = 33;
    private static final int NUMBERS = 5;

    private final Network network;
    private final CropReader reader = new CropReader(SIDE, 0, 1, false);
    private final LandmarkSettings settings;

    BodyNetwork(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        network = Network.of(Model.BODY_LANDMARKS);
    }

    @Override
    public Located in(Levels picture, Crop crop) {
        reader.read(picture, crop, network.input());
        network.run();
        FloatBuffer raw = network.output(0);
        HeatMap heat = new HeatMap(network.output(3), settings);
        List<Landmark> landmarks = new ArrayList<>();
        // Two more landmarks follow the body's: the middle of the hips and a place on the circle round the whole body.
        for (int i = 0; i < LANDMARKS + 2; i++) {
            double u = raw.get(i * NUMBERS) / (double) SIDE;
            double v = raw.get(i * NUMBERS + 1) / (double) SIDE;
            double seen =
                    Math.min(Logit.probability(raw.get(i * NUMBERS + 3)), Logit.probability(raw.get(i * NUMBERS + 4)));
            double[] refined = heat.refined(i, u, v);
            landmarks.add(
                    new Landmark(crop.pictureX(refined[0], refined[1]), crop.pictureY(refined[0], refined[1]), seen));
        }
        Crop suited = around(landmarks.get(LANDMARKS), landmarks.get(LANDMARKS + 1));
        return new Located(network.output(1).get(0), landmarks.subList(0, LANDMARKS), suited);
    }

    private Crop around(Landmark hips, Landmark circle) {
        return around(hips.x(), hips.y(), circle.x(), circle.y(), settings);
    }

    /**
     * The crop that holds a whole body.
     *
     * @param hipsX middle of the hips, pixels
     * @param hipsY middle of the hips, pixels
     * @param circleX place above the head on the circle round the body, pixels
     * @param circleY place above the head on the circle round the body, pixels
     * @param settings how much wider than the circle
     * @return the crop
     */
    static Crop around(double hipsX, double hipsY, double circleX, double circleY, LandmarkSettings settings) {
        double dx = circleX - hipsX;
        double dy = circleY - hipsY;
        return Crop.upright(hipsX, hipsY, 2 * Math.sqrt(dx * dx + dy * dy) * settings.bodyCrop(), dx, dy);
    }

    @Override
    public void close() {
        network.close();
    }
}
