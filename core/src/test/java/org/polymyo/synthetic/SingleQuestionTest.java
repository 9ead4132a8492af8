package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Side;
import org.polymyo.signal.Signal;

class SingleQuestionTest {
    private static Signal signal(SyntheticRecording made, String label) {
        return made.recording().channels().stream()
                .filter(c -> c.label().equals(label))
                .findFirst()
                .orElseThrow()
                .pieces()
                .getFirst();
    }

    private static List<Double> hands(SyntheticRecording made) {
        return made.truth().bursts().stream()
                .filter(b -> b.channel().equals("EMG R FDI"))
                .map(Truth.Burst::onset)
                .toList();
    }

    private static double mean(Signal signal, List<Double> moments, double from, double to) {
        double[] x = signal.toArray();
        return moments.stream()
                .mapToDouble(t -> {
                    double sum = 0;
                    int first = (int) signal.indexOf(t + from);
                    int end = (int) signal.indexOf(t + to);
                    for (int i = first; i < end; i++) {
                        sum += x[i];
                    }
                    return sum / (end - first);
                })
                .average()
                .orElseThrow();
    }

    @Test
    void theSpikeIsTwentyMillisecondsBeforeTheHandAndOnItsSideOnly() {
        SyntheticRecording made = SingleQuestion.of(1).spike(20, 150, 0.001).generate();
        List<Double> onsets = hands(made);
        assertThat(onsets).hasSizeBetween(110, 190);
        double at = mean(signal(made, "EEG C3"), onsets, -0.024, -0.016);
        double before = mean(signal(made, "EEG C3"), onsets, -0.07, -0.05);
        double other = mean(signal(made, "EEG C4"), onsets, -0.024, -0.016)
                - mean(signal(made, "EEG C4"), onsets, -0.07, -0.05);
        assertThat(at - before).isBetween(12.0, 24.0);
        assertThat(other).isBetween(-4.0, 6.0);
        assertThat(made.truth().spikes()).hasSameSizeAs(made.truth().jerks());
    }

    @Test
    void nothingHoldsJerksAndNoSpike() {
        SyntheticRecording made = SingleQuestion.of(2).nothing(60).generate();
        assertThat(made.truth().jerks()).hasSizeBetween(35, 85);
        assertThat(made.truth().spikes()).isEmpty();
    }

    @Test
    void preparationIsNegativeAtTheVertexAndEyesAreLargerInFrontThanThere() {
        List<Double> moments;
        SyntheticRecording prepared = SingleQuestion.of(5)
                .readiness(new Readiness(1.5, 12, 0.5, 0), 60)
                .generate();
        moments = hands(prepared).stream().filter(t -> t > 2.6).toList();
        assertThat(mean(signal(prepared, "EEG Cz"), moments, -0.2, 0)
                        - mean(signal(prepared, "EEG Cz"), moments, -2.5, -2))
                .isBetween(-18.0, -6.0);
        SyntheticRecording eyes =
                SingleQuestion.of(5).readiness(new Readiness(1.5, 0, 0, 60), 60).generate();
        moments = hands(eyes).stream().filter(t -> t > 2.6).toList();
        double front = mean(signal(eyes, "EEG Fz"), moments, -0.2, 0) - mean(signal(eyes, "EEG Fz"), moments, -2.5, -2);
        double eye = mean(signal(eyes, "VEOG"), moments, -0.2, 0) - mean(signal(eyes, "VEOG"), moments, -2.5, -2);
        assertThat(eye).isLessThan(-50);
        assertThat(front).isBetween(0.7 * eye, -10.0);
    }

    /** The cross-covariance of EEG and rectified EMG is largest where the drive arrives. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.012, 0.020, 0.032})
    void theDriveArrivesWhenTheTruthSays(double delay) {
        SyntheticRecording made = SingleQuestion.of(3)
                .drive(new CorticalDrive.Path(8, 0.4, delay), new CorticalDrive.Band(12, 32), 240)
                .generate();
        double[] eeg = signal(made, "EEG C3").toArray();
        double[] emg = signal(made, "EMG R ECR").toArray();
        double best = 0;
        double at = 0;
        for (int lag = -30; lag <= 70; lag++) {
            double sum = 0;
            for (int i = 200; i < eeg.length - 200; i++) {
                double difference = eeg[i + 8] + eeg[i - 8] - 2 * eeg[i];
                sum -= difference * Math.abs(emg[2 * (i + lag)]);
            }
            if (sum > best) {
                best = sum;
                at = lag / 1000.0;
            }
        }
        assertThat(at).isCloseTo(delay, within(0.0025));
    }

    @Test
    void theHeadHasTheAskedStrengthFromOneToAHundredHertz() {
        SyntheticRecording made = SingleQuestion.of(9).noDrive(120).generate();
        double[] x = signal(made, "EEG C3").toArray();
        double[] slow = Waves.movingMean(x, 440);
        double[] fast = Waves.movingMean(x, 4);
        double sum = 0;
        for (int i = 1000; i < x.length - 1000; i++) {
            sum += (fast[i] - slow[i]) * (fast[i] - slow[i]);
        }
        assertThat(Math.sqrt(sum / (x.length - 2000))).isBetween(9.5, 14.0);
    }

    @Test
    void anAmplifierMayBeReversedReferredAndOnAClockOfItsOwn() {
        SingleQuestion usual = SingleQuestion.of(4);
        Head.Amplifier odd = new Head.Amplifier(Head.Reference.VERTEX, true, new Head.Clock(0.5, 0));
        SingleQuestion other = new SingleQuestion(4, usual.head().with(odd), 1000);
        SyntheticRecording made = other.spike(60, 60, 0.0005).generate();
        assertThat(made.recording().channels()).extracting(Channel::label).doesNotContain("EEG Cz");
        List<Double> late = hands(made).stream().map(t -> t - 0.5).toList();
        assertThat(mean(signal(made, "EEG C3"), late, -0.022, -0.018)).isLessThan(-25);
        Head.Amplifier bipolar = new Head.Amplifier(Head.Reference.BIPOLAR, false, new Head.Clock(0, 0));
        Scene chain = new SingleQuestion(4, usual.head().with(bipolar), 250)
                .nothing(10)
                .scene();
        assertThat(chain.generate().recording().channels())
                .extracting(Channel::label)
                .contains("EEG F3-Fz");
    }

    @Test
    void lawsKeepTheirMeanRate() {
        TimeSpan span = new TimeSpan(100, 400);
        for (IntervalLaw law : List.of(
                new IntervalLaw.Clustered(12, 3, 1.2),
                new IntervalLaw.Trains(40, 6, 12),
                new IntervalLaw.Poisson(12, 0.5),
                new IntervalLaw.Rhythmic(0.8, 0.2))) {
            double expected = switch (law) {
                case IntervalLaw.Clustered c -> 60;
                case IntervalLaw.Trains t -> 200;
                case IntervalLaw.Poisson p -> 60;
                default -> 240;
            };
            double mean = LongStream.range(0, 2000)
                    .mapToInt(seed ->
                            IntervalLaw.draw(law, span, new Chance(seed)).size())
                    .average()
                    .orElseThrow();
            assertThat(mean).as("%s", law).isCloseTo(expected, within(0.025 * expected));
        }
    }

    @Test
    void anAccelerometerMayCountInItsOwnUnitsAtItsOwnRate() {
        MuscleSite site = StandardMuscle.ECR.on(Side.RIGHT);
        Sensors.Limb hand = new Sensors.Limb("hand", Side.RIGHT, List.of(site.label()), 6, 0.02);
        Sensors.Limb odd = hand.with(new Sensors.Recorder(1000, new Unit("mg")));
        Scene scene = Scene.of(10, 1).with(site);
        double[] usual = signal(scene.with(Sensors.NONE.with(hand)).generate(), "ACC R hand Z")
                .toArray();
        Signal other = signal(scene.with(Sensors.NONE.with(odd)).generate(), "ACC R hand Z");
        assertThat(usual[100]).isCloseTo(9.12, within(0.2));
        assertThat(other.rateHz()).isEqualTo(1000);
        assertThat(other.toArray()[500]).isCloseTo(930, within(20.0));
    }
}
