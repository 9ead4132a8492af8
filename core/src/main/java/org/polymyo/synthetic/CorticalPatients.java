package org.polymyo.synthetic;

import static org.polymyo.recording.Side.LEFT;
import static org.polymyo.recording.Side.RIGHT;

import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;

/** Patients whose jerks or lapses come from the cortex, and asterixis. */
final class CorticalPatients {
    private static final List<String> CENTRAL_EEG = List.of("Fp1", "Fp2", "C3", "Cz", "C4", "Pz", "O1", "O2");
    private static final double REST_SHARE = 0.4;

    private CorticalPatients() {}

    /**
     * Cortical: brief, distal, arrhythmic or in trains, along the fast corticospinal path; seven in ten with a visible
     * potential 20 ms before the hand.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene cortical(Scene scene, Chance chance) {
        BurstShape shape = corticalShape(chance);
        double seconds = scene.frame().seconds();
        TimeSpan rest = new TimeSpan(0, REST_SHARE * seconds);
        TimeSpan posture = new TimeSpan(REST_SHARE * seconds, seconds);
        Company company = chance.happens(0.7)
                ? Company.NONE.withSpike(new Deed.Spike("C3", chance.uniform(5, 18), 0.020, 0.0015, false))
                : Company.NONE;
        double rate = chance.uniform(8, 25);
        Deed.Burst atRest = new Deed.Burst(shape, Strength.decibels(chance.uniform(20, 32), 0.3));
        Deed.Burst inAction = new Deed.Burst(shape, Strength.decibels(chance.uniform(14, 18), 0.2));
        Company single = company.withDoubled(0.1);
        boolean trains = chance.happens(0.4);
        IntervalLaw law = trains
                ? new IntervalLaw.Runs(rate / 3, 5, chance.uniform(9, 14), 0.12)
                : new IntervalLaw.Poisson(2.5 * rate, 0.45);
        Deed.Gap gap = new Deed.Gap(chance.uniform(0.07, 0.12), 0.02, 1, shape.seconds());
        Company active = trains ? company : chance.happens(0.6) ? single.withGap(gap) : single;
        List<String> held = List.of(StandardMuscle.ECR.label(RIGHT), StandardMuscle.DEL.label(RIGHT));
        return corticalBody(scene)
                .with(hand(CENTRAL_EEG))
                .with(new Deed.Condition(rest, "rest"))
                .with(new Deed.Condition(posture, "posture: arms outstretched"))
                .with(new Deed.Hold(posture, held, chance.uniform(0.08, 0.2), 0.4))
                .with(new Deed.Jerks(rest, new IntervalLaw.Poisson(rate, 0.25), corticalPath(), atRest, single))
                .with(new Deed.Jerks(posture, law, corticalPath(), inAction, active));
    }

    /** Four in five as in the larger series (31.1 ± 6.7 ms), one in five as in the wider pilot (57 ± 15 ms). */
    private static BurstShape corticalShape(Chance chance) {
        double milliseconds = chance.happens(0.8) ? chance.normal(31.1, 6.7, 16, 50) : chance.normal(57, 15, 28, 90);
        return BurstShape.milliseconds(milliseconds, 0.18 * milliseconds);
    }

    private static Scene corticalBody(Scene scene) {
        return body(
                scene,
                List.of(
                        StandardMuscle.MAS.on(RIGHT),
                        StandardMuscle.DEL.on(RIGHT),
                        StandardMuscle.BB.on(RIGHT),
                        StandardMuscle.ECR.on(RIGHT),
                        StandardMuscle.APB.on(RIGHT),
                        StandardMuscle.APB.on(LEFT),
                        StandardMuscle.TA.on(RIGHT)));
    }

    /** Delays of fast corticospinal conduction, relative to the hand. */
    private static List<Deed.Recruit> corticalPath() {
        return List.of(
                new Deed.Recruit(StandardMuscle.MAS.label(RIGHT), -0.012, 0.001, 0.2, 0.5),
                new Deed.Recruit(StandardMuscle.DEL.label(RIGHT), -0.009, 0.001, 0.5, 0.6),
                new Deed.Recruit(StandardMuscle.BB.label(RIGHT), -0.007, 0.001, 0.6, 0.7),
                new Deed.Recruit(StandardMuscle.ECR.label(RIGHT), -0.004, 0.001, 0.9, 0.9),
                new Deed.Recruit(StandardMuscle.APB.label(RIGHT), 0, 0.001, 0.98, 1),
                new Deed.Recruit(StandardMuscle.APB.label(LEFT), 0.010, 0.002, 0.1, 0.6),
                new Deed.Recruit(StandardMuscle.TA.label(RIGHT), 0.010, 0.0015, 0.25, 0.7));
    }

    /**
     * Cortical-subcortical: both sides together, with generalised spike and wave, alone or at 2 to 4 Hz.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene corticalSubcortical(Scene scene, Chance chance) {
        double milliseconds = chance.normal(60, 15, 28, 95);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.15 * milliseconds),
                Strength.decibels(chance.uniform(20, 32), 0.3));
        Deed.Spike spike = new Deed.Spike("Fz", chance.uniform(60, 150), 0.035, 0.006, true);
        List<Deed.Recruit> both = List.of(
                new Deed.Recruit(StandardMuscle.DEL.label(LEFT), 0, 0.0015, 0.95, 1),
                new Deed.Recruit(StandardMuscle.DEL.label(RIGHT), 0, 0.0015, 0.95, 1),
                new Deed.Recruit(StandardMuscle.ECR.label(LEFT), 0.005, 0.0015, 0.85, 0.8),
                new Deed.Recruit(StandardMuscle.ECR.label(RIGHT), 0.005, 0.0015, 0.85, 0.8),
                new Deed.Recruit(StandardMuscle.QUA.label(LEFT), 0.010, 0.002, 0.5, 0.7),
                new Deed.Recruit(StandardMuscle.QUA.label(RIGHT), 0.010, 0.002, 0.5, 0.7));
        IntervalLaw law = chance.happens(0.5)
                ? new IntervalLaw.Poisson(chance.uniform(8, 20), 0.4)
                : new IntervalLaw.Runs(chance.uniform(3, 6), 4, chance.uniform(2, 4), 0.15);
        Company company = Company.NONE.withSpike(spike);
        return both(scene, StandardMuscle.DEL, StandardMuscle.ECR, StandardMuscle.QUA)
                .with(new Sensors(CENTRAL_EEG, List.of(), true))
                .with(new Deed.Condition(scene.span(), "rest"))
                .with(new Deed.Jerks(scene.span(), law, both, burst, company));
    }

    /**
     * Epileptic negative myoclonus: silent periods 20 to 60 ms after a large central spike, without a burst before.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene epilepticNegative(Scene scene, Chance chance) {
        double gap = chance.uniform(0.1, 0.25);
        Deed.Spike spike = new Deed.Spike("C3", chance.uniform(40, 80), chance.uniform(0.02, 0.05), 0.004, false);
        List<Deed.Recruit> arm = List.of(
                Deed.Recruit.of(StandardMuscle.DEL.label(RIGHT), 0),
                Deed.Recruit.of(StandardMuscle.ECR.label(RIGHT), 5),
                Deed.Recruit.of(StandardMuscle.FDI.label(RIGHT), 8));
        return posture(scene, chance)
                .with(hand(CENTRAL_EEG))
                .with(new Deed.Lapses(
                        inside(scene),
                        new IntervalLaw.Poisson(chance.uniform(6, 20), 1),
                        arm,
                        new Deed.Gap(gap, 0.2 * gap, 1, 0),
                        Optional.of(spike)));
    }

    /**
     * Asterixis: silent periods of 50 to 200 ms on both sides, not together, in clusters of 3 to 5 Hz.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene asterixis(Scene scene, Chance chance) {
        double gap = chance.uniform(0.08, 0.16);
        Deed.Gap lapse = new Deed.Gap(gap, 0.2 * gap, 1, 0);
        IntervalLaw law = chance.happens(0.5)
                ? new IntervalLaw.Poisson(chance.uniform(20, 50), 0.5)
                : new IntervalLaw.Runs(chance.uniform(5, 10), 3, chance.uniform(2.5, 3.5), 0.15);
        List<Deed.Recruit> right = List.of(
                new Deed.Recruit(StandardMuscle.DEL.label(RIGHT), 0, 0.004, 0.7, 1),
                new Deed.Recruit(StandardMuscle.ECR.label(RIGHT), 0.004, 0.004, 1, 1),
                new Deed.Recruit(StandardMuscle.FDI.label(RIGHT), 0.010, 0.004, 0.8, 1));
        List<Deed.Recruit> left = List.of(
                new Deed.Recruit(StandardMuscle.DEL.label(LEFT), 0, 0.004, 0.7, 1),
                new Deed.Recruit(StandardMuscle.ECR.label(LEFT), 0.004, 0.004, 1, 1));
        return posture(scene, chance)
                .with(hand(CENTRAL_EEG))
                .with(new Deed.Lapses(inside(scene), law, right, lapse, Optional.empty()))
                .with(new Deed.Lapses(inside(scene), law, left, lapse, Optional.empty()));
    }

    /** Both arms held outstretched for the whole length but the first and last second. */
    private static Scene posture(Scene scene, Chance chance) {
        TimeSpan held = new TimeSpan(1, scene.frame().seconds() - 1);
        List<String> muscles = List.of(
                StandardMuscle.DEL.label(RIGHT),
                StandardMuscle.ECR.label(RIGHT),
                StandardMuscle.FDI.label(RIGHT),
                StandardMuscle.DEL.label(LEFT),
                StandardMuscle.ECR.label(LEFT),
                StandardMuscle.FDI.label(LEFT));
        return both(scene, StandardMuscle.DEL, StandardMuscle.ECR, StandardMuscle.FDI)
                .with(new Deed.Condition(held, "posture: arms outstretched"))
                .with(new Deed.Hold(held, muscles, chance.uniform(0.25, 0.35), 0.5));
    }

    private static TimeSpan inside(Scene scene) {
        return new TimeSpan(3, scene.frame().seconds() - 3);
    }

    private static Sensors hand(List<String> scalp) {
        List<String> pulling = List.of(StandardMuscle.ECR.label(RIGHT));
        return new Sensors(scalp, List.of(new Sensors.Limb("hand", RIGHT, pulling, 6, 0.02)), true);
    }

    /**
     * Muscles of both sides, right and left next to each other.
     *
     * @param scene scene
     * @param muscles the muscles
     * @return the scene
     */
    static Scene both(Scene scene, StandardMuscle... muscles) {
        Scene out = scene;
        for (StandardMuscle muscle : muscles) {
            out = out.with(muscle.on(RIGHT)).with(muscle.on(LEFT));
        }
        return out;
    }

    /**
     * Given muscles.
     *
     * @param scene scene
     * @param sites the muscles
     * @return the scene
     */
    static Scene body(Scene scene, List<MuscleSite> sites) {
        Scene out = scene;
        for (MuscleSite site : sites) {
            out = out.with(site);
        }
        return out;
    }
}
