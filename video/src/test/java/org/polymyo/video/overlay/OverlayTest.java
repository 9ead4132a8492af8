package org.polymyo.video.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.jerk.Found;
import org.polymyo.video.jerk.PartJerk;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.Sight;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

class OverlayTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;
    private static final byte SHOWN = (byte) 200;
    private static final int MIDDLE = 60 * WIDTH + 80;
    private static final int CORNER = 118 * WIDTH + 158;

    private static Frame frame(double seconds) {
        byte[] y = new byte[WIDTH * HEIGHT];
        Arrays.fill(y, SHOWN);
        byte[] grey = new byte[WIDTH * HEIGHT / 4];
        Arrays.fill(grey, (byte) 128);
        return new Frame(0, seconds, false, new Picture(WIDTH, HEIGHT, y, grey, grey));
    }

    /** A head of which all points are near the middle of the picture. */
    private static Sight sight(double seconds, double confidence) {
        float[] body = new float[99];
        for (int i = 0; i < 33; i++) {
            body[3 * i] = 78 + i % 5;
            body[3 * i + 1] = 58 + i % 5;
            body[3 * i + 2] = (float) confidence;
        }
        return new Sight(seconds, body, new float[0]);
    }

    private static ClipMotion motion(int people, Sight... sights) {
        double[] times = {0, 1, 2, 3, 4, 5};
        double[] still = {1, 1, 1, 1, 1};
        State[] good = new State[5];
        Arrays.fill(good, State.GOOD);
        Trace trace = new Trace(Part.LEFT_ARM, times, still, still, still, good);
        return new ClipMotion(
                List.of(trace),
                Map.of(),
                times,
                20,
                List.of(sights),
                new ClipMotion.View(WIDTH, HEIGHT, 100, 1, 0, 1, 1, people));
    }

    private static byte[] drawn(ClipMotion motion, boolean hidden, double seconds) {
        return new Overlay(motion, Map.of(), hidden).drawn(frame(seconds)).y();
    }

    @Test
    void theHeadIsCoveredAndTheRestIsNot() {
        byte[] y = drawn(motion(1, sight(1, 0.9), sight(1.2, 0.9)), true, 1.1);

        assertThat(y[MIDDLE - 8]).isNotEqualTo(SHOWN);
        assertThat(y[CORNER]).isEqualTo(SHOWN);
    }

    @Test
    void allIsCoveredWhereTheHeadWasNotSeenForAWhile() {
        byte[] y = drawn(motion(1, sight(1, 0.9), sight(1.2, 0.9)), true, 3);

        assertThat(Arrays.copyOf(y, WIDTH * HEIGHT)).doesNotContain(SHOWN);
    }

    @Test
    void allIsCoveredWhereTheHeadIsUncertainOrSomebodyElseIsInView() {
        byte[] uncertain = drawn(motion(1, sight(1, 0.9), sight(1.2, 0.3)), true, 1.1);
        byte[] two = drawn(motion(2, sight(1, 0.9), sight(1.2, 0.9)), true, 1.1);

        assertThat(Arrays.copyOf(uncertain, WIDTH * HEIGHT)).doesNotContain(SHOWN);
        assertThat(Arrays.copyOf(two, WIDTH * HEIGHT)).doesNotContain(SHOWN);
    }

    @Test
    void theFrameItselfIsLeftAsItWas() {
        Frame frame = frame(1.1);
        new Overlay(motion(1), Map.of(), true).drawn(frame);

        assertThat(frame.picture().y()).containsOnly(SHOWN);
    }

    @Test
    void aJerkIsMarkedWhileItLasts() {
        PartJerk jerk = new PartJerk(Part.LEFT_ARM, new TimeSpan(2, 2.1), new Interval(1.99, 2.01), 50, 3, 0, false, 8);
        Overlay overlay = new Overlay(
                motion(1, sight(1.9, 0.9), sight(2.2, 0.9)),
                Map.of(Part.LEFT_ARM, new Found(List.of(jerk), List.of())),
                false);

        assertThat(overlay.drawn(frame(2.1)).v()).contains(Ink.JERK.v());
        assertThat(Arrays.copyOf(overlay.drawn(frame(4.9)).v(), WIDTH * HEIGHT / 4))
                .doesNotContain(Ink.JERK.v());
    }
}
