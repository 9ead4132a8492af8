package org.polymyo.video.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.video.clip.Picture;

class PatchFlowTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private final PatchFlow flow = new PatchFlow(MotionSettings.defaults(), 9);

    @ParameterizedTest
    @CsvSource({"0,0", "0.25,-0.1", "0.5,0.5", "-1.3,0.7", "4.6,-3.2", "-6.4,5.8"})
    void aShiftIsMeasuredToAFewHundredthsOfAPixel(double dx, double dy) {
        var found =
                flow.follow(waves(0, 0, 1, 0), waves(dx, dy, 1, 0), 160, 120).orElseThrow();

        assertThat(found.dx()).isCloseTo(dx, within(0.04));
        assertThat(found.dy()).isCloseTo(dy, within(0.04));
    }

    @Test
    void aLampThatDimsIsNoMovement() {
        var found =
                flow.follow(waves(0, 0, 1, 0), waves(0.6, 0, 0.7, 20), 160, 120).orElseThrow();

        assertThat(found.dx()).isCloseTo(0.6, within(0.04));
        assertThat(found.dy()).isCloseTo(0, within(0.04));
    }

    @Test
    void aBlankWallTellsNothing() {
        assertThat(flow.follow(blank(), blank(), 160, 120)).isEmpty();
    }

    @Test
    void aPatchAtTheEdgeTellsNothing() {
        assertThat(flow.follow(waves(0, 0, 1, 0), waves(0, 0, 1, 0), 3, 60)).isEmpty();
    }

    @Test
    void anotherPatternIsNotTakenForTheSame() {
        assertThat(flow.follow(waves(0, 0, 1, 0), waves(0, 0, -1, 250), 160, 120))
                .isEmpty();
    }

    private static Pyramid blank() {
        return waves(0, 0, 0, 128);
    }

    private static Pyramid waves(double dx, double dy, double contrast, double offset) {
        byte[] grey = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < grey.length; i++) {
            double x = i % WIDTH - dx;
            double y = i / WIDTH - dy;
            double value = 125 + pattern(x, y);
            grey[i] = (byte) Math.round(contrast * value + offset);
        }
        byte[] colour = new byte[WIDTH / 2 * (HEIGHT / 2)];
        return Pyramid.of(new Picture(WIDTH, HEIGHT, grey, colour, colour));
    }

    /** Many waves of all lengths and directions, so that no place looks like another. */
    private static double pattern(double x, double y) {
        double sum = 0;
        for (int k = 0; k < 24; k++) {
            double length = 7 * StrictMath.pow(1.12, k);
            double angle = 2.4 * k;
            double along = x * StrictMath.cos(angle) + y * StrictMath.sin(angle);
            sum += 12 * StrictMath.sin(2 * Math.PI * along / length + 1.7 * k);
        }
        return sum;
    }
}
