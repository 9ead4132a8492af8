package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Side;
import org.polymyo.signal.Signal;

class SensorsTest {
    private static final MuscleSite ECR = StandardMuscle.ECR.on(Side.RIGHT);

    private static final SyntheticRecording MADE = Scene.of(150, 8)
            .with(ECR)
            .with(new Sensors(
                    List.of("C3", "C4", "O1", "Fp1"),
                    List.of(new Sensors.Limb("hand", Side.RIGHT, List.of(ECR.label()), 6, 0.02)),
                    true))
            .with(Deed.Jerks.of(
                            new TimeSpan(0, 150),
                            new IntervalLaw.Rhythmic(1, 0.1),
                            new Deed.Burst(BurstShape.milliseconds(35, 5), Strength.microvolts(150, 0.2)),
                            Deed.Recruit.of(ECR.label(), 0))
                    .with(Company.NONE.withSpike(new Deed.Spike("C3", 12, 0.02, 0.001, false))))
            .generate();

    private static Signal signal(String label) {
        return MADE.recording().channels().stream()
                .filter(c -> c.label().equals(label))
                .findFirst()
                .orElseThrow()
                .pieces()
                .getFirst();
    }

    private static double average(Signal signal, List<Double> moments, double shift) {
        double[] x = signal.toArray();
        return moments.stream()
                .mapToDouble(t -> x[(int) signal.indexOf(t + shift)])
                .average()
                .orElseThrow();
    }

    @Test
    void backAveragingShowsThePotentialOverTheRightCortexOnly() {
        List<Double> peaks = MADE.truth().spikes().stream()
                .map(Truth.CorticalSpike::peakSeconds)
                .toList();
        assertThat(peaks).hasSizeGreaterThan(100);
        double c3 = average(signal("EEG C3"), peaks, 0) - average(signal("EEG C3"), peaks, -0.05);
        double c4 = average(signal("EEG C4"), peaks, 0) - average(signal("EEG C4"), peaks, -0.05);
        assertThat(c3).isBetween(8.0, 16.0);
        assertThat(Math.abs(c4)).isLessThan(5);
    }

    @Test
    void alphaIsStrongerAtTheBackWithClosedEyes() {
        double[] x = signal("EEG O1").toArray();
        double open = Waves.meanSquare(x, 0, 30 * 500);
        double closed = Waves.meanSquare(x, 30 * 500, 60 * 500);
        assertThat(closed).isGreaterThan(1.3 * open);
    }

    @Test
    void blinksAreLargeAtTheFrontAndOnlyWithOpenEyes() {
        List<Double> blinks = MADE.truth().others().stream()
                .filter(o -> o.kind() == Truth.Kind.BLINK)
                .map(o -> o.span().startSeconds() + 0.15)
                .toList();
        assertThat(blinks).hasSizeGreaterThan(8).noneMatch(ScalpSynthesis::eyesClosed);
        assertThat(average(signal("EEG Fp1"), blinks, 0)).isGreaterThan(100);
    }

    @Test
    void theHandMovesAfterTheBurst() {
        Signal x = signal("ACC R hand X");
        double[] a = x.toArray();
        double rest = a[100];
        int late = 0;
        for (Truth.Burst burst : MADE.truth().bursts()) {
            double before = Math.abs(a[(int) x.indexOf(burst.onset() + 0.01)] - rest);
            double after = 0;
            for (int i = 0; i < 30; i++) {
                after = Math.max(after, Math.abs(a[(int) x.indexOf(burst.onset() + 0.02 + i * 0.005)] - rest));
            }
            late += after > 4 * before && after > 0.3 ? 1 : 0;
        }
        assertThat(late).isGreaterThan((int) (0.9 * MADE.truth().bursts().size()));
    }
}
