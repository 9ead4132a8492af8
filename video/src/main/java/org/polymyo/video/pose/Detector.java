package org.polymyo.video.pose;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.models.Model;
import org.polymyo.video.network.Network;

/** Finds all people, hands or faces in a crop. */
final class Detector implements AutoCloseable {
    private final Network network;
    private final CropReader reader;
    private final Anchors anchors;
    private final int coordinates;
    private final LandmarkSettings settings;

    private Detector(Model model, CropReader reader, Anchors anchors, int points, LandmarkSettings settings)
            throws UnusableRecordingException {
        network = Network.of(model);
        this.reader = reader;
        this.anchors = anchors;
        coordinates = 4 + 2 * points;
        this.settings = settings;
    }

    /**
     * A finder of people: key points 0 and 1 are the middle of the hips and a place on the circle round the whole body.
     *
     * @param settings thresholds
     * @return the detector
     * @throws UnusableRecordingException if the network cannot be had
     */
    static Detector ofPeople(LandmarkSettings settings) throws UnusableRecordingException {
        return new Detector(
                Model.PERSON_DETECTION,
                new CropReader(224, -1, 1, true),
                Anchors.of(224, 8, 16, 32, 32, 32),
                4,
                settings);
    }

    /**
     * A finder of hands: key points 0 and 2 are the wrist and the knuckle of the middle finger.
     *
     * @param settings thresholds
     * @return the detector
     * @throws UnusableRecordingException if the network cannot be had
     */
    static Detector ofHands(LandmarkSettings settings) throws UnusableRecordingException {
        return new Detector(
                Model.PALM_DETECTION, new CropReader(192, 0, 1, true), Anchors.of(192, 8, 16, 16, 16), 7, settings);
    }

    /**
     * A finder of faces: key points 0 and 1 are the eyes, the person's right one first.
     *
     * @param settings thresholds
     * @return the detector
     * @throws UnusableRecordingException if the network cannot be had
     */
    static Detector ofFaces(LandmarkSettings settings) throws UnusableRecordingException {
        return new Detector(
                Model.FACE_DETECTION, new CropReader(128, -1, 1, true), Anchors.of(128, 8, 16, 16, 16), 6, settings);
    }

    /**
     * What is in a crop.
     *
     * @param picture the picture
     * @param crop what of it
     * @return detections that do not overlap, the surest first
     */
    List<Detection> in(Levels picture, Crop crop) {
        reader.read(picture, crop, network.input());
        network.run();
        FloatBuffer boxes = network.output(0);
        FloatBuffer scores = network.output(1);
        List<Detection> found = new ArrayList<>();
        for (int i = 0; i < anchors.x().length; i++) {
            double score = Logit.probability(Math.min(100, Math.max(-100, scores.get(i))));
            if (score >= settings.detectionScore()) {
                found.add(detection(i, score, boxes));
            }
        }
        found.sort(Comparator.comparingDouble(Detection::score).reversed());
        return merged(found);
    }

    private Detection detection(int anchor, double score, FloatBuffer boxes) {
        double[] numbers = new double[coordinates];
        for (int i = 0; i < coordinates; i++) {
            double value = boxes.get(anchor * coordinates + i) / (double) reader.side();
            boolean extent = i == 2 || i == 3;
            double origin = i % 2 == 0 ? anchors.x()[anchor] : anchors.y()[anchor];
            numbers[i] = extent ? value : value + origin;
        }
        return made(score, numbers);
    }

    private static Detection made(double score, double[] numbers) {
        double[] points = Arrays.copyOfRange(numbers, 4, numbers.length);
        return new Detection(score, numbers[0], numbers[1], numbers[2], numbers[3], points);
    }

    /** Joins what overlaps the surest one into its mean, weighted by scores, then goes on with what is left. */
    private List<Detection> merged(List<Detection> sorted) {
        List<Detection> left = new ArrayList<>(sorted);
        List<Detection> merged = new ArrayList<>();
        while (!left.isEmpty()) {
            Detection best = left.get(0);
            List<Detection> same = left.stream()
                    .filter(other -> other == best || best.overlap(other) > settings.detectionOverlap())
                    .toList();
            merged.add(mean(best.score(), same));
            left.removeAll(same);
        }
        return merged;
    }

    private Detection mean(double score, List<Detection> same) {
        double[] sums = new double[coordinates];
        double weight = 0;
        for (Detection one : same) {
            weight += one.score();
            double[] box = {one.x(), one.y(), one.width(), one.height()};
            for (int i = 0; i < coordinates; i++) {
                sums[i] += one.score() * (i < 4 ? box[i] : one.points()[i - 4]);
            }
        }
        for (int i = 0; i < coordinates; i++) {
            sums[i] /= weight;
        }
        return made(score, sums);
    }

    @Override
    public void close() {
        network.close();
    }
}
