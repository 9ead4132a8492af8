package org.polymyo.verification.detector;

import java.util.List;
import java.util.Optional;
import org.polymyo.event.DetectionSettings;
import org.polymyo.event.EventDetector;
import org.polymyo.event.Events;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.PreparationSettings;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Side;
import org.polymyo.synthetic.BurstShape;
import org.polymyo.synthetic.Deed;
import org.polymyo.synthetic.Disturbances;
import org.polymyo.synthetic.IntervalLaw;
import org.polymyo.synthetic.MuscleSite;
import org.polymyo.synthetic.Scene;
import org.polymyo.synthetic.Strength;
import org.polymyo.synthetic.SyntheticRecording;

/** Runs the detector over generated scenes and prints one line a cell. */
final class Bench {
    static final MuscleSite APB = MuscleSite.of("EMG R APB", "abductor pollicis brevis", Side.RIGHT, BodyPart.ARM);
    static final MuscleSite ECR = MuscleSite.of("EMG R ECR", "extensor carpi radialis", Side.RIGHT, BodyPart.ARM);
    static final MuscleSite FCR = MuscleSite.of("EMG R FCR", "flexor carpi radialis", Side.RIGHT, BodyPart.ARM);
    static final double LENGTH = 60;

    private Bench() {}

    static Events detect(SyntheticRecording made) {
        var execution = Execution.ordinary();
        var prepared =
                Preparation.with(PreparationSettings.defaults(), execution).apply(made.recording());
        return EventDetector.with(DetectionSettings.defaults(), execution).detect(prepared);
    }

    interface Cell {
        Scene scene(long seed);
    }

    static Score bursts(String name, int seeds, long first, Cell cell) {
        Score score = new Score();
        for (int s = 0; s < seeds; s++) {
            SyntheticRecording made = cell.scene(first + s).generate();
            Events events = detect(made);
            score.bursts(made.truth(), events);
            score.minutes += LENGTH / 60;
            if (System.getProperty("explain") != null) {
                Explain.difference(made, events);
            }
        }
        System.out.println(score.line(name));
        return score;
    }

    static Score gaps(String name, int seeds, long first, Cell cell) {
        Score score = new Score();
        for (int s = 0; s < seeds; s++) {
            SyntheticRecording made = cell.scene(first + s).generate();
            score.silentPeriods(made.truth(), detect(made), false);
            score.minutes += LENGTH / 60;
        }
        System.out.println(score.line(name));
        return score;
    }

    static Scene jerks(long seed, double duration, double snr, IntervalLaw law) {
        return Scene.of(LENGTH, seed)
                .with(APB)
                .with(Deed.Jerks.of(
                        new TimeSpan(0, LENGTH),
                        law,
                        new Deed.Burst(BurstShape.milliseconds(duration, duration * 0.2), Strength.decibels(snr, 0.0)),
                        Deed.Recruit.of("EMG R APB", 0)));
    }

    public static void main(String[] args) {
        int seeds = Integer.parseInt(args.length > 0 ? args[0] : "2");
        String only = args.length > 1 ? args[1] : "";
        var poisson = new IntervalLaw.Poisson(30, 0.6);
        if (only.isEmpty() || only.contains("burst")) {
            for (double duration : new double[] {20, 31, 60, 100, 150, 200}) {
                for (double snr : new double[] {10, 15, 25}) {
                    bursts(
                            "burst " + duration + " ms " + snr + " dB",
                            seeds,
                            100,
                            seed -> jerks(seed, duration, snr, poisson));
                }
            }
        }
        if (only.isEmpty() || only.contains("plain")) {
            for (double duration : new double[] {20, 40, 100, 200}) {
                for (double snr : new double[] {10, 20}) {
                    for (double[] flanks : new double[][] {{2, 4}, {15, 20}}) {
                        if (flanks[0] + flanks[1] <= duration) {
                            plain(duration, snr, flanks, seeds, 2000);
                        }
                    }
                }
            }
            plain(60, 12, new double[] {5, 5}, seeds, 1000);
            plain(60, 12, new double[] {5, 5}, seeds, 512);
        }
        if (only.contains("flank")) {
            for (double rise : new double[] {5, 10, 20}) {
                for (double duration : new double[] {30, 60, 100, 200}) {
                    bursts(
                            "flank " + rise + " of " + duration,
                            seeds,
                            150,
                            s -> Scene.of(LENGTH, s)
                                    .with(APB)
                                    .with(Deed.Jerks.of(
                                            new TimeSpan(0, LENGTH),
                                            poisson,
                                            new Deed.Burst(
                                                    BurstShape.milliseconds(duration, 0)
                                                            .flanks(rise, 1.5 * rise),
                                                    Strength.decibels(15, 0)),
                                            Deed.Recruit.of("EMG R APB", 0))));
                }
            }
        }
        if (only.contains("moves")) {
            bursts("movement TAPS", seeds, 700, s -> movement(s, Deed.Manner.TAPS));
            System.err.println("BALLISTIC");
            bursts("movement BALLISTIC", seeds, 700, s -> movement(s, Deed.Manner.BALLISTIC));
        }
        if (only.isEmpty() || only.contains("train")) {
            bursts("train 12 Hz 31 ms 20 dB", seeds, 200, s -> jerks(s, 31, 20, new IntervalLaw.Runs(10, 6, 12, 0.15)));
            bursts("rhythm 2 Hz 100 ms 15 dB", seeds, 200, s -> jerks(s, 100, 15, new IntervalLaw.Rhythmic(2, 0.1)));
        }
        if (only.isEmpty() || only.contains("ride")) {
            for (double level : new double[] {0.05, 0.2}) {
                bursts(
                        "on tonic " + level + " 40 ms 12 dB",
                        seeds,
                        300,
                        s -> jerks(s, 40, 12, poisson)
                                .with(new Deed.Hold(new TimeSpan(1, 59), List.of("EMG R APB"), level, 1)));
            }
        }
        if (only.isEmpty() || only.contains("disturb")) {
            bursts("mains 50 uV", seeds, 400, s -> jerks(s, 31, 15, poisson).with(Disturbances.NONE.withMains(50, 50)));
            bursts(
                    "pops+motion",
                    seeds,
                    400,
                    s -> jerks(s, 31, 15, poisson).with(Disturbances.NONE.with(new Disturbances.Accidents(50, 4, 4))));
        }
        if (only.isEmpty() || only.contains("gap")) {
            for (double level : new double[] {0.1, 0.3}) {
                for (double gap : new double[] {0.06, 0.1, 0.2, 0.4, 0.5}) {
                    gaps("gap " + gap + " level " + level, seeds, 500, s -> lapses(s, gap, level));
                }
            }
            for (double level : new double[] {0.05, 0.1, 0.3}) {
                gaps("hold without gap " + level, seeds, 550, s -> hold(s, level));
            }
        }
        if (only.isEmpty() || only.contains("calm")) {
            bursts(
                    "rest",
                    3 * seeds,
                    600,
                    s -> Scene.of(LENGTH, s).with(APB).with(ECR).with(FCR));
            for (Deed.Manner manner : Deed.Manner.values()) {
                bursts("movement " + manner, seeds, 700, s -> movement(s, manner));
            }
            for (double hz : new double[] {4.5, 6, 8, 11, 15}) {
                bursts("tremor " + hz, seeds, 800, s -> tremor(s, hz));
            }
        }
    }

    static void plain(double duration, double snr, double[] flanks, int seeds, double rate) {
        Score score = new Score();
        for (int s = 0; s < seeds; s++) {
            SyntheticRecording made = PlainNoise.bursts(900 + s, rate, LENGTH, duration, flanks, snr);
            Events events = detect(made);
            score.bursts(made.truth(), events);
            score.minutes += LENGTH / 60;
            if (System.getProperty("explain") != null) {
                Explain.difference(made, events);
            }
        }
        System.out.println(
                score.line("plain " + duration + " ms " + snr + " dB " + flanks[0] + "/" + flanks[1] + " " + rate));
    }

    static Scene lapses(long seed, double gap, double level) {
        return hold(seed, level)
                .with(new Deed.Lapses(
                        new TimeSpan(4, 56),
                        new IntervalLaw.Poisson(25, 1),
                        List.of(Deed.Recruit.of("EMG R ECR", 0)),
                        new Deed.Gap(gap, gap * 0.1, 1, 0),
                        Optional.empty()));
    }

    static Scene hold(long seed, double level) {
        return Scene.of(LENGTH, seed)
                .with(ECR)
                .with(new Deed.Hold(new TimeSpan(2, 58), List.of("EMG R ECR"), level, 0.5));
    }

    static Scene movement(long seed, Deed.Manner manner) {
        return Scene.of(LENGTH, seed)
                .with(ECR)
                .with(FCR)
                .with(new Deed.Movement(
                        new TimeSpan(1, 59),
                        manner,
                        List.of("EMG R ECR", "EMG R FCR"),
                        0.4,
                        manner == Deed.Manner.GAIT ? 0.55 : 4));
    }

    static Scene tremor(long seed, double hz) {
        return Scene.of(LENGTH, seed)
                .with(ECR)
                .with(FCR)
                .with(new Deed.Tremor(
                        new TimeSpan(3, 57),
                        List.of("EMG R ECR"),
                        List.of("EMG R FCR"),
                        new Deed.Beat(hz, 0.08, 0.3),
                        0.3));
    }
}
