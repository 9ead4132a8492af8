package org.polymyo.verification.detector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.polymyo.recording.Channel;
import org.polymyo.signal.Signal;
import org.polymyo.synthetic.SyntheticRecording;
import org.polymyo.verification.detector.rules.Emg;
import org.polymyo.verification.detector.rules.Published;
import org.polymyo.verification.detector.rules.Rule;

/** Tunes the published rules on training seeds and scores them as the detector is scored. */
final class Comparison {
    /** Settings whose F1 is this near to the best are judged by the onset error. */
    private static final double AS_GOOD = 0.005;

    private Comparison() {}

    /** Cells on which every rule is tuned: brief and long, steep and slow, weak and strong, of two families. */
    static List<Cell> training() {
        List<Cell> cells = new ArrayList<>();
        for (Cell.Group family : List.of(Cell.Group.MOTOR_UNITS, Cell.Group.SHAPED_NOISE)) {
            for (double snr : new double[] {10, 25}) {
                cells.add(BurstCells.cell(family, 31, snr, new double[] {3, 5}));
                cells.add(BurstCells.cell(family, 100, snr, new double[] {3, 5}));
                cells.add(BurstCells.cell(family, 100, snr, new double[] {20, 30}));
                cells.add(BurstCells.cell(family, 200, snr, new double[] {10, 15}));
            }
        }
        return cells;
    }

    /** The best setting of each rule. */
    static Map<Published, Rule> tuned(long firstSeed) {
        List<Cell> cells = training();
        List<Rule> all = IntStream.range(0, Published.values().length)
                .mapToObj(i -> Published.values()[i].grid())
                .flatMap(List::stream)
                .toList();
        List<List<Score>> scores = IntStream.range(0, cells.size())
                .parallel()
                .mapToObj(c -> scores(cells.get(c), firstSeed + c, all))
                .toList();
        Map<Published, Rule> best = new LinkedHashMap<>();
        for (Published rule : Published.values()) {
            Map<Rule, Score> pooled = new LinkedHashMap<>();
            for (Rule setting : rule.grid()) {
                int at = all.indexOf(setting);
                pooled.put(
                        setting,
                        Score.sum(scores.stream().map(list -> list.get(at)).toList()));
            }
            best.put(rule, best(pooled));
        }
        return best;
    }

    private static Rule best(Map<Rule, Score> pooled) {
        double highest = pooled.values().stream().mapToDouble(Score::f1).max().orElse(0);
        return pooled.entrySet().stream()
                .filter(e -> e.getValue().f1() >= highest - AS_GOOD)
                .min(Map.Entry.comparingByValue((a, b) -> Double.compare(a.onsetMedian(), b.onsetMedian())))
                .orElseThrow()
                .getKey();
    }

    /** Each rule's scores over cells, in their order. */
    static Map<Published, List<Score>> run(Map<Published, Rule> tuned, List<Cell> cells, long firstSeed) {
        List<Rule> rules = List.copyOf(tuned.values());
        List<List<Score>> scores = IntStream.range(0, cells.size())
                .parallel()
                .mapToObj(c -> scores(cells.get(c), firstSeed + Benchmark.SEEDS_A_CELL * c, rules))
                .toList();
        Map<Published, List<Score>> byRule = new LinkedHashMap<>();
        List<Published> order = List.copyOf(tuned.keySet());
        for (int r = 0; r < order.size(); r++) {
            int at = r;
            byRule.put(order.get(r), scores.stream().map(list -> list.get(at)).toList());
        }
        return byRule;
    }

    private static List<Score> scores(Cell cell, long seed, List<Rule> rules) {
        SyntheticRecording made = cell.make().apply(seed);
        List<Known> truth = cell.group().holdsBursts() ? Known.bursts(made.truth()) : List.of();
        Channel channel = made.recording().channels().getFirst();
        Signal signal = channel.pieces().getFirst();
        Emg emg = new Emg(signal.toArray(), signal.rateHz());
        List<Score> scores = new ArrayList<>();
        for (Rule rule : rules) {
            List<Mark> marks = rule.find(emg).stream()
                    .map(samples -> mark(channel.label(), signal, samples))
                    .toList();
            scores.add(Score.of(truth, marks, made.recording().durationSeconds(), marks.size()));
        }
        return scores;
    }

    private static Mark mark(String channel, Signal signal, double[] samples) {
        return new Mark(
                channel,
                signal.timeOf(samples[0]),
                samples.length > 1 ? OptionalDouble.of(signal.timeOf(samples[1])) : OptionalDouble.empty(),
                Optional.empty());
    }
}
