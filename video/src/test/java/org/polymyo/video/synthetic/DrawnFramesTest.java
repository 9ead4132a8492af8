package org.polymyo.video.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polymyo.video.landmark.Landmark;

class DrawnFramesTest {
    private static final Filming FILMING = Filming.tripod(30, 1);

    @Test
    void theSameSceneIsDrawnInTheSameBytes() throws Exception {
        Scene scene = new Scene(FILMING.handHeld(2), Deeds.gestures(0, 1, 5), true, 7);

        assertThat(last(scene)).isEqualTo(last(scene));
    }

    @Test
    void aTripodSeesAStillWallButForNoise() throws Exception {
        Scene scene = new Scene(FILMING, List.of(), false, 3);
        try (var frames = new DrawnFrames(scene)) {
            byte[] first = frames.next().orElseThrow().picture().y();
            byte[] second = frames.next().orElseThrow().picture().y();
            double square = 0;
            for (int i = 0; i < first.length; i++) {
                double difference = (first[i] & 0xFF) - (second[i] & 0xFF);
                square += difference * difference;
            }
            assertThat(Math.sqrt(square / first.length)).isCloseTo(FILMING.noise() * Math.sqrt(2), within(0.2));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT_ELBOW", "RIGHT_WRIST", "NECK", "LEFT_KNEE", "TRUNK", "RIGHT_SHOULDER"})
    void aJerkMovesTheMiddleOfItsPartByItsPixels(Joint joint) {
        double size = Scene.size(FILMING, joint, 5);
        Stick base = new Scene(FILMING, List.of(), false, 1).patient(0.5);
        Deed jerk = new Deed.Jerk(joint, 0, 0.05, 1, 0.1, size, 1);
        Stick moved = new Scene(FILMING, List.of(jerk), false, 1).patient(0.5);

        assertThat(distance(middle(base, joint), middle(moved, joint))).isCloseTo(5, within(1e-6));
    }

    @Test
    void landmarksAreWhereTheBodyIsDrawn() throws Exception {
        Scene scene = new Scene(FILMING, List.of(), false, 2);
        try (var frames = new DrawnFrames(scene);
                var finder = new KnownPerson(scene, 0)) {
            List<Landmark> body = finder.in(frames.next().orElseThrow()).body();
            Stick stick = scene.patient(0);

            assertThat(body).hasSize(33);
            assertThat(body.get(15).x()).isCloseTo(stick.leftArm()[2][0], within(1e-9));
            assertThat(body.get(15).x()).isGreaterThan(body.get(16).x());
            assertThat(body.get(27).confidence()).isLessThan(0.5);
        }
    }

    private static double[] middle(Stick stick, Joint joint) {
        return switch (joint) {
            case LEFT_ELBOW -> between(stick.leftArm()[1], stick.leftArm()[2], 0.5);
            case RIGHT_SHOULDER -> between(stick.rightArm()[1], stick.rightArm()[2], 0.5);
            case RIGHT_WRIST -> between(stick.rightArm()[2], stick.rightArm()[3], 0.5);
            case LEFT_KNEE -> between(stick.leftLeg()[1], stick.leftLeg()[2], 0.5);
            case NECK -> stick.nose();
            default -> between(stick.hips(), stick.neck(), 0.6);
        };
    }

    private static double[] between(double[] a, double[] b, double share) {
        return new double[] {a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])};
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
    }

    private static byte[] last(Scene scene) throws Exception {
        byte[] last = {};
        try (var frames = new DrawnFrames(scene)) {
            for (var next = frames.next(); next.isPresent(); next = frames.next()) {
                last = next.get().picture().y();
            }
        }
        return last;
    }
}
