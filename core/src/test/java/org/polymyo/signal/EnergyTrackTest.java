package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnergyTrackTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 3", "7, 4", "40, 5"})
    void smoothingIsTheMeanOfWhatLiesInTheWindow(int width, long seed) {
        EnergyTrack track = random(50, seed);
        float[] smooth = track.smoothed(width);
        for (int i = 0; i < track.bins(); i++) {
            int from = Math.max(0, i - width / 2);
            int to = Math.min(track.bins(), i - width / 2 + width);
            assertThat(smooth[i]).isCloseTo((float) mean(track, from, to), within(1e-4f));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 50", "3, 16", "50, 1", "51, 0"})
    void windowsAreMeansOfWholeWindowsOnly(int width, int count) {
        EnergyTrack track = random(50, 9);
        float[] windows = track.windows(width);
        assertThat(windows).hasSize(count);
        for (int w = 0; w < windows.length; w++) {
            assertThat(windows[w]).isCloseTo((float) mean(track, w * width, (w + 1) * width), within(1e-5f));
        }
    }

    @Test
    void aLoudMomentLeavesNothingBehindIt() {
        float[] power = new float[30];
        power[5] = 1e8f;
        assertThat(new EnergyTrack(0, 0.005, power).smoothed(3)[20]).isZero();
    }

    @Test
    void momentsOutsideFallOnTheEnds() {
        EnergyTrack track = new EnergyTrack(10, 0.005, new float[200]);
        assertThat(track.binAt(3)).isZero();
        assertThat(track.binAt(99)).isEqualTo(200);
        assertThat(track.binAt(track.timeOf(42))).isEqualTo(42);
    }

    private static EnergyTrack random(int bins, long seed) {
        Random random = new Random(seed);
        float[] power = new float[bins];
        for (int i = 0; i < bins; i++) {
            power[i] = random.nextFloat() * 100;
        }
        return new EnergyTrack(0, 0.005, power);
    }

    private static double mean(EnergyTrack track, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += track.power()[i];
        }
        return sum / (to - from);
    }
}
