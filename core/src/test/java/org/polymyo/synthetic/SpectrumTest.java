package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jtransforms.fft.DoubleFFT_1D;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Side;

class SpectrumTest {
    @Test
    void theMedianFrequencyOfAHeldContractionIsThatOfSurfaceEmg() {
        for (double depth : new double[] {5, 8, 12}) {
            MuscleSite site = MuscleSite.of("EMG R BB", "biceps brachii", Side.RIGHT, BodyPart.ARM)
                    .withUnits(100, depth, 500);
            SyntheticRecording made = Scene.of(20, 11)
                    .with(site)
                    .with(new Deed.Hold(new TimeSpan(0, 20), List.of("EMG R BB"), 0.3, 0.5))
                    .generate();
            double[] x =
                    made.recording().channels().getFirst().pieces().getFirst().toArray();
            double rms = SceneTest.rms(x, 2, 18);
            double median = medianFrequency(x);
            assertThat(median).isBetween(50.0, 135.0);
            assertThat(rms).isBetween(0.15 * 500, 0.5 * 500);
        }
    }

    private static double medianFrequency(double[] x) {
        int n = 1 << 15;
        double[] work = new double[n];
        System.arraycopy(x, 2000, work, 0, n);
        new DoubleFFT_1D(n).realForward(work);
        double[] power = new double[n / 2];
        double total = 0;
        for (int i = (int) (5.0 * n / 2000); i < n / 2; i++) {
            power[i] = work[2 * i] * work[2 * i] + work[2 * i + 1] * work[2 * i + 1];
            total += power[i];
        }
        double sum = 0;
        int i = 0;
        while (sum < total / 2) {
            sum += power[i++];
        }
        return i * 2000.0 / n;
    }
}
