package org.polymyo.synthetic;

import static org.polymyo.recording.Side.LEFT;
import static org.polymyo.recording.Side.RIGHT;

import java.util.List;
import org.polymyo.quantity.TimeSpan;

/** Patients whose jerks come from below the cortex, and functional jerks. */
final class OtherPatients {
    private OtherPatients() {}

    /**
     * Brainstem reticular reflex: after sounds and taps, neck first, then up to the face and down to the legs.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene brainstem(Scene scene, Chance chance) {
        double milliseconds = chance.normal(45, 15, 20, 90);
        Deed.Burst burst = new Deed.Burst(
                BurstShape.milliseconds(milliseconds, 0.18 * milliseconds),
                Strength.decibels(chance.uniform(20, 32), 0.3));
        List<Deed.Recruit> order = List.of(
                new Deed.Recruit(StandardMuscle.SCM.label(RIGHT), 0, 0.0015, 1, 1),
                new Deed.Recruit(StandardMuscle.SCM.label(LEFT), 0, 0.0015, 1, 1),
                new Deed.Recruit(StandardMuscle.ORO.label(RIGHT), 0.006, 0.002, 0.8, 0.6),
                new Deed.Recruit(StandardMuscle.MAS.label(RIGHT), 0.010, 0.002, 0.8, 0.7),
                new Deed.Recruit(StandardMuscle.BB.label(RIGHT), 0.012, 0.002, 0.9, 0.8),
                new Deed.Recruit(StandardMuscle.APB.label(RIGHT), 0.023, 0.003, 0.6, 0.5),
                new Deed.Recruit(StandardMuscle.RA.label(RIGHT), 0.020, 0.003, 0.7, 0.7),
                new Deed.Recruit(StandardMuscle.QUA.label(RIGHT), 0.030, 0.003, 0.7, 0.6));
        double latency = chance.uniform(0.03, 0.06);
        Scene body = CorticalPatients.body(
                scene,
                List.of(
                        StandardMuscle.SCM.on(RIGHT),
                        StandardMuscle.SCM.on(LEFT),
                        StandardMuscle.ORO.on(RIGHT),
                        StandardMuscle.MAS.on(RIGHT),
                        StandardMuscle.BB.on(RIGHT),
                        StandardMuscle.APB.on(RIGHT),
                        StandardMuscle.RA.on(RIGHT),
                        StandardMuscle.QUA.on(RIGHT)));
        return body.with(new Sensors(List.of("C3", "Cz", "C4"), List.of(), true))
                .with(new Deed.Condition(scene.span(), "rest, stimuli"))
                .with(new Deed.Jerks(
                        scene.span(),
                        new IntervalLaw.AfterStimulus(5, latency, 0.004, chance.uniform(0.6, 0.95)),
                        order,
                        burst,
                        Company.NONE));
    }

    /**
     * Myoclonus-dystonia: 50 to 250 ms, neck and proximal arms, no fixed order, over a weak dystonic contraction.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene myoclonusDystonia(Scene scene, Chance chance) {
        double milliseconds = chance.normal(95, 25, 55, 180);
        BurstShape shape = BurstShape.milliseconds(milliseconds, 0.3 * milliseconds)
                .flanks(chance.uniform(8, 18), chance.uniform(12, 25));
        Deed.Burst burst = new Deed.Burst(shape, Strength.decibels(chance.uniform(14, 20), 0.35));
        List<Deed.Recruit> proximal = List.of(
                new Deed.Recruit(StandardMuscle.SCM.label(RIGHT), 0, 0.015, 0.7, 0.9),
                new Deed.Recruit(StandardMuscle.TRA.label(RIGHT), 0, 0.015, 0.7, 0.9),
                new Deed.Recruit(StandardMuscle.DEL.label(RIGHT), 0.005, 0.015, 0.8, 1),
                new Deed.Recruit(StandardMuscle.BB.label(RIGHT), 0.008, 0.015, 0.8, 1),
                new Deed.Recruit(StandardMuscle.TB.label(RIGHT), 0.008, 0.015, 0.6, 0.8),
                new Deed.Recruit(StandardMuscle.ECR.label(RIGHT), 0.012, 0.015, 0.3, 0.6));
        List<String> dystonic = List.of(StandardMuscle.TRA.label(RIGHT), StandardMuscle.SCM.label(RIGHT));
        Scene body = CorticalPatients.body(
                scene,
                List.of(
                        StandardMuscle.SCM.on(RIGHT),
                        StandardMuscle.TRA.on(RIGHT),
                        StandardMuscle.DEL.on(RIGHT),
                        StandardMuscle.BB.on(RIGHT),
                        StandardMuscle.TB.on(RIGHT),
                        StandardMuscle.ECR.on(RIGHT)));
        return body.with(new Sensors(List.of("C3", "Cz", "C4"), List.of(), true))
                .with(new Deed.Condition(scene.span(), "posture"))
                .with(new Deed.Hold(scene.span(), dystonic, chance.uniform(0.02, 0.05), 1))
                .with(new Deed.Jerks(
                        scene.span(),
                        new IntervalLaw.Poisson(chance.uniform(15, 40), 0.5),
                        proximal,
                        burst,
                        Company.NONE));
    }

    /**
     * Spinal segmental: 50 to 500 ms, rhythmic at 0.5 to 3 Hz, in muscles of one segment.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene spinalSegmental(Scene scene, Chance chance) {
        double milliseconds = Math.clamp(chance.lognormal(160, 0.35), 60, 350);
        double hz = Math.min(chance.uniform(0.5, 2), 0.35 / (milliseconds / 1000));
        BurstShape shape = BurstShape.milliseconds(milliseconds, 0.12 * milliseconds)
                .flanks(chance.uniform(8, 25), chance.uniform(10, 40));
        List<Deed.Recruit> segment = List.of(
                new Deed.Recruit(StandardMuscle.QUA.label(RIGHT), 0, 0.004, 1, 1),
                new Deed.Recruit(StandardMuscle.TA.label(RIGHT), 0.006, 0.004, 0.9, 0.7));
        return CorticalPatients.both(scene, StandardMuscle.QUA, StandardMuscle.TA, StandardMuscle.BB)
                .with(new Sensors(List.of(), List.of(), true))
                .with(new Deed.Condition(scene.span(), "rest"))
                .with(new Deed.Jerks(
                        scene.span(),
                        new IntervalLaw.Rhythmic(hz, chance.uniform(0.05, 0.15)),
                        segment,
                        new Deed.Burst(shape, Strength.decibels(chance.uniform(18, 28), 0.2)),
                        Company.NONE));
    }

    /**
     * Propriospinal: 100 to 400 ms, from the middle of the trunk up and down at 3 to 7 m/s, face spared.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene propriospinal(Scene scene, Chance chance) {
        double milliseconds = chance.normal(200, 60, 110, 380);
        double velocity = chance.normal(5.4, 1.4, 3.2, 8);
        BurstShape shape = BurstShape.milliseconds(milliseconds, 0.15 * milliseconds)
                .flanks(chance.uniform(8, 20), chance.uniform(15, 40));
        List<Deed.Recruit> spread = List.of(
                new Deed.Recruit(StandardMuscle.RA.label(RIGHT), 0, 0.004, 1, 1),
                new Deed.Recruit(StandardMuscle.RA.label(LEFT), 0, 0.004, 1, 1),
                new Deed.Recruit(StandardMuscle.PSP.label(RIGHT), 0.1 / velocity, 0.004, 0.8, 0.7),
                new Deed.Recruit(StandardMuscle.SCM.label(RIGHT), 0.3 / velocity, 0.005, 0.7, 0.6),
                new Deed.Recruit(StandardMuscle.QUA.label(RIGHT), 0.3 / velocity, 0.005, 0.8, 0.7));
        IntervalLaw law = chance.happens(0.5)
                ? new IntervalLaw.Poisson(chance.uniform(5, 15), 1.2)
                : new IntervalLaw.Runs(chance.uniform(2, 4), 4, chance.uniform(1, 1.6), 0.15);
        Scene body = CorticalPatients.body(
                scene,
                List.of(
                        StandardMuscle.RA.on(RIGHT),
                        StandardMuscle.RA.on(LEFT),
                        StandardMuscle.PSP.on(RIGHT),
                        StandardMuscle.SCM.on(RIGHT),
                        StandardMuscle.QUA.on(RIGHT),
                        StandardMuscle.MAS.on(RIGHT)));
        return body.with(new Sensors(List.of("C3", "Cz", "C4"), List.of(), true))
                .with(new Deed.Condition(scene.span(), "rest, supine"))
                .with(new Deed.Jerks(
                        scene.span(),
                        law,
                        spread,
                        new Deed.Burst(shape, Strength.decibels(chance.uniform(18, 28), 0.25)),
                        Company.NONE));
    }

    /**
     * Peripheral: one muscle, few motor units, very variable duration, irregular.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene peripheral(Scene scene, Chance chance) {
        double milliseconds = Math.clamp(chance.lognormal(60, 0.5), 25, 200);
        BurstShape shape = BurstShape.milliseconds(milliseconds, 0.6 * milliseconds);
        MuscleSite denervated = StandardMuscle.APB.on(RIGHT).withUnits(22, 5, 700);
        return scene.with(denervated)
                .with(StandardMuscle.FDI.on(RIGHT))
                .with(StandardMuscle.ECR.on(RIGHT))
                .with(StandardMuscle.APB.on(LEFT))
                .with(new Sensors(List.of(), List.of(), true))
                .with(new Deed.Condition(scene.span(), "rest"))
                .with(Deed.Jerks.of(
                        scene.span(),
                        new IntervalLaw.Poisson(chance.uniform(15, 50), 0.4),
                        new Deed.Burst(shape, Strength.decibels(chance.uniform(20, 32), 0.5)),
                        Deed.Recruit.of(denervated.label(), 0)));
    }

    /**
     * Functional: variable and mostly long bursts, order that changes from jerk to jerk, clusters.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene functional(Scene scene, Chance chance) {
        double milliseconds = Math.clamp(chance.lognormal(140, 0.35), 75, 300);
        BurstShape shape = BurstShape.milliseconds(milliseconds, 0.35 * milliseconds)
                .flanks(chance.uniform(15, 30), chance.uniform(20, 40));
        List<Deed.Recruit> changing = List.of(
                new Deed.Recruit(StandardMuscle.RA.label(RIGHT), 0, 0, 0.7, 1),
                new Deed.Recruit(StandardMuscle.DEL.label(RIGHT), 0, 0, 0.7, 1),
                new Deed.Recruit(StandardMuscle.ECR.label(RIGHT), 0, 0, 0.7, 1),
                new Deed.Recruit(StandardMuscle.FCR.label(RIGHT), 0, 0, 0.7, 0.8),
                new Deed.Recruit(StandardMuscle.QUA.label(RIGHT), 0, 0, 0.5, 0.8));
        Scene body = CorticalPatients.body(
                scene,
                List.of(
                        StandardMuscle.RA.on(RIGHT),
                        StandardMuscle.DEL.on(RIGHT),
                        StandardMuscle.ECR.on(RIGHT),
                        StandardMuscle.FCR.on(RIGHT),
                        StandardMuscle.QUA.on(RIGHT)));
        TimeSpan all = scene.span();
        return body.with(new Sensors(List.of("C3", "Cz", "C4"), List.of(), true))
                .with(new Deed.Condition(all, "rest"))
                .with(new Deed.Jerks(
                        all,
                        new IntervalLaw.Runs(chance.uniform(2, 5), 3, chance.uniform(0.6, 1), 0.4),
                        changing,
                        new Deed.Burst(shape, Strength.decibels(chance.uniform(18, 28), 0.4)),
                        Company.NONE.withShuffledOrder()));
    }
}
