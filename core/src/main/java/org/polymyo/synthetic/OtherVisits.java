package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Side;

/** Draws up persons with negative myoclonus, and persons whose movements are not myoclonus. */
final class OtherVisits {
    private OtherVisits() {}

    private static Deed.Jerks like(List<Deed.Recruit> recruits, Deed.Burst burst, Company company) {
        return new Deed.Jerks(Block.REST.span(), new IntervalLaw.Poisson(1, 0), recruits, burst, company);
    }

    private static Deed.Recruit recruit(StandardMuscle muscle, double latency, double sd, double probability) {
        return new Deed.Recruit(VisitDraft.label(muscle), latency, sd, probability, 1);
    }

    /**
     * Silent periods after large central spikes, while the arms are held.
     *
     * @param draft a healthy person, changed
     */
    static void epilepticNegative(VisitDraft draft) {
        Chance chance = draft.chance;
        double gap = chance.uniform(0.1, 0.25);
        Deed.Spike spike = new Deed.Spike("C3", chance.uniform(30, 80), chance.uniform(0.02, 0.05), 0.004, false);
        draft.held = chance.uniform(0.15, 0.3);
        draft.extra.add(new Deed.Lapses(
                Block.POSTURE.span(),
                new IntervalLaw.Poisson(chance.uniform(6, 20), 1),
                List.of(recruit(StandardMuscle.DEL, 0, 0.001, 0.9), recruit(StandardMuscle.ECR, 0.005, 0.001, 1)),
                new Deed.Gap(gap, 0.2 * gap, 1, 0),
                Optional.of(spike)));
    }

    /**
     * Silent periods on both sides without a spike, while the arms are held.
     *
     * @param draft a healthy person, changed
     */
    static void asterixis(VisitDraft draft) {
        Chance chance = draft.chance;
        double gap = chance.uniform(0.07, 0.18);
        draft.held = chance.uniform(0.15, 0.3);
        Deed.Gap lapse = new Deed.Gap(gap, 0.2 * gap, 1, 0);
        IntervalLaw law = new IntervalLaw.Poisson(chance.uniform(15, 50), 0.4);
        for (String side : List.of(" R ", " L ")) {
            List<Deed.Recruit> arm = List.of(
                    new Deed.Recruit("EMG" + side + "DEL", 0, 0.004, 0.7, 1),
                    new Deed.Recruit("EMG" + side + "ECR", 0.004, 0.004, 1, 1));
            draft.extra.add(new Deed.Lapses(Block.POSTURE.span(), law, arm, lapse, Optional.empty()));
        }
    }

    /**
     * Tics: variable, of face, neck and shoulder, as fast movements made on purpose; a late negativity in a third. Four of
     * five tell of an urge when they are asked.
     *
     * @param draft a healthy person, changed
     */
    static void tic(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = chance.uniform(80, 220);
        double flank = 0.25 * milliseconds;
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.35 * milliseconds).flanks(flank, flank),
                Strength.microvolts(chance.lognormal(100, 0.4), 0.4));
        double loose = chance.uniform(0.015, 0.04);
        List<Deed.Recruit> muscles = List.of(
                recruit(StandardMuscle.SCM, 0, loose, chance.uniform(0.6, 0.97)),
                recruit(StandardMuscle.MAS, 0.01, loose, chance.uniform(0.2, 0.9)),
                recruit(StandardMuscle.DEL, 0.01, loose, chance.uniform(0.2, 0.9)),
                recruit(StandardMuscle.BB, 0.02, loose, chance.uniform(0, 0.5)));
        Company company = Company.NONE.withDoubled(chance.uniform(0.2, 0.6));
        if (chance.happens(0.35)) {
            company = company.with(new Readiness(chance.uniform(0.3, 0.7), chance.uniform(2, 7), 0.2, 0));
        }
        draft.like = Optional.of(like(muscles, burst, company));
        draft.notJerks = Optional.of(Truth.Kind.TIC);
        if (chance.named("urge").happens(0.8)) {
            draft.extra.add(new Deed.Condition(Block.REST.span(), "urge before the movements"));
        }
        double size = chance.uniform(1.5, 4);
        draft.law = rate -> new IntervalLaw.Clustered(rate, size, 1.5);
        draft.rates(Math.clamp(chance.lognormal(7, 0.6), 2, 25), chance.uniform(0.3, 1), chance.uniform(0.2, 0.8), 0);
    }

    /**
     * Chorea: a continuous flow from muscle to muscle.
     *
     * @param draft a healthy person, changed
     */
    static void chorea(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = Math.clamp(chance.lognormal(210, 0.3), 100, 420);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.5 * milliseconds)
                        .flanks(0.3 * milliseconds, 0.35 * milliseconds),
                Strength.microvolts(chance.lognormal(70, 0.4), 0.6));
        List<Deed.Recruit> muscles = new ArrayList<>();
        for (StandardMuscle muscle : VisitDraft.RIGHT_SIDE) {
            muscles.add(new Deed.Recruit(
                    VisitDraft.label(muscle), 0.15, 0.15, chance.uniform(0.05, 0.45), chance.uniform(0.5, 1)));
        }
        draft.like = Optional.of(like(muscles, burst, Company.NONE));
        draft.notJerks = Optional.of(Truth.Kind.CHOREA);
        draft.law = rate -> new IntervalLaw.Poisson(rate, 0.05);
        draft.rates(chance.uniform(40, 110), chance.uniform(0.8, 1.4), chance.uniform(0.9, 1.6), 0);
    }

    /**
     * Dystonia: long spasms of several muscles at once over a contraction, and an irregular tremor.
     *
     * @param draft a healthy person, changed
     */
    static void dystonia(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = chance.uniform(180, 500);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.35 * milliseconds)
                        .flanks(0.25 * milliseconds, 0.3 * milliseconds),
                Strength.microvolts(chance.lognormal(90, 0.4), 0.4));
        List<Deed.Recruit> muscles = List.of(
                recruit(StandardMuscle.SCM, 0, 0.03, chance.uniform(0.5, 0.95)),
                recruit(StandardMuscle.DEL, 0.01, 0.03, chance.uniform(0.5, 0.95)),
                recruit(StandardMuscle.BB, 0.02, 0.04, chance.uniform(0.4, 0.9)),
                recruit(StandardMuscle.ECR, 0.03, 0.04, chance.uniform(0.3, 0.8)));
        draft.like = Optional.of(like(muscles, burst, Company.NONE));
        draft.notJerks = Optional.of(Truth.Kind.DYSTONIA);
        double action = chance.uniform(1.2, 3);
        draft.rates(chance.uniform(3, 15), action, action, 0);
        List<String> held = List.of(VisitDraft.label(StandardMuscle.SCM), VisitDraft.label(StandardMuscle.BB));
        draft.extra.add(new Deed.Hold(Block.REST.span(), held, chance.uniform(0.04, 0.12), 2));
        if (chance.happens(0.5)) {
            Deed.Beat beat = new Deed.Beat(chance.uniform(4, 7), chance.uniform(0.15, 0.3), 0.6);
            draft.extra.add(new Deed.Tremor(Block.POSTURE.span(), held, List.of(), beat, chance.uniform(0.05, 0.15)));
        }
    }

    /**
     * Fasciculation in several muscles.
     *
     * @param draft a healthy person, changed
     */
    static void fasciculation(VisitDraft draft) {
        Chance chance = draft.chance;
        List<String> muscles = new ArrayList<>();
        for (StandardMuscle muscle : VisitDraft.RIGHT_SIDE) {
            if (muscle != StandardMuscle.MAS && chance.happens(0.4)) {
                muscles.add(VisitDraft.label(muscle));
            }
        }
        muscles.add(VisitDraft.left(StandardMuscle.FDI));
        TimeSpan whole = new TimeSpan(0, Block.SECONDS);
        draft.extra.add(new Fasciculation(whole, muscles, chance.uniform(4, 40), chance.uniform(80, 400)));
    }

    /**
     * Periodic leg movements in light sleep.
     *
     * @param draft a healthy person, changed
     */
    static void periodicLegs(VisitDraft draft) {
        Chance chance = draft.chance;
        List<String> leg = List.of(VisitDraft.label(StandardMuscle.TA), VisitDraft.label(StandardMuscle.QUA));
        double level = chance.uniform(0.05, 0.2);
        double every = chance.uniform(15, 35);
        for (Block block : List.of(Block.REST, Block.SLEEP)) {
            draft.extra.add(new Deed.Movement(block.span(), Deed.Manner.PERIODIC_LEG, leg, level, every));
        }
    }

    /**
     * A few sleep starts.
     *
     * @param draft a healthy person, changed
     */
    static void sleepStarts(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = Math.clamp(chance.lognormal(80, 0.4), 20, 250);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.3 * milliseconds),
                Strength.microvolts(chance.lognormal(120, 0.4), 0.3));
        List<Deed.Recruit> muscles = new ArrayList<>();
        for (StandardMuscle muscle : VisitDraft.RIGHT_SIDE) {
            muscles.add(recruit(muscle, 0.01, 0.012, chance.uniform(0.2, 0.9)));
        }
        draft.like = Optional.of(like(muscles, burst, Company.NONE));
        draft.notJerks = Optional.of(Truth.Kind.HYPNIC_JERK);
        draft.perMinute.put(Block.SLEEP, chance.uniform(1.2, 3.5));
        if (chance.happens(0.4)) {
            draft.perMinute.put(Block.REST, 0.3);
        }
    }

    /**
     * A healthy person who moves all the time.
     *
     * @param draft a healthy person, changed
     */
    static void moving(VisitDraft draft) {
        Chance chance = draft.chance;
        List<String> wrist = List.of(VisitDraft.label(StandardMuscle.ECR), VisitDraft.label(StandardMuscle.FDI));
        List<String> arm = List.of(VisitDraft.label(StandardMuscle.DEL), VisitDraft.label(StandardMuscle.BB));
        List<String> legs = List.of(VisitDraft.label(StandardMuscle.QUA), VisitDraft.label(StandardMuscle.TA));
        draft.extra.add(
                new Deed.Movement(Block.REST.span(), Deed.Manner.RAMP_AND_HOLD, arm, chance.uniform(0.05, 0.2), 6));
        draft.extra.add(
                new Deed.Movement(Block.ACTION.span(), Deed.Manner.BALLISTIC, wrist, chance.uniform(0.15, 0.5), 3));
        draft.extra.add(
                new Deed.Movement(Block.DISTRACTION.span(), Deed.Manner.GAIT, legs, chance.uniform(0.1, 0.3), 0.55));
    }

    /**
     * Rest and posture only, of any length.
     *
     * @param type kind of person
     * @param empty an empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene brief(IntendedType type, Scene empty, Chance chance) {
        VisitDraft draft = new VisitDraft(chance);
        Visits.draw(type, draft);
        double rate =
                draft.perMinute.values().stream().mapToDouble(r -> r).max().orElse(0);
        Scene scene = CorticalPatients.body(
                        empty,
                        VisitDraft.RIGHT_SIDE.stream()
                                .map(m -> draft.site(m, Side.RIGHT))
                                .toList())
                .with(new Deed.Condition(empty.span(), "rest"));
        if (type == IntendedType.FASCICULATION) {
            List<String> hand = List.of(VisitDraft.label(StandardMuscle.FDI), VisitDraft.label(StandardMuscle.TA));
            return scene.with(new Fasciculation(empty.span(), hand, chance.uniform(4, 40), chance.uniform(80, 400)));
        }
        Deed.Jerks like = draft.like.orElseThrow();
        Deed.Jerks spread =
                new Deed.Jerks(empty.span(), draft.law.apply(rate), like.recruits(), like.burst(), like.company());
        return scene.with(new Episodes(spread, draft.notJerks.orElseThrow()));
    }
}
