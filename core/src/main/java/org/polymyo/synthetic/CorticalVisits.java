package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws up persons with cortical and cortical-subcortical myoclonus. Sources: docs/concepts/synthetic-recordings.md. */
final class CorticalVisits {
    private CorticalVisits() {}

    /** Sub-kinds of cortical myoclonus that differ in what tests show. */
    private enum Kind {
        /** Cortical reflex myoclonus, progressive myoclonus epilepsy, post-hypoxic. */
        REFLEX,
        /** Parkinson's and Lewy body disease. */
        PARKINSON,
        /** Cortical tremor. */
        TREMOR
    }

    /**
     * Cortical.
     *
     * @param draft a healthy person, changed
     */
    static void cortical(VisitDraft draft) {
        Chance chance = draft.chance;
        double which = chance.uniform();
        Kind kind = which < 0.58 ? Kind.REFLEX : which < 0.83 ? Kind.PARKINSON : Kind.TREMOR;
        double milliseconds = chance.happens(0.8) ? chance.normal(31.1, 6.7, 15, 50) : chance.normal(57, 15, 28, 95);
        BurstShape shape = BurstShape.milliseconds(milliseconds, 0.18 * milliseconds);
        Deed.Burst burst = new Deed.Burst(shape, Strength.microvolts(chance.lognormal(140, 0.5), 0.35));
        Company company = company(chance, draft.stature.cortexToHandSeconds());
        Company active = kind == Kind.REFLEX && chance.happens(0.36)
                ? company.withGap(new Deed.Gap(chance.uniform(0.06, 0.14), 0.02, 1, shape.seconds()))
                : company;
        draft.like = Optional.of(
                new Deed.Jerks(Block.REST.span(), new IntervalLaw.Poisson(1, 0), recruits(draft), burst, active));
        double rest = chance.lognormal(7, 0.7);
        double action = chance.normal(4, 2, 0.8, 9);
        double posture = chance.normal(0.6 * action, 0.5, 0.8, 8);
        draft.rates(Math.clamp(rest, 1.5, 20), posture, action, chance.uniform(0, 0.3));
        rhythm(draft, kind);
        drive(draft, kind);
        evoked(draft, kind, burst);
    }

    private static Company company(Chance chance, double conduction) {
        Company company = Company.NONE.withDoubled(chance.uniform(0, 0.15));
        if (!chance.happens(0.7)) {
            return company;
        }
        double lead = conduction + chance.normal(0, 0.0025, -0.005, 0.006);
        double height = Math.clamp(chance.lognormal(10, 0.5), 3.5, 35);
        return company.withSpike(new Deed.Spike("C3", height, lead, chance.uniform(0.0008, 0.003), false));
    }

    /** The fast corticospinal path; distal more than proximal, now and then the face or the other side. */
    private static List<Deed.Recruit> recruits(VisitDraft draft) {
        Chance chance = draft.chance;
        double velocity = chance.uniform(50, 70);
        double proximal = chance.uniform(0.1, 0.7);
        double leg = chance.happens(0.5) ? chance.uniform(0.05, 0.5) : 0;
        Map<StandardMuscle, Double> part = Map.of(
                StandardMuscle.MAS,
                chance.happens(0.35) ? 0.3 : 0,
                StandardMuscle.SCM,
                0.15 * proximal,
                StandardMuscle.DEL,
                proximal,
                StandardMuscle.BB,
                chance.uniform(0.8, 1) * proximal,
                StandardMuscle.ECR,
                chance.uniform(0.8, 1),
                StandardMuscle.FDI,
                chance.uniform(0.85, 1),
                StandardMuscle.QUA,
                0.5 * leg,
                StandardMuscle.TA,
                leg);
        double hand = draft.stature.cortexSeconds(StandardMuscle.FDI, velocity);
        List<Deed.Recruit> out = new ArrayList<>();
        part.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            double latency = draft.stature.cortexSeconds(entry.getKey(), velocity) - hand;
            double probability = Math.min(0.98, entry.getValue());
            out.add(new Deed.Recruit(
                    VisitDraft.label(entry.getKey()), latency, 0.0012, probability, chance.uniform(0.6, 1)));
        });
        double mirror = chance.happens(0.3) ? chance.uniform(0.1, 0.5) : 0;
        out.add(new Deed.Recruit(VisitDraft.left(StandardMuscle.FDI), 0.010, 0.002, mirror, 0.6));
        return out;
    }

    private static void rhythm(VisitDraft draft, Kind kind) {
        Chance chance = draft.chance;
        double hz = kind == Kind.TREMOR ? chance.uniform(9, 18) : chance.uniform(10, 16);
        double size = kind == Kind.TREMOR ? chance.uniform(4, 8) : chance.uniform(2, 4);
        boolean trains = kind == Kind.TREMOR || chance.happens(0.3);
        double clusters = chance.uniform(1, 2.5);
        draft.law = trains
                ? rate -> new IntervalLaw.Trains(rate, size, hz)
                : clusters > 1.4
                        ? rate -> new IntervalLaw.Clustered(rate, clusters, 0.5)
                        : rate -> new IntervalLaw.Poisson(rate, 0.2);
        if (trains) {
            // trains hold many jerks each; without more of them a visit would hold a handful of trains
            draft.perMinute.replaceAll((block, rate) -> 1.6 * rate);
        }
    }

    private static void drive(VisitDraft draft, Kind kind) {
        Chance chance = draft.chance;
        double prevalence = switch (kind) {
            case REFLEX -> 0.65;
            case PARKINSON -> 0.75;
            case TREMOR -> 0.95;
        };
        CorticalDrive.Band band = switch (kind) {
            case REFLEX -> new CorticalDrive.Band(12, 32);
            case PARKINSON -> new CorticalDrive.Band(12, 30);
            case TREMOR -> new CorticalDrive.Band(8, 30);
        };
        if (chance.happens(prevalence)) {
            draft.drive(band, chance.uniform(0.22, 0.5), chance.uniform(3.5, 8));
        }
    }

    private static void evoked(VisitDraft draft, Kind kind, Deed.Burst burst) {
        Chance chance = draft.chance;
        double giant = switch (kind) {
            case REFLEX -> 0.7;
            case PARKINSON -> 0;
            case TREMOR -> 0.75;
        };
        if (chance.happens(giant)) {
            double p25 = Math.clamp(chance.lognormal(15, 0.45), 8.6, 45);
            draft.evoked = new Stimulation.Evoked(
                    "CP3", chance.normal(3, 1, 1, 6), p25, p25 * chance.uniform(0.6, 1.3), draft.evoked.firstSeconds());
        }
        double reflex = switch (kind) {
            case REFLEX -> 0.7;
            case PARKINSON -> 0;
            case TREMOR -> 0.8;
        };
        if (chance.happens(reflex)) {
            reflex(draft, burst);
        }
    }

    /** C-reflex of the hand, and jerks after touch and stretch in most of those who have it. */
    private static void reflex(VisitDraft draft, Deed.Burst burst) {
        Chance chance = draft.chance;
        double hand = chance.normal(0.046, 0.005, 0.038, 0.060);
        Deed.Burst small = new Deed.Burst(burst.shape(), Strength.microvolts(chance.uniform(25, 110), 0.35));
        Deed.Jerks fingers = Deed.Jerks.of(
                Block.ELECTRIC.span(),
                new IntervalLaw.Poisson(1, 0),
                small,
                new Deed.Recruit(VisitDraft.label(StandardMuscle.FDI), 0, 0.0015, 1, 1),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.ECR), -0.005, 0.0015, 0.5, 0.7));
        draft.answer(
                Block.ELECTRIC,
                Stimulation.Kind.REFLEX,
                fingers,
                new Stimulation.Timing(hand, 0.002, chance.uniform(0.3, 0.95), 0));
        Deed.Jerks like = draft.like.orElseThrow();
        if (chance.happens(0.75)) {
            draft.answer(
                    Block.TOUCH,
                    Stimulation.Kind.JERK,
                    like,
                    new Stimulation.Timing(hand + 0.012, 0.005, chance.uniform(0.2, 0.85), 0));
        }
        if (chance.happens(0.7)) {
            draft.answer(
                    Block.STRETCH,
                    Stimulation.Kind.JERK,
                    like,
                    new Stimulation.Timing(hand + 0.008, 0.005, chance.uniform(0.2, 0.85), 0));
        }
    }

    /**
     * Cortical-subcortical.
     *
     * @param draft a healthy person, changed
     */
    static void corticalSubcortical(VisitDraft draft) {
        Chance chance = draft.chance;
        double milliseconds = chance.normal(60, 16, 26, 100);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.15 * milliseconds),
                Strength.microvolts(chance.lognormal(160, 0.5), 0.3));
        Company company = chance.happens(0.88)
                ? Company.NONE.withSpike(new Deed.Spike(
                        "Fz", Math.clamp(chance.lognormal(60, 0.6), 15, 160), chance.uniform(0.02, 0.06), 0.006, true))
                : Company.NONE;
        double neck = chance.uniform(0.2, 0.8);
        double leg = chance.uniform(0.2, 0.8);
        List<Deed.Recruit> both = List.of(
                new Deed.Recruit(VisitDraft.label(StandardMuscle.SCM), -0.006, 0.002, neck, 0.8),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.DEL), 0, 0.0015, 0.95, 1),
                new Deed.Recruit(VisitDraft.left(StandardMuscle.DEL), 0.0005, 0.002, 0.93, 1),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.BB), 0.001, 0.0015, 0.85, 0.9),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.ECR), 0.004, 0.0015, 0.85, 0.8),
                new Deed.Recruit(VisitDraft.left(StandardMuscle.ECR), 0.0045, 0.002, 0.83, 0.8),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.RA), 0.005, 0.002, 0.5 * leg, 0.7),
                new Deed.Recruit(VisitDraft.label(StandardMuscle.QUA), 0.009, 0.002, leg, 0.7));
        draft.like =
                Optional.of(new Deed.Jerks(Block.REST.span(), new IntervalLaw.Poisson(1, 0), both, burst, company));
        draft.rates(
                Math.clamp(chance.lognormal(6, 0.6), 2, 20), chance.uniform(0.8, 1.5), chance.uniform(0.7, 1.6), 0.3);
        double hz = chance.uniform(2, 4);
        boolean runs = chance.happens(0.45);
        draft.law = runs ? rate -> new IntervalLaw.Trains(rate, 3, hz) : rate -> new IntervalLaw.Poisson(rate, 0.4);
        discharges(draft);
        if (chance.happens(0.25)) {
            draft.drive(new CorticalDrive.Band(12, 30), chance.uniform(0.15, 0.4), chance.uniform(3, 6));
        }
    }

    /** Photoparoxysmal answers in two of five, larger somatosensory potentials in one of five. */
    private static void discharges(VisitDraft draft) {
        Chance chance = draft.chance;
        Deed.Jerks like = draft.like.orElseThrow();
        if (chance.happens(0.4)) {
            double p = chance.uniform(0.3, 0.9);
            Stimulation.Timing timing = new Stimulation.Timing(chance.uniform(0.5, 2), 0.3, p, 0);
            Stimulation.Answer answer = new Stimulation.Answer(Stimulation.Kind.DISCHARGE, like, timing);
            draft.extra.add(new Stimulation(
                    Block.PHOTIC.span(), "flashes", new Stimulation.Pace(6, 0.1), Optional.empty(), List.of(answer)));
            draft.answer(Block.LIGHT, Stimulation.Kind.JERK, like, new Stimulation.Timing(0.09, 0.012, 0.5 * p, 0));
        }
        if (chance.happens(0.2)) {
            double p25 = chance.uniform(8, 16);
            draft.evoked = new Stimulation.Evoked("CP3", 3, p25, p25, draft.evoked.firstSeconds());
        }
    }
}
