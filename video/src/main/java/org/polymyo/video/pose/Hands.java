package org.polymyo.video.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.video.landmark.Landmark;

/** Finds the patient's two hands: at the body's wrists where it is known, else by looking for palms. */
final class Hands implements AutoCloseable {
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    private final List<Hand> hands;
    private final LandmarkSettings settings;

    /** Each hand has networks of its own, so that both can be looked for at the same time. */
    private record Hand(Detector detector, HandNetwork network, Follower follower) {
        static Hand of(LandmarkSettings settings) throws UnusableRecordingException {
            HandNetwork network = new HandNetwork(settings);
            return new Hand(Detector.ofHands(settings), network, new Follower(network, settings, settings.handDrift()));
        }
    }

    Hands(LandmarkSettings settings) throws UnusableRecordingException {
        this.settings = settings;
        hands = List.of(Hand.of(settings), Hand.of(settings));
    }

    /**
     * The hands in a picture after the ones before.
     *
     * @param levels the picture
     * @param body the patient's body, or none
     * @param search whether to look for palms where a hand is lost
     * @return landmarks of the left and of the right hand; none where a hand was not found
     */
    List<List<Landmark>> in(Levels levels, List<Landmark> body, boolean search) {
        if (!body.isEmpty()) {
            var left = CompletableFuture.supplyAsync(() -> atWrist(levels, body, LEFT, search));
            List<Landmark> right = atWrist(levels, body, RIGHT, search);
            return List.of(left.join(), right);
        }
        List<List<Landmark>> found = new ArrayList<>();
        hands.forEach(hand -> found.add(hand.follower.follow(levels)));
        if (search && found.contains(List.<Landmark>of())) {
            searchAll(levels, found);
        }
        return found;
    }

    /** The hand followed so far, or else where the body's landmarks say, or else a palm near there. */
    private List<Landmark> atWrist(Levels levels, List<Landmark> body, int side, boolean search) {
        Wrist wrist = Wrist.of(body, side == LEFT);
        Follower follower = hands.get(side).follower;
        List<Landmark> hand = kept(follower, follower.follow(levels), body, side);
        if (!hand.isEmpty() || wrist.confidence() < settings.presence()) {
            return hand;
        }
        hand = kept(follower, follower.begin(levels, wrist.crop(settings)), body, side);
        if (!hand.isEmpty() || !search) {
            return hand;
        }
        Crop near = wrist.surroundings(settings);
        for (Detection palm : hands.get(side).detector.in(levels, near)) {
            hand = kept(follower, follower.begin(levels, around(palm, near)), body, side);
            if (!hand.isEmpty()) {
                return hand;
            }
        }
        return List.of();
    }

    private void searchAll(Levels levels, List<List<Landmark>> found) {
        Crop whole = Crop.whole(levels.picture(), 0);
        Hand any = hands.get(RIGHT);
        for (Detection palm : any.detector.in(levels, whole)) {
            Crop rough = around(palm, whole);
            boolean known = hands.stream()
                    .map(hand -> hand.follower.crop())
                    .flatMap(Optional::stream)
                    .anyMatch(crop -> crop.distanceTo(rough) < settings.samePerson());
            if (!known) {
                any.network.in(levels, rough);
                int side = any.network.right() > 0.5 ? RIGHT : LEFT;
                if (found.get(side).isEmpty()) {
                    found.set(side, hands.get(side).follower.begin(levels, rough));
                }
            }
        }
    }

    private Crop around(Detection palm, Crop where) {
        double[] points = palm.points();
        double upX = where.pictureX(points[4], points[5]) - where.pictureX(points[0], points[1]);
        double upY = where.pictureY(points[4], points[5]) - where.pictureY(points[0], points[1]);
        double size = Math.max(palm.width(), palm.height()) * where.size();
        return Crop.upright(where.pictureX(palm.x(), palm.y()), where.pictureY(palm.x(), palm.y()), size, upX, upY)
                .shifted(settings.palmShift(), settings.palmCrop());
    }

    /** A hand belongs to the wrist that is nearer than the other one and within reach; others are let go. */
    private List<Landmark> kept(Follower follower, List<Landmark> hand, List<Landmark> body, int side) {
        if (hand.isEmpty()) {
            return hand;
        }
        Wrist own = Wrist.of(body, side == LEFT);
        double distance = own.distanceTo(hand.get(0));
        double limit = settings.handReach() * own.crop(settings).size();
        if (distance <= limit && distance <= Wrist.of(body, side == RIGHT).distanceTo(hand.get(0))) {
            return hand;
        }
        follower.lose();
        return List.of();
    }

    @Override
    public void close() {
        for (Hand hand : hands) {
            hand.detector.close();
            hand.network.close();
        }
    }
}
