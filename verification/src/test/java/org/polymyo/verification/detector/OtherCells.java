package org.polymyo.verification.detector;

import static org.polymyo.recording.Side.RIGHT;
import static org.polymyo.synthetic.StandardMuscle.APB;
import static org.polymyo.synthetic.StandardMuscle.DEL;
import static org.polymyo.synthetic.StandardMuscle.ECR;
import static org.polymyo.synthetic.StandardMuscle.FCR;
import static org.polymyo.synthetic.StandardMuscle.FDI;
import static org.polymyo.synthetic.StandardMuscle.GAS;
import static org.polymyo.synthetic.StandardMuscle.TA;
import static org.polymyo.verification.detector.BurstCells.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.synthetic.Deed;
import org.polymyo.synthetic.Disturbances;
import org.polymyo.synthetic.IntervalLaw;
import org.polymyo.synthetic.Scene;
import org.polymyo.synthetic.Sensors;
import org.polymyo.synthetic.StandardMuscle;
import org.polymyo.synthetic.SyntheticRecording;

/** Silent periods, and recordings in which there is no jerk to be found. */
final class OtherCells {
    private static final double[] GAPS_MS = {60, 100, 200, 400, 500};
    private static final double[] LEVELS = {0.1, 0.2, 0.3};
    /** A run of brief bursts in one muscle: nothing in it but its context says that it was meant. */
    static final String ONE_MUSCLE = "taps, one muscle recorded alone, 20 % MVC";

    private static final String AGONIST = ECR.label(RIGHT);
    private static final String ANTAGONIST = FCR.label(RIGHT);

    private OtherCells() {}

    static List<Cell> silentPeriods() {
        List<Cell> cells = new ArrayList<>();
        for (double gap : GAPS_MS) {
            for (double level : LEVELS) {
                String name = String.format(Locale.ROOT, "%.0f ms at %.0f %% MVC", gap, 100 * level);
                cells.add(new Cell(
                        Cell.Group.SILENT_PERIODS,
                        name,
                        s -> lapses(s, gap / 1000, level).generate()));
            }
        }
        return cells;
    }

    private static Scene lapses(long seed, double gap, double level) {
        return hold(seed, level)
                .with(new Deed.Lapses(
                        new TimeSpan(4, SECONDS - 4),
                        new IntervalLaw.Poisson(25, 1),
                        List.of(Deed.Recruit.of(AGONIST, 0)),
                        new Deed.Gap(gap, 0.1 * gap, 1, 0),
                        Optional.empty()));
    }

    private static Scene hold(long seed, double level) {
        return Scene.of(SECONDS, seed)
                .with(ECR.on(RIGHT))
                .with(new Deed.Hold(new TimeSpan(2, SECONDS - 2), List.of(AGONIST), level, 0.5));
    }

    /** Rest, every kind of movement, tremors and holds. */
    static List<Cell> withoutJerks() {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Cell.Group.REST, "quiet, four muscles", s -> rest(s, Disturbances.NONE)));
        Disturbances usual = Disturbances.NONE.withHeart(40).withMains(50, 5);
        cells.add(new Cell(Cell.Group.REST, "with heart 40 µV and mains 5 µV", s -> rest(s, usual)));
        Disturbances bad = usual.with(new Disturbances.Accidents(10, 2, 2));
        cells.add(new Cell(Cell.Group.REST, "also 2 pops and 2 cable motions a minute", s -> rest(s, bad)));
        for (Deed.Manner manner : Deed.Manner.values()) {
            String name = manner.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            for (double level : new double[] {0.2, 0.5}) {
                cells.add(new Cell(
                        Cell.Group.VOLUNTARY,
                        String.format(Locale.ROOT, "%s, %.0f %% MVC", name, 100 * level),
                        s -> movement(s, manner, level).generate()));
            }
        }
        for (double hz : new double[] {4.5, 6, 8, 11, 13, 15}) {
            cells.add(new Cell(
                    Cell.Group.TREMOR,
                    String.format(Locale.ROOT, "%.1f Hz", hz),
                    s -> tremor(s, hz).generate()));
        }
        for (double level : new double[] {0.05, 0.1, 0.2, 0.3}) {
            cells.add(new Cell(
                    Cell.Group.HOLD,
                    String.format(Locale.ROOT, "%.0f %% MVC", 100 * level),
                    s -> hold(s, level).generate()));
        }
        single(cells);
        return cells;
    }

    private static void single(List<Cell> cells) {
        cells.add(new Cell(
                Cell.Group.VOLUNTARY,
                ONE_MUSCLE,
                s -> Scene.of(SECONDS, s)
                        .with(FDI.on(RIGHT))
                        .with(new Deed.Movement(
                                new TimeSpan(1, SECONDS - 1), Deed.Manner.TAPS, List.of(FDI.label(RIGHT)), 0.2, 4))
                        .generate()));
        cells.add(new Cell(
                Cell.Group.REST,
                "heart 40 µV, with an ECG channel",
                s -> Scene.of(SECONDS, s)
                        .with(DEL.on(RIGHT))
                        .with(Disturbances.NONE.withHeart(40))
                        .with(new Sensors(List.of(), List.of(), true))
                        .generate()));
    }

    private static SyntheticRecording rest(long seed, Disturbances disturbances) {
        return Scene.of(SECONDS, seed)
                .with(APB.on(RIGHT))
                .with(ECR.on(RIGHT))
                .with(FCR.on(RIGHT))
                .with(DEL.on(RIGHT))
                .with(disturbances)
                .generate();
    }

    private static Scene movement(long seed, Deed.Manner manner, double level) {
        List<StandardMuscle> pair = switch (manner) {
            case GAIT, PERIODIC_LEG -> List.of(TA, GAS);
            case TAPS -> List.of(FDI, FCR);
            case RAMP_AND_HOLD, BALLISTIC, REACH, REACTION -> List.of(ECR, FCR);
        };
        double every = switch (manner) {
            case GAIT -> 0.55;
            case PERIODIC_LEG -> 20;
            case RAMP_AND_HOLD, BALLISTIC, REACH, TAPS, REACTION -> 4;
        };
        List<String> labels = pair.stream().map(m -> m.label(RIGHT)).toList();
        return Scene.of(SECONDS, seed)
                .with(pair.getFirst().on(RIGHT))
                .with(pair.getLast().on(RIGHT))
                .with(new Deed.Movement(new TimeSpan(1, SECONDS - 1), manner, labels, level, every));
    }

    private static Scene tremor(long seed, double hz) {
        return Scene.of(SECONDS, seed)
                .with(ECR.on(RIGHT))
                .with(FCR.on(RIGHT))
                .with(new Deed.Tremor(
                        new TimeSpan(3, SECONDS - 3),
                        List.of(AGONIST),
                        List.of(ANTAGONIST),
                        new Deed.Beat(hz, 0.08, 0.3),
                        0.3));
    }
}
