package org.polymyo.video.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;
import org.polymyo.video.clip.Picture;

class CropTest {
    private static final CropReader READER = new CropReader(4, 0, 1, true);

    @Test
    void whatPointsUpInTheCropPointsWhereItWasToldInThePicture() {
        Crop crop = Crop.upright(10, 20, 8, 3, 0);
        assertThat(crop.pictureX(0.5, 0)).isCloseTo(14, within(1e-12));
        assertThat(crop.pictureY(0.5, 0)).isCloseTo(20, within(1e-12));
    }

    @Test
    void aCropOfTheSizeOfTheNetworkHoldsThePixelsThemselves() {
        float[] read = read(new Crop(2, 2, 4, 0));
        for (int pixel = 0; pixel < 16; pixel++) {
            assertThat(read[3 * pixel]).isCloseTo(pixel / 255f, within(1e-6f));
        }
    }

    @Test
    void aTurnedCropIsReadTurned() {
        float[] read = read(new Crop(2, 2, 4, Math.PI / 2));
        assertThat(read[0]).isCloseTo(3 / 255f, within(1e-6f));
        assertThat(read[3]).isCloseTo(7 / 255f, within(1e-6f));
    }

    @Test
    void whatLiesOutsideIsBlackForDetectors() {
        float[] read = read(new Crop(-2, 2, 4, 0));
        assertThat(read).containsOnly(0);
    }

    private static float[] read(Crop crop) {
        byte[] bright = new byte[16];
        for (int i = 0; i < 16; i++) {
            bright[i] = (byte) i;
        }
        byte[] grey = {-128, -128, -128, -128};
        FloatBuffer input = FloatBuffer.allocate(48);
        READER.read(new Levels(new Picture(4, 4, bright, grey, grey)), crop, input);
        return input.array();
    }
}
