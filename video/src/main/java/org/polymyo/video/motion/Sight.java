package org.polymyo.video.motion;

import java.util.List;
import org.polymyo.video.landmark.Landmark;
import org.polymyo.video.landmark.Person;

/**
 * Where the person was at one look, kept small. The arrays are not copied; nobody changes them.
 *
 * @param seconds when
 * @param body across, down and confidence of each of 33 landmarks, or nothing where nobody was seen
 * @param face left, top, right and bottom of the face mesh, or nothing where no face was found
 */
public record Sight(double seconds, float[] body, float[] face) {
    private static final int FIELDS = 3;

    static Sight of(double seconds, Person person) {
        float[] body = new float[FIELDS * person.body().size()];
        for (int i = 0; i < person.body().size(); i++) {
            Landmark point = person.body().get(i);
            body[FIELDS * i] = (float) point.x();
            body[FIELDS * i + 1] = (float) point.y();
            body[FIELDS * i + 2] = (float) point.confidence();
        }
        return new Sight(seconds, body, box(person.face()));
    }

    private static float[] box(List<Landmark> face) {
        if (face.isEmpty()) {
            return new float[0];
        }
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (Landmark point : face) {
            box[0] = Math.min(box[0], (float) point.x());
            box[1] = Math.min(box[1], (float) point.y());
            box[2] = Math.max(box[2], (float) point.x());
            box[3] = Math.max(box[3], (float) point.y());
        }
        return box;
    }

    /**
     * Whether somebody was seen.
     *
     * @return true with a body
     */
    public boolean somebody() {
        return body.length > 0;
    }

    /**
     * A landmark's place across.
     *
     * @param point which landmark
     * @return pixels
     */
    public double x(int point) {
        return body[FIELDS * point];
    }

    /**
     * A landmark's place down.
     *
     * @param point which landmark
     * @return pixels
     */
    public double y(int point) {
        return body[FIELDS * point + 1];
    }

    /**
     * How sure a landmark is.
     *
     * @param point which landmark
     * @return 0 to 1
     */
    public double confidence(int point) {
        return body[FIELDS * point + 2];
    }
}
