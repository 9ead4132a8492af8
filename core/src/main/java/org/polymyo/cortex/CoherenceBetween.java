package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;

/** EMG and EMG: every two muscles that contract together for long enough. */
record CoherenceBetween(CoherenceSetup setup, CoherenceMatrix matrix, CoherenceSettings settings) {
    private static final String CROSS_TALK = "cross-talk";
    private static final String COHERENT = "coherent";
    private static final String NEAR = "coherent, electrodes near";
    private static final List<String> RANKED =
            List.of(COHERENT, NEAR, CROSS_TALK, CoherenceKind.NONE.words(), CoherenceKind.INCONCLUSIVE.words());

    /** One answer a pair; those without segments enough are left out. */
    List<CoherenceAnswer> answers() {
        int tests = 0;
        for (var row : matrix.muscles()) {
            for (var spectrum : row) {
                tests += spectrum.segments() >= settings.fewestSegments() ? 1 : 0;
            }
        }
        List<CoherenceAnswer> answers = new ArrayList<>();
        for (int a = 0; a < matrix.muscles().length; a++) {
            for (int b = a + 1; b < matrix.muscles().length; b++) {
                if (matrix.muscles()[a][b - a - 1].segments() >= settings.fewestSegments()) {
                    answers.add(answer(a, b, tests));
                }
            }
        }
        return answers;
    }

    private CoherenceAnswer answer(int a, int b, int tests) {
        CoherenceFinding finding = CoherenceFinding.of(matrix.muscles()[a][b - a - 1], tests, settings);
        String first = setup.muscles().get(a).label();
        String second = setup.muscles().get(b).label();
        return new CoherenceAnswer(
                Question.INTERMUSCULAR_COHERENCE,
                first + " – " + second,
                first + " and " + second,
                word(finding, a, b),
                finding,
                setup.how(settings));
    }

    private String word(CoherenceFinding finding, int a, int b) {
        if (finding.significant()) {
            boolean wide = finding.zeroPhaseHz() >= settings.zeroPhaseSpanHz() - 1e-9;
            boolean near = NearMuscles.near(
                    setup.muscles().get(a).placement(), setup.muscles().get(b).placement());
            return wide ? CROSS_TALK : near ? NEAR : COHERENT;
        }
        return finding.detectable() <= settings.absentBelow()
                ? CoherenceKind.NONE.words()
                : CoherenceKind.INCONCLUSIVE.words();
    }

    /** The pairs, and the strongest of them for the recording: one between muscles far apart before near ones and cross-talk. */
    static List<Measurement> measurements(List<CoherenceAnswer> answers, CoherenceSettings settings) {
        if (answers.isEmpty()) {
            return List.of(new Measurement.NotMeasurable(
                    Question.INTERMUSCULAR_COHERENCE,
                    Measurement.WHOLE_RECORDING,
                    "no two muscles contracted together in as many segments as are needed"));
        }
        CoherenceAnswer most = answers.stream()
                .min(Comparator.comparing((CoherenceAnswer a) -> RANKED.indexOf(a.word()))
                        .thenComparing(a -> -a.finding().peakCoherence()))
                .orElseThrow();
        List<Measurement> all = new ArrayList<>();
        all.add(most.aboutInstead(Measurement.WHOLE_RECORDING).category(settings, remark(most)));
        for (CoherenceAnswer answer : answers) {
            if (answer.finding().significant()) {
                all.addAll(answer.measurements(settings, remark(answer)));
            } else {
                all.add(answer.category(settings, ""));
            }
        }
        return all;
    }

    private static String remark(CoherenceAnswer answer) {
        return answer.word().equals(NEAR)
                ? "; electrodes of these muscles may lie within 5 cm, so that one may record the other"
                : "";
    }
}
