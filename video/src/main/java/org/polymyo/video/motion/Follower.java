package org.polymyo.video.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.video.landmark.Landmark;

/** Follows the spots of one segment; pulled to the landmarks at each look, so that it cannot drift away. */
final class Follower {
    private final Segment segment;
    private final MotionSettings settings;
    private final Track track;
    private double[][] places = new double[0][];
    private boolean seen;
    private double[] landmark = {0, 0};
    private double wayX;
    private double wayY;
    private boolean broken;

    Follower(Segment segment, MotionSettings settings) {
        this.segment = segment;
        this.settings = settings;
        this.track = new Track(segment.part());
    }

    Segment segment() {
        return segment;
    }

    Track track() {
        return track;
    }

    boolean seen() {
        return seen;
    }

    /** Middle of the segment, pixels. */
    double[] middle() {
        return places[places.length - 1];
    }

    /**
     * Takes a look at the landmarks.
     *
     * @return whether they say the same of the time since the last look as the flow does
     */
    boolean look(List<Landmark> body, double bodyLength, double patch) {
        boolean before = seen;
        seen = segment.seen(body, settings.confidence());
        if (!seen) {
            return true;
        }
        double[][] there = segment.places(body, bodyLength);
        double[] now = there[there.length - 1];
        boolean agrees = !before || agrees(now, bodyLength);
        if (!before) {
            places = there;
        }
        for (int i = 0; i < places.length; i++) {
            double dx = there[i][0] - places[i][0];
            double dy = there[i][1] - places[i][1];
            double share = dx * dx + dy * dy > patch * patch ? 1 : settings.pull();
            places[i] = new double[] {places[i][0] + share * dx, places[i][1] + share * dy};
        }
        landmark = now;
        wayX = 0;
        wayY = 0;
        broken = false;
        return agrees;
    }

    private boolean agrees(double[] now, double bodyLength) {
        double kx = now[0] - landmark[0];
        double ky = now[1] - landmark[1];
        double most = Math.max(Math.sqrt(kx * kx + ky * ky), Math.sqrt(wayX * wayX + wayY * wayY));
        double apart = Math.sqrt((kx - wayX) * (kx - wayX) + (ky - wayY) * (ky - wayY));
        return !broken && apart <= settings.witnessBodyLengths() * bodyLength + settings.witnessShare() * most;
    }

    /** The segment's movement in the picture, or nothing where no spot could be followed. */
    Optional<Rigid> moved(PatchFlow flow, Pyramid from, Pyramid to) {
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < places.length - 1; i++) {
            flow.follow(from, to, places[i][0], places[i][1]).ifPresent(flows::add);
        }
        return flows.isEmpty() ? Optional.empty() : Optional.of(Rigid.fit(flows, false));
    }

    boolean trusted(Rigid motion) {
        int spots = places.length - 1;
        return motion.agreeing() >= Math.max(Math.min(2, spots), (spots + 1) / 2);
    }

    /** Moves on with the segment, or with the camera where the segment was not followed. */
    void advance(Optional<Rigid> own, Rigid camera) {
        if (!seen) {
            return;
        }
        broken |= own.isEmpty();
        Rigid motion = own.orElse(camera);
        double[] middle = middle();
        wayX += motion.dx(middle[0], middle[1]);
        wayY += motion.dy(middle[0], middle[1]);
        for (int i = 0; i < places.length; i++) {
            double[] p = places[i];
            places[i] = new double[] {p[0] + motion.dx(p[0], p[1]), p[1] + motion.dy(p[0], p[1])};
        }
    }

    /** How far its spots are from its middle, at most, pixels. */
    double reach() {
        double reach = 0;
        for (double[] place : places) {
            reach = Math.max(reach, Body.distance(place, middle()));
        }
        return reach;
    }
}
