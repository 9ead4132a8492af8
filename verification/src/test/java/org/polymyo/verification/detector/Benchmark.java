package org.polymyo.verification.detector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.polymyo.event.DetectionSettings;
import org.polymyo.event.EventDetector;
import org.polymyo.event.Events;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.PreparationSettings;
import org.polymyo.recording.Recording;
import org.polymyo.synthetic.SyntheticRecording;

/** Runs preparation and detection with default settings over cells and seeds. */
final class Benchmark {
    private static final Execution ALONE = new Execution(1, 60, share -> {});

    /** Every cell has seeds of its own, so that no two cells share the moments of their jerks. */
    static final long SEEDS_A_CELL = 1000;

    private Benchmark() {}

    static Events detect(Recording recording) {
        var prepared = Preparation.with(PreparationSettings.defaults(), ALONE).apply(recording);
        return EventDetector.with(DetectionSettings.defaults(), ALONE).detect(prepared);
    }

    /** One score for each cell, summed over seeds; the order of work does not change it. */
    static Map<Cell, Score> run(List<Cell> cells, long firstSeed, int seeds) {
        List<Score> scores = IntStream.range(0, cells.size() * seeds)
                .parallel()
                .mapToObj(i -> score(cells.get(i / seeds), firstSeed + SEEDS_A_CELL * (i / seeds) + i % seeds))
                .toList();
        Map<Cell, Score> byCell = new LinkedHashMap<>();
        for (int c = 0; c < cells.size(); c++) {
            byCell.put(cells.get(c), Score.sum(scores.subList(c * seeds, (c + 1) * seeds)));
        }
        return byCell;
    }

    private static Score score(Cell cell, long seed) {
        SyntheticRecording made = cell.make().apply(seed);
        Events events = detect(made.recording());
        double seconds = made.recording().durationSeconds();
        int jerks = events.jerks().size();
        if (cell.group() == Cell.Group.SILENT_PERIODS) {
            return Score.of(Known.gaps(made.truth()), Mark.gaps(events), seconds, jerks);
        }
        if (cell.group().holdsBursts()) {
            return Score.of(Known.bursts(made.truth()), Mark.bursts(events), seconds, jerks);
        }
        List<Mark> all = new ArrayList<>(Mark.bursts(events));
        all.addAll(Mark.gaps(events));
        return Score.of(List.of(), all, seconds, jerks);
    }

    static List<Cell> of(Map<Cell, Score> scores, Cell.Group group) {
        return scores.keySet().stream().filter(c -> c.group() == group).toList();
    }
}
