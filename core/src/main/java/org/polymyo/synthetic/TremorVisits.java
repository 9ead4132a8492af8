package org.polymyo.synthetic;

import java.util.List;
import java.util.Optional;

/** Draws up persons with tremor or clonus. Sources: docs/concepts/synthetic-recordings.md. */
final class TremorVisits {
    private TremorVisits() {}

    private static final List<String> HANDS_UP =
            List.of(VisitDraft.label(StandardMuscle.ECR), VisitDraft.left(StandardMuscle.ECR));
    private static final List<String> HANDS_DOWN =
            List.of(VisitDraft.label(StandardMuscle.FDI), VisitDraft.left(StandardMuscle.FDI));

    private static Deed.Tremor tremor(Block block, Deed.Beat beat, double level) {
        return new Deed.Tremor(block.span(), HANDS_UP, HANDS_DOWN, beat, level);
    }

    /**
     * Essential tremor: in posture and action.
     *
     * @param draft a healthy person, changed
     */
    static void essential(VisitDraft draft) {
        Chance chance = draft.chance;
        Deed.Beat beat = new Deed.Beat(chance.uniform(4.5, 10), chance.uniform(0.03, 0.1), chance.uniform(0.15, 0.5));
        double level = chance.uniform(0.1, 0.35);
        draft.holds = chance.happens(0.5);
        draft.extra.add(tremor(Block.POSTURE, beat, level));
        draft.extra.add(tremor(Block.ACTION, beat, chance.uniform(0.6, 1.3) * level));
    }

    /**
     * Parkinsonian tremor: at rest, again in posture.
     *
     * @param draft a healthy person, changed
     */
    static void parkinsonian(VisitDraft draft) {
        Chance chance = draft.chance;
        Deed.Beat beat = new Deed.Beat(chance.uniform(3.8, 6.5), chance.uniform(0.03, 0.09), chance.uniform(0.2, 0.6));
        double level = chance.uniform(0.08, 0.3);
        draft.extra.add(tremor(Block.REST, beat, level));
        draft.extra.add(tremor(Block.DISTRACTION, beat, 1.2 * level));
        if (chance.happens(0.6)) {
            draft.extra.add(tremor(Block.POSTURE, beat, 0.6 * level));
        }
    }

    /**
     * Orthostatic tremor: legs while standing.
     *
     * @param draft a healthy person, changed
     */
    static void orthostatic(VisitDraft draft) {
        Chance chance = draft.chance;
        draft.posture = "posture: standing";
        draft.holds = false;
        Deed.Beat beat = new Deed.Beat(chance.uniform(13, 18), chance.uniform(0.015, 0.04), chance.uniform(0.1, 0.3));
        List<String> legs = List.of(VisitDraft.label(StandardMuscle.QUA), VisitDraft.label(StandardMuscle.T6_PS));
        draft.extra.add(new Deed.Tremor(
                Block.POSTURE.span(),
                legs,
                List.of(VisitDraft.label(StandardMuscle.TA)),
                beat,
                chance.uniform(0.12, 0.35)));
    }

    /**
     * Clonus: runs of 4 to 8 Hz after stretch, and by themselves in action.
     *
     * @param draft a healthy person, changed
     */
    static void clonus(VisitDraft draft) {
        Chance chance = draft.chance;
        double hz = chance.uniform(4, 8);
        double milliseconds = chance.uniform(35, 80);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.12 * milliseconds),
                Strength.microvolts(chance.lognormal(110, 0.4), 0.2));
        List<Deed.Recruit> muscles = List.of(
                new Deed.Recruit(VisitDraft.label(StandardMuscle.ECR), 0, 0.002, 0.98, 1),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.FDI), 0.004, 0.003, 0.6, 0.7));
        Deed.Jerks beats =
                new Deed.Jerks(Block.REST.span(), new IntervalLaw.Poisson(1, 0), muscles, burst, Company.NONE);
        draft.like = Optional.of(beats);
        draft.notJerks = Optional.of(Truth.Kind.CLONUS);
        double size = chance.uniform(6, 14);
        draft.law = rate -> new IntervalLaw.Trains(rate, size, hz);
        draft.rates(chance.uniform(0.5, 3), chance.uniform(3, 12), chance.uniform(3, 12), 0.3);
        double p = chance.uniform(0.6, 0.98);
        for (int beat = 0; beat < (int) size; beat++) {
            Stimulation.Timing timing = new Stimulation.Timing(0.035 + beat / hz, 0.004, beat == 0 ? p : 0.9 * p, 0);
            draft.answer(Block.STRETCH, Stimulation.Kind.REFLEX, beats, timing);
        }
    }
}
