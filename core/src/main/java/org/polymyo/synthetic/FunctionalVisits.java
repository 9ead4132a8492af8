package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws up persons with functional jerks. Sources: docs/concepts/synthetic-recordings.md. */
final class FunctionalVisits {
    private FunctionalVisits() {}

    /**
     * Functional: prepared in many, bound to attention and taps, variable from jerk to jerk in most.
     *
     * @param draft a healthy person, changed
     */
    static void functional(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds =
                chance.happens(0.85) ? Math.clamp(chance.lognormal(140, 0.4), 70, 380) : chance.uniform(45, 75);
        double flank = chance.uniform(0.15, 0.35) * milliseconds;
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, chance.uniform(0.18, 0.4) * milliseconds)
                        .flanks(flank, flank),
                Strength.microvolts(chance.lognormal(110, 0.4), 0.35));
        Company company = prepared(chance).withDoubled(chance.happens(0.4) ? chance.uniform(0.2, 0.6) : 0.05);
        boolean variable = chance.happens(0.7);
        List<Deed.Recruit> muscles = muscles(draft, variable);
        Deed.Jerks like = new Deed.Jerks(
                Block.REST.span(),
                new IntervalLaw.Poisson(1, 0),
                muscles,
                burst,
                variable ? company.withShuffledOrder() : company);
        draft.like = Optional.of(like);
        double rest = Math.clamp(chance.lognormal(7, 0.6), 2, 20);
        draft.rates(rest, chance.uniform(0.4, 1.6), chance.uniform(0.3, 1.6), 0);
        boolean distracted = chance.happens(0.75);
        draft.perMinute.put(
                Block.DISTRACTION, rest * (distracted ? chance.uniform(0.05, 0.5) : chance.uniform(0.6, 1)));
        double size = chance.uniform(1, 3.5);
        draft.law = rate -> new IntervalLaw.Clustered(rate, size, 1.2);
        if (chance.happens(0.59)) {
            Readiness own = draft.wrist;
            draft.wrist = new Readiness(own.onsetSeconds(), 0.5, own.desynchronisation(), own.eyeMicrovolts());
        }
        entrained(draft, like);
        suggested(draft, like);
    }

    /** Slow negativity in half, from 0.7 to 2.1 s on; less beta in two of three. */
    private static Company prepared(Chance chance) {
        boolean negative = chance.happens(0.5);
        boolean beta = chance.happens(0.65);
        if (!negative && !beta) {
            return Company.NONE;
        }
        double height = negative ? chance.normal(8, 3, 3, 15) : 0;
        double eyes = chance.happens(0.25) ? chance.uniform(10, 40) : 0;
        return Company.NONE.with(
                new Readiness(chance.uniform(0.7, 2.1), height, beta ? chance.uniform(0.3, 0.65) : 0.05, eyes));
    }

    /** The trunk in half, a limb in half; one in five mimics the slow spread of propriospinal jerks. */
    private static List<Deed.Recruit> muscles(VisitDraft draft, boolean variable) {
        Chance chance = draft.chance;
        if (!variable && chance.happens(0.6)) {
            double velocity = chance.uniform(3, 12);
            Physiology.Spread path =
                    new Physiology.Spread(draft.stature.levelMetres(StandardMuscle.RA), velocity, velocity);
            draft.spread = Optional.of(path);
            return draft.along(
                    path,
                    Map.of(
                            StandardMuscle.SCM, chance.uniform(0.3, 0.9),
                            StandardMuscle.T6_PS, 0.8,
                            StandardMuscle.RA, 0.97,
                            StandardMuscle.QUA, 0.8),
                    0.006);
        }
        List<StandardMuscle> chosen = chance.happens(0.5)
                ? List.of(StandardMuscle.RA, StandardMuscle.T6_PS, StandardMuscle.SCM, StandardMuscle.QUA)
                : List.of(StandardMuscle.DEL, StandardMuscle.BB, StandardMuscle.ECR, StandardMuscle.SCM);
        List<Deed.Recruit> out = new ArrayList<>();
        for (StandardMuscle muscle : chosen) {
            double probability = out.isEmpty() ? 0.97 : chance.uniform(0.4, 0.95);
            out.add(new Deed.Recruit(
                    VisitDraft.label(muscle), 0.02 * out.size(), 0.012, probability, chance.uniform(0.6, 1)));
        }
        return out;
    }

    /** In three of five the jerks join the taps of the other hand: one on most taps. */
    private static void entrained(VisitDraft draft, Deed.Jerks like) {
        Chance chance = draft.chance;
        if (!chance.happens(0.6)) {
            return;
        }
        draft.perMinute.put(Block.TAPPING, 0.0);
        double every = chance.happens(0.5) ? 1 : 0.5;
        double share = chance.uniform(0.5, 0.9);
        double phase = chance.uniform(-0.1, 0.1);
        List<Double> moments = new ArrayList<>();
        for (double t : draft.taps) {
            boolean taken = every < 1 || moments.isEmpty() || t - moments.getLast() > 0.75;
            if (taken && chance.happens(share)) {
                moments.add(t + phase + 0.03 * chance.normal());
            }
        }
        Company loose = new Company(
                0,
                Optional.empty(),
                Optional.empty(),
                like.company().readiness(),
                like.company().shuffled());
        BurstShape usual = like.burst().shape();
        double seconds = Math.min(usual.seconds(), 0.16);
        BurstShape brief = new BurstShape(seconds, 0.15 * seconds, 0.2 * seconds, 0.2 * seconds);
        draft.entrained = Optional.of(new Deed.Jerks(
                VisitDraft.wide(Block.TAPPING),
                new IntervalLaw.At(moments),
                like.recruits(),
                new Deed.Burst(brief, like.burst().strength()),
                loose));
    }

    /** Answers to touches, taps and sounds in most, late and variable as reactions are. */
    private static void suggested(VisitDraft draft, Deed.Jerks like) {
        Chance chance = draft.chance;
        if (!chance.happens(0.6)) {
            return;
        }
        double latency = chance.uniform(0.12, 0.3);
        double jitter = chance.uniform(0.03, 0.08);
        for (Block block : List.of(Block.TOUCH, Block.STRETCH, Block.TAP, Block.BELLY, Block.SOUND)) {
            if (chance.happens(0.6)) {
                Stimulation.Timing timing =
                        new Stimulation.Timing(latency, jitter, chance.uniform(0.3, 0.9), chance.uniform(0, 0.03));
                draft.answer(block, Stimulation.Kind.REACTION, like, timing);
            }
        }
    }
}
