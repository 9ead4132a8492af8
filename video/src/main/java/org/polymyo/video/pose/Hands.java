package org.polymyo.video.pose;

import java.util.List;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.landmark.Landmark;

/** Finds the patient's two hands: by the body's wrists where it is known, else by looking for palms. */
final class Hands implements AutoCloseable {
    /** Wrist, little finger and index finger among the body's landmarks; the left side first. */
    private static final int[][] OF_BODY = {{15, 17, 19}, {16, 18, 20}};

    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    private final Detector detector;
    private final HandNetwork network;
    private final List<Follower> sides;
    private final LandmarkSettings settings;

    Hands(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        detector = Detector.ofHands(settings);
        network = new HandNetwork(settings);
        sides = List.of(new Follower(network, settings), new Follower(network, settings));
    }

    /**
     * The hands in a picture after the ones before.
     *
     * @param picture the picture
     * @param body the patient's body, or none
     * @param search whether to look for what is lost in the whole picture
     * @return landmarks of the left and of the right hand; none where a hand was not found
     */
    List<List<Landmark>> in(Picture picture, List<Landmark> body, boolean search) {
        List<List<Landmark>> found = new java.util.ArrayList<>(List.of(List.of(), List.of()));
        for (int side = LEFT; side <= RIGHT; side++) {
            found.set(side, sides.get(side).follow(picture));
            if (!found.get(side).isEmpty() && !belongs(found.get(side), body, side)) {
                sides.get(side).lose();
                found.set(side, List.of());
            }
            if (found.get(side).isEmpty() && !body.isEmpty()) {
                found.set(side, atWrist(picture, body, side));
            }
        }
        if (search && (found.get(LEFT).isEmpty() || found.get(RIGHT).isEmpty())) {
            search(picture, body, found);
        }
        return found;
    }

    private List<Landmark> atWrist(Picture picture, List<Landmark> body, int side) {
        Landmark wrist = body.get(OF_BODY[side][0]);
        Landmark little = body.get(OF_BODY[side][1]);
        Landmark index = body.get(OF_BODY[side][2]);
        if (wrist.confidence() < settings.presence()) {
            return List.of();
        }
        double x = (little.x() + 2 * index.x()) / 3;
        double y = (little.y() + 2 * index.y()) / 3;
        double length = distance(wrist.x(), wrist.y(), x, y);
        Crop rough = Crop.upright(x, y, length * settings.wristCrop(), x - wrist.x(), y - wrist.y());
        return kept(sides.get(side).begin(picture, rough), body, side);
    }

    private void search(Picture picture, List<Landmark> body, List<List<Landmark>> found) {
        Crop whole = Crop.whole(picture, 0);
        for (Detection palm : detector.in(picture, whole)) {
            Crop rough = around(palm, whole);
            boolean known = sides.stream()
                    .map(Follower::crop)
                    .flatMap(Optional::stream)
                    .anyMatch(crop -> crop.distanceTo(rough) < 0.5);
            if (known) {
                continue;
            }
            Located located = network.in(picture, rough);
            int side = body.isEmpty() ? (network.right() > 0.5 ? RIGHT : LEFT) : nearer(located.landmarks(), body);
            if (found.get(side).isEmpty()) {
                found.set(side, kept(sides.get(side).begin(picture, rough), body, side));
            }
        }
    }

    private Crop around(Detection palm, Crop whole) {
        double[] points = palm.points();
        double upX = whole.pictureX(points[4], points[5]) - whole.pictureX(points[0], points[1]);
        double upY = whole.pictureY(points[4], points[5]) - whole.pictureY(points[0], points[1]);
        double size = Math.max(palm.width(), palm.height()) * whole.size();
        return Crop.upright(whole.pictureX(palm.x(), palm.y()), whole.pictureY(palm.x(), palm.y()), size, upX, upY)
                .shifted(settings.palmShift(), settings.palmCrop());
    }

    private List<Landmark> kept(List<Landmark> hand, List<Landmark> body, int side) {
        if (hand.isEmpty() || belongs(hand, body, side)) {
            return hand;
        }
        sides.get(side).lose();
        return List.of();
    }

    /** A hand belongs to a wrist of the body that is nearer than the other one and not farther than the hand is long. */
    private boolean belongs(List<Landmark> hand, List<Landmark> body, int side) {
        return body.isEmpty()
                || nearer(hand, body) == side && toWrist(hand, body, side) < settings.handReach() * length(hand);
    }

    private static int nearer(List<Landmark> hand, List<Landmark> body) {
        return toWrist(hand, body, RIGHT) < toWrist(hand, body, LEFT) ? RIGHT : LEFT;
    }

    private static double toWrist(List<Landmark> hand, List<Landmark> body, int side) {
        Landmark wrist = body.get(OF_BODY[side][0]);
        return distance(wrist.x(), wrist.y(), hand.get(0).x(), hand.get(0).y());
    }

    private static double length(List<Landmark> hand) {
        return distance(
                hand.get(0).x(), hand.get(0).y(), hand.get(9).x(), hand.get(9).y());
    }

    private static double distance(double x, double y, double otherX, double otherY) {
        return Math.sqrt((x - otherX) * (x - otherX) + (y - otherY) * (y - otherY));
    }

    @Override
    public void close() {
        detector.close();
        network.close();
    }
}
