package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Side;

class SceneTest {
    private static final MuscleSite APB =
            MuscleSite.of("EMG R APB", "abductor pollicis brevis", Side.RIGHT, BodyPart.ARM);
    private static final MuscleSite ECR =
            MuscleSite.of("EMG R ECR", "extensor carpi radialis", Side.RIGHT, BodyPart.ARM);

    private static Scene jerks(long seed, double snrDb) {
        return Scene.of(60, seed)
                .with(APB)
                .with(Deed.Jerks.of(
                        new TimeSpan(0, 60),
                        new IntervalLaw.Poisson(40, 0.4),
                        new Deed.Burst(BurstShape.milliseconds(31, 6), Strength.decibels(snrDb, 0)),
                        Deed.Recruit.of("EMG R APB", 0)));
    }

    @Test
    void jerksAreWhereTheTruthSays() {
        SyntheticRecording made = jerks(1, 20).generate();
        double[] x = made.recording().channels().getFirst().pieces().getFirst().toArray();
        assertThat(made.truth().bursts()).hasSizeBetween(20, 60);
        for (Truth.Burst burst : made.truth().bursts()) {
            TimeSpan half = burst.times().half();
            double inside = rms(x, half.startSeconds(), half.endSeconds());
            double before = rms(x, burst.onset() - 0.05, burst.onset());
            assertThat(before).isBetween(2.0, 4.2);
            assertThat(20 * Math.log10(inside / 3)).isCloseTo(20, within(2.5));
            assertThat(burst.level().snrDb()).isCloseTo(20, within(0.5));
        }
    }

    @Test
    void burstsLastAsLongAsAskedOnAverage() {
        for (int milliseconds : new int[] {25, 31, 60, 100, 200, 400}) {
            SyntheticRecording made = Scene.of(90, 3)
                    .with(APB)
                    .with(Deed.Jerks.of(
                            new TimeSpan(0, 90),
                            new IntervalLaw.Rhythmic(1, 0.1),
                            new Deed.Burst(BurstShape.milliseconds(milliseconds, 0), Strength.decibels(20, 0.1)),
                            Deed.Recruit.of("EMG R APB", 0)))
                    .generate();
            double mean = made.truth().bursts().stream()
                    .mapToDouble(b -> b.times().span().seconds())
                    .average()
                    .orElseThrow();
            assertThat(mean * 1000).isCloseTo(milliseconds, within(4.0));
        }
    }

    @Test
    void silentPeriodsAreSilentInTheNoiseFreeContraction() {
        SyntheticRecording made = Scene.of(60, 5)
                .with(ECR)
                .with(new Deed.Hold(new TimeSpan(2, 58), List.of("EMG R ECR"), 0.3, 0.5))
                .with(new Deed.Lapses(
                        new TimeSpan(4, 56),
                        new IntervalLaw.Poisson(30, 1),
                        List.of(Deed.Recruit.of("EMG R ECR", 0)),
                        new Deed.Gap(0.12, 0.03, 1, 0),
                        Optional.empty()))
                .generate();
        double[] x = made.recording().channels().getFirst().pieces().getFirst().toArray();
        assertThat(made.truth().silentPeriods()).hasSizeGreaterThan(10);
        for (Truth.SilentPeriod gap : made.truth().silentPeriods()) {
            assertThat(rms(x, gap.span().startSeconds() + 0.001, gap.span().endSeconds()))
                    .isLessThan(0.1 * gap.tonicMicrovolts());
        }
    }

    @Test
    void theSameSceneGivesTheSameBytes() {
        String first = jerks(7, 15).generate().recording().source().sha256();
        String second = jerks(7, 15).generate().recording().source().sha256();
        String other = jerks(8, 15).generate().recording().source().sha256();
        assertThat(second).isEqualTo(first).isNotEqualTo(other);
    }

    /**
     * Change the value when the generator is meant to give something else; never because a machine gives something
     * else.
     */
    @Test
    void theBytesAreTheSameOnEveryMachine() {
        assertThat(VirtualPatient.of(IntendedType.CORTICAL, 1)
                        .scene(30)
                        .generate()
                        .recording()
                        .source()
                        .sha256())
                .isEqualTo("065a305bb9aa5b744386c9d135fc2631f007f3dab7f0f61c2da92868866782d9");
    }

    static double rms(double[] x, double from, double to) {
        return Math.sqrt(Waves.meanSquare(x, (int) Math.round(from * 2000), (int) Math.round(to * 2000)));
    }
}
