package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.recording.Side;

/** Draws up persons whose jerks come from below the cortex. Sources: docs/concepts/synthetic-recordings.md. */
final class DeepVisits {
    private DeepVisits() {}

    /** Jerks whose span and law do not matter, because the visit gives them. */
    private static Deed.Jerks like(List<Deed.Recruit> recruits, Deed.Burst burst, Company company) {
        return new Deed.Jerks(Block.REST.span(), new IntervalLaw.Poisson(1, 0), recruits, burst, company);
    }

    /**
     * Brainstem: neck first, then up to the face and down to the legs; after sounds and taps.
     *
     * @param draft a healthy person, changed
     */
    static void brainstem(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = chance.normal(45, 18, 14, 100);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.18 * milliseconds),
                Strength.microvolts(chance.lognormal(130, 0.5), 0.3));
        double down = chance.happens(0.75) ? chance.uniform(38, 65) : chance.uniform(12, 25);
        Physiology.Spread path = new Physiology.Spread(draft.stature.levelMetres(StandardMuscle.SCM), 0.5 * down, down);
        draft.spread = Optional.of(path);
        List<Deed.Recruit> order = new ArrayList<>(draft.along(
                path,
                Map.of(
                        StandardMuscle.SCM, 0.99,
                        StandardMuscle.DEL, chance.uniform(0.6, 0.95),
                        StandardMuscle.BB, chance.uniform(0.6, 0.95),
                        StandardMuscle.ECR, chance.uniform(0.3, 0.8),
                        StandardMuscle.FDI, chance.uniform(0.1, 0.6),
                        StandardMuscle.T6_PS, chance.uniform(0.3, 0.8),
                        StandardMuscle.RA, chance.uniform(0.3, 0.8),
                        StandardMuscle.QUA, chance.uniform(0.3, 0.8),
                        StandardMuscle.TA, chance.uniform(0.1, 0.5)),
                chance.uniform(0.0015, 0.004)));
        double face = draft.stature.nerveSeconds(StandardMuscle.SCM) + chance.uniform(0.006, 0.016);
        order.add(new Deed.Recruit(VisitDraft.label(StandardMuscle.MAS), face, 0.002, chance.uniform(0.5, 0.95), 0.6));
        order.add(new Deed.Recruit(
                VisitDraft.left(StandardMuscle.DEL),
                latency(order, StandardMuscle.DEL) + 0.001,
                0.003,
                chance.uniform(0.5, 0.9),
                0.8));
        Deed.Jerks like = like(order, burst, Company.NONE);
        draft.like = Optional.of(like);
        draft.rates(
                Math.clamp(chance.lognormal(3.5, 0.8), 0.8, 12), chance.uniform(0.8, 2), chance.uniform(0.8, 2.2), 0.2);
        provoked(draft, like);
    }

    private static double latency(List<Deed.Recruit> order, StandardMuscle muscle) {
        return order.stream()
                .filter(r -> r.channel().equals(VisitDraft.label(muscle)))
                .mapToDouble(Deed.Recruit::latencySeconds)
                .findFirst()
                .orElse(0);
    }

    private static void provoked(VisitDraft draft, Deed.Jerks like) {
        Chance chance = draft.chance;
        draft.answers.remove(Block.SOUND);
        if (chance.happens(0.85)) {
            double habituation = chance.happens(0.8) ? chance.uniform(0, 0.04) : chance.uniform(0.05, 0.2);
            Stimulation.Timing timing = new Stimulation.Timing(
                    chance.uniform(0.025, 0.055), 0.005, chance.uniform(0.55, 0.98), habituation);
            draft.answer(Block.SOUND, Stimulation.Kind.JERK, like, timing);
        }
        if (chance.happens(0.75)) {
            Stimulation.Timing timing =
                    new Stimulation.Timing(chance.uniform(0.016, 0.04), 0.004, chance.uniform(0.5, 0.98), 0.01);
            draft.answer(Block.TAP, Stimulation.Kind.JERK, like, timing);
        }
        if (chance.happens(0.35)) {
            Stimulation.Timing timing =
                    new Stimulation.Timing(chance.uniform(0.05, 0.1), 0.008, chance.uniform(0.2, 0.7), 0.02);
            draft.answer(Block.TOUCH, Stimulation.Kind.JERK, like, timing);
        }
    }

    /**
     * Myoclonus-dystonia: neck and proximal arm, no fixed order, more in action, over a weak dystonic contraction.
     *
     * @param draft a healthy person, changed
     */
    static void myoclonusDystonia(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = chance.normal(95, 32, 48, 230);
        BurstShape shape = BurstShape.milliseconds(milliseconds, chance.uniform(0.2, 0.35) * milliseconds)
                .flanks(chance.uniform(6, 18), chance.uniform(12, 30));
        Deed.Burst burst = new Deed.Burst(shape, Strength.microvolts(chance.lognormal(120, 0.4), 0.4));
        double loose = chance.uniform(0.010, 0.022);
        double neck = chance.uniform(0.4, 0.95);
        double arm = chance.uniform(0.5, 0.95);
        List<Deed.Recruit> proximal = List.of(
                new Deed.Recruit(VisitDraft.label(StandardMuscle.SCM), 0, loose, neck, 0.9),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.DEL), 0.004, loose, arm, 1),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.BB), 0.006, loose, 0.9 * arm, 1),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.ECR), 0.010, loose, 0.5 * arm, 0.6),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.T6_PS), 0.002, loose, chance.uniform(0, 0.5), 0.7),
                new Deed.Recruit(VisitDraft.left(StandardMuscle.DEL), 0.004, 2 * loose, chance.uniform(0, 0.5), 0.7));
        Deed.Jerks like = like(proximal, burst, Company.NONE.withDoubled(chance.uniform(0, 0.2)));
        draft.like = Optional.of(like);
        double action = chance.uniform(1.2, 5);
        draft.rates(
                Math.clamp(chance.lognormal(6, 0.6), 1.5, 20),
                chance.uniform(0.6, 1) * action,
                action,
                chance.uniform(0, 0.2));
        double size = chance.uniform(1, 2.2);
        draft.law = rate -> new IntervalLaw.Clustered(rate, size, 0.6);
        List<String> dystonic = List.of(VisitDraft.label(StandardMuscle.SCM), VisitDraft.label(StandardMuscle.DEL));
        if (chance.happens(0.7)) {
            draft.extra.add(new Deed.Hold(Block.REST.span(), dystonic, chance.uniform(0.015, 0.05), 1));
        }
        if (chance.happens(0.15)) {
            Stimulation.Timing timing = new Stimulation.Timing(0.09, 0.02, chance.uniform(0.2, 0.5), 0.05);
            draft.answer(Block.SOUND, Stimulation.Kind.JERK, like, timing);
        }
    }

    /**
     * Spinal segmental: neighbouring muscles, rhythmic in most, little changed by anything.
     *
     * @param draft a healthy person, changed
     */
    static void spinalSegmental(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = Math.clamp(chance.lognormal(160, 0.5), 50, 500);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.2 * milliseconds)
                        .flanks(0.15 * milliseconds, 0.2 * milliseconds),
                Strength.microvolts(chance.lognormal(100, 0.5), 0.3));
        List<List<StandardMuscle>> regions = List.of(
                List.of(StandardMuscle.DEL, StandardMuscle.BB, StandardMuscle.ECR),
                List.of(StandardMuscle.ECR, StandardMuscle.FDI),
                List.of(StandardMuscle.T6_PS, StandardMuscle.RA),
                List.of(StandardMuscle.QUA, StandardMuscle.TA));
        List<StandardMuscle> region = regions.get(chance.index(regions.size()));
        List<Deed.Recruit> segment = new ArrayList<>();
        for (StandardMuscle muscle : region) {
            double first = segment.isEmpty() ? 0.97 : chance.uniform(0.5, 0.95);
            segment.add(new Deed.Recruit(
                    VisitDraft.label(muscle),
                    draft.stature.nerveSeconds(muscle) + chance.uniform(0, 0.006),
                    0.006,
                    first,
                    chance.uniform(0.6, 1)));
        }
        draft.like = Optional.of(like(segment, burst, Company.NONE));
        double hz = Math.clamp(chance.lognormal(1, 0.7), 0.3, Math.min(4, 450 / milliseconds));
        boolean rhythmic = chance.happens(0.8);
        double cv = chance.uniform(0.06, 0.3);
        draft.rates(60 * hz, chance.uniform(0.85, 1.25), chance.uniform(0.8, 1.4), chance.uniform(0.6, 1));
        draft.law = rhythmic
                ? rate -> new IntervalLaw.Rhythmic(rate / 60, cv)
                : rate -> new IntervalLaw.Poisson(rate, Math.min(0.2, 20 / rate));
    }

    /**
     * Propriospinal: slowly up and down from the middle of the trunk, face spared.
     *
     * @param draft a healthy person, changed
     */
    static void propriospinal(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = chance.normal(200, 60, 100, 400);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.18 * milliseconds).flanks(12, 30),
                Strength.microvolts(chance.lognormal(90, 0.4), 0.3));
        double origin = draft.stature.levelMetres(StandardMuscle.RA) + chance.uniform(-0.07, 0.02);
        double up = chance.normal(5.4, 1.6, 3, 11);
        Physiology.Spread path = new Physiology.Spread(origin, up, up * chance.uniform(0.85, 1.15));
        draft.spread = Optional.of(path);
        List<Deed.Recruit> order = draft.along(
                path,
                Map.of(
                        StandardMuscle.SCM, chance.uniform(0.3, 0.9),
                        StandardMuscle.DEL, chance.uniform(0.1, 0.7),
                        StandardMuscle.T6_PS, chance.uniform(0.6, 0.95),
                        StandardMuscle.RA, 0.97,
                        StandardMuscle.QUA, chance.uniform(0.5, 0.95),
                        StandardMuscle.TA, chance.uniform(0.1, 0.6)),
                chance.uniform(0.003, 0.007));
        Deed.Jerks like = like(order, burst, Company.NONE.withDoubled(chance.uniform(0, 0.2)));
        draft.like = Optional.of(like);
        draft.rates(
                Math.clamp(chance.lognormal(5, 0.6), 1.5, 15),
                chance.uniform(0.4, 1.2),
                chance.uniform(0.3, 1.1),
                chance.uniform(0.5, 2));
        boolean runs = chance.happens(0.35);
        double hz = chance.uniform(1, 2.5);
        draft.law = runs ? rate -> new IntervalLaw.Trains(rate, 3, hz) : rate -> new IntervalLaw.Poisson(rate, 0.5);
        if (chance.happens(0.45)) {
            Stimulation.Timing timing = new Stimulation.Timing(
                    chance.uniform(0.055, 0.12), 0.010, chance.uniform(0.25, 0.85), chance.uniform(0, 0.05));
            draft.answer(Block.BELLY, Stimulation.Kind.JERK, like, timing);
        }
    }

    /**
     * Peripheral: one nerve, few units, very variable, untouched by what the person does.
     *
     * @param draft a healthy person, changed
     */
    static void peripheral(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = Math.clamp(chance.lognormal(90, 0.7), 12, 420);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, chance.uniform(0.3, 0.55) * milliseconds),
                Strength.microvolts(chance.lognormal(90, 0.5), chance.uniform(0.3, 0.6)));
        List<StandardMuscle> candidates = List.of(
                StandardMuscle.FDI,
                StandardMuscle.DEL,
                StandardMuscle.QUA,
                StandardMuscle.TA,
                StandardMuscle.ECR,
                StandardMuscle.BB,
                StandardMuscle.MAS);
        StandardMuscle one = candidates.get(chance.index(candidates.size()));
        String label = VisitDraft.label(one);
        draft.unusual.put(label, one.on(Side.RIGHT).withUnits(22 + chance.index(20), 6, 700));
        draft.like = Optional.of(like(List.of(new Deed.Recruit(label, 0, 0, 1, 1)), burst, Company.NONE));
        double rest = Math.clamp(chance.lognormal(15, 0.8), 3, 90);
        draft.rates(rest, chance.uniform(0.85, 1.2), chance.uniform(0.85, 1.3), chance.uniform(0.8, 1.1));
        double cv = chance.uniform(0.3, 0.6);
        double size = chance.uniform(1, 4);
        draft.law = chance.happens(0.4)
                ? rate -> new IntervalLaw.Rhythmic(rate / 60, cv)
                : rate -> new IntervalLaw.Clustered(rate, size, 0.4);
    }
}
