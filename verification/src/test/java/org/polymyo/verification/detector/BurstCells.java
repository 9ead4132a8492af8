package org.polymyo.verification.detector;

import static org.polymyo.synthetic.StandardMuscle.APB;
import static org.polymyo.synthetic.StandardMuscle.DEL;
import static org.polymyo.synthetic.StandardMuscle.FDI;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Side;
import org.polymyo.synthetic.BurstShape;
import org.polymyo.synthetic.Company;
import org.polymyo.synthetic.Deed;
import org.polymyo.synthetic.Disturbances;
import org.polymyo.synthetic.IntervalLaw;
import org.polymyo.synthetic.Scene;
import org.polymyo.synthetic.StandardMuscle;
import org.polymyo.synthetic.Strength;

/** Recordings with jerks: every combination at rest, and harder circumstances one by one. */
final class BurstCells {
    static final double SECONDS = 60;
    static final double[] DURATIONS_MS = {20, 31, 60, 100, 150, 200};
    static final double[] SNR_DB = {10, 15, 25};
    static final double[][] FLANKS_MS = {{3, 5}, {10, 15}, {20, 30}};

    private static final TimeSpan WHOLE = new TimeSpan(0, SECONDS);
    private static final IntervalLaw CHANCE = new IntervalLaw.Poisson(30, 0.6);

    private BurstCells() {}

    /** All combinations of duration, strength and flanks whose flanks fit into the duration. */
    static List<Cell> grid(Cell.Group group) {
        List<Cell> cells = new ArrayList<>();
        for (double duration : DURATIONS_MS) {
            for (double[] flanks : FLANKS_MS) {
                for (double snr : SNR_DB) {
                    if (flanks[0] + flanks[1] <= duration) {
                        cells.add(cell(group, duration, snr, flanks));
                    }
                }
            }
        }
        return cells;
    }

    static Cell cell(Cell.Group group, double duration, double snr, double[] flanks) {
        String name = String.format(
                Locale.ROOT, "%.0f ms, flanks %.0f/%.0f ms, %.0f dB", duration, flanks[0], flanks[1], snr);
        return switch (group) {
            case MOTOR_UNITS ->
                new Cell(
                        group,
                        name,
                        s -> jerks(s, shape(duration, flanks), snr, CHANCE).generate());
            case SHAPED_NOISE ->
                new Cell(group, name, s -> new ShapedNoise(false, duration, flanks, snr).record(s, SECONDS));
            case LAPLACIAN ->
                new Cell(group, name, s -> new ShapedNoise(true, duration, flanks, snr).record(s, SECONDS));
            case CIRCUMSTANCES, SILENT_PERIODS, REST, VOLUNTARY, TREMOR, HOLD ->
                throw new IllegalArgumentException("no grid of " + group);
        };
    }

    private static BurstShape shape(double duration, double[] flanks) {
        return BurstShape.milliseconds(duration, 0.2 * duration).flanks(flanks[0], flanks[1]);
    }

    static List<Cell> circumstances() {
        BurstShape brief = BurstShape.milliseconds(31, 6);
        BurstShape longer = BurstShape.milliseconds(100, 20);
        List<Cell> cells = new ArrayList<>();
        add(cells, "train at 12 Hz, 31 ms, 15 dB", s -> jerks(s, brief, 15, new IntervalLaw.Runs(10, 6, 12, 0.15)));
        add(cells, "rhythm at 2 Hz, 100 ms, 15 dB", s -> jerks(s, longer, 15, new IntervalLaw.Rhythmic(2, 0.1)));
        for (double level : new double[] {0.05, 0.2}) {
            add(cells, percent("on a hold of %.0f %% MVC, 31 ms, 12 dB", level), s -> onHold(s, brief, 12, level));
            add(cells, percent("on a hold of %.0f %% MVC, 100 ms, 12 dB", level), s -> onHold(s, longer, 12, level));
        }
        add(cells, "half of the bursts doubled, 31 ms, 15 dB", s -> company(s, Company.NONE.withDoubled(0.5)));
        add(
                cells,
                "burst then silent period on 20 % MVC, 31 ms, 15 dB",
                s -> company(s, Company.NONE.withGap(new Deed.Gap(0.1, 0.015, 1, 0.035)))
                        .with(hold(0.2)));
        add(cells, "amplitude varies by 50 %, 31 ms, 20 dB", s -> varied(s, brief));
        for (double rate : new double[] {512, 1000, 2048}) {
            add(
                    cells,
                    String.format(Locale.ROOT, "sampled at %.0f Hz, 60 ms, 15 dB", rate),
                    s -> jerks(s, BurstShape.milliseconds(60, 12), 15, CHANCE).atEmgRate(rate));
        }
        disturbed(cells, brief);
        return cells;
    }

    private static void disturbed(List<Cell> cells, BurstShape brief) {
        Disturbances none = Disturbances.NONE;
        add(cells, "mains 50 µV, 31 ms, 15 dB", s -> jerks(s, brief, 15, CHANCE).with(none.withMains(50, 50)));
        add(
                cells,
                "heart 60 µV in deltoid, 31 ms, 15 dB",
                s -> jerks(s, DEL, brief, Strength.decibels(15, 0), CHANCE).with(none.withHeart(60)));
        add(
                cells,
                "drift 50 µV, 31 ms, 15 dB",
                s -> jerks(s, brief, 15, CHANCE).with(none.with(new Disturbances.Accidents(50, 0, 0))));
        add(
                cells,
                "4 pops and 4 cable motions a minute, 31 ms, 15 dB",
                s -> jerks(s, brief, 15, CHANCE).with(none.with(new Disturbances.Accidents(10, 4, 4))));
        add(
                cells,
                "two muscles 8 ms apart, cross-talk 20 %, 31 ms, 15 dB",
                s -> twoMuscles(s, brief).with(none.withCrosstalk(0.2)));
    }

    private interface Make {
        Scene scene(long seed);
    }

    private static void add(List<Cell> cells, String name, Make make) {
        cells.add(new Cell(Cell.Group.CIRCUMSTANCES, name, s -> make.scene(s).generate()));
    }

    static Scene jerks(long seed, BurstShape shape, double snr, IntervalLaw law) {
        return jerks(seed, APB, shape, Strength.decibels(snr, 0), law);
    }

    private static Scene jerks(long seed, StandardMuscle muscle, BurstShape shape, Strength strength, IntervalLaw law) {
        return Scene.of(SECONDS, seed)
                .with(muscle.on(Side.RIGHT))
                .with(Deed.Jerks.of(
                        WHOLE, law, new Deed.Burst(shape, strength), Deed.Recruit.of(muscle.label(Side.RIGHT), 0)));
    }

    private static Scene onHold(long seed, BurstShape shape, double snr, double level) {
        return jerks(seed, shape, snr, CHANCE).with(hold(level));
    }

    private static Deed hold(double level) {
        return new Deed.Hold(new TimeSpan(1, SECONDS - 1), List.of(APB.label(Side.RIGHT)), level, 1);
    }

    private static Scene varied(long seed, BurstShape shape) {
        return jerks(seed, APB, shape, Strength.decibels(20, 0.5), CHANCE);
    }

    private static Scene company(long seed, Company company) {
        var burst = new Deed.Burst(BurstShape.milliseconds(31, 6), Strength.decibels(15, 0));
        return Scene.of(SECONDS, seed)
                .with(APB.on(Side.RIGHT))
                .with(Deed.Jerks.of(WHOLE, CHANCE, burst, Deed.Recruit.of(APB.label(Side.RIGHT), 0))
                        .with(company));
    }

    private static Scene twoMuscles(long seed, BurstShape shape) {
        return Scene.of(SECONDS, seed)
                .with(APB.on(Side.RIGHT))
                .with(FDI.on(Side.RIGHT))
                .with(Deed.Jerks.of(
                        WHOLE,
                        CHANCE,
                        new Deed.Burst(shape, Strength.decibels(15, 0)),
                        Deed.Recruit.of(APB.label(Side.RIGHT), 0),
                        Deed.Recruit.of(FDI.label(Side.RIGHT), 8)));
    }

    private static String percent(String pattern, double level) {
        return String.format(Locale.ROOT, pattern, 100 * level);
    }
}
