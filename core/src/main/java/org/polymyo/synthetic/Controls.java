package org.polymyo.synthetic;

import static org.polymyo.recording.Side.LEFT;
import static org.polymyo.recording.Side.RIGHT;

import java.util.List;
import org.polymyo.quantity.TimeSpan;

/** People without myoclonus. */
final class Controls {
    private static final List<String> EEG = List.of("C3", "Cz", "C4", "O1");

    private Controls() {}

    /**
     * Rest, with what disturbs every real recording.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene rest(Scene scene, Chance chance) {
        Disturbances usual = Disturbances.NONE
                .withHeart(chance.uniform(10, 60))
                .withMains(50, chance.uniform(0, 6))
                .with(new Disturbances.Accidents(chance.uniform(1, 10), 0.3, 0.3));
        return CorticalPatients.both(
                        scene, StandardMuscle.SCM, StandardMuscle.DEL, StandardMuscle.ECR, StandardMuscle.TA)
                .with(usual)
                .with(new Sensors(EEG, List.of(), true))
                .with(new Deed.Condition(scene.span(), "rest"));
    }

    /**
     * Movements of every kind, one kind after the other.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene voluntary(Scene scene, Chance chance) {
        List<String> wrist = List.of(StandardMuscle.ECR.label(RIGHT), StandardMuscle.FCR.label(RIGHT));
        List<String> arm = List.of(
                StandardMuscle.DEL.label(RIGHT), StandardMuscle.TB.label(RIGHT), StandardMuscle.BB.label(RIGHT));
        List<String> fingers = List.of(StandardMuscle.FDI.label(RIGHT), StandardMuscle.FCR.label(RIGHT));
        double part = scene.frame().seconds() / 5;
        Scene body = CorticalPatients.body(
                scene,
                List.of(
                        StandardMuscle.DEL.on(RIGHT),
                        StandardMuscle.BB.on(RIGHT),
                        StandardMuscle.TB.on(RIGHT),
                        StandardMuscle.ECR.on(RIGHT),
                        StandardMuscle.FCR.on(RIGHT),
                        StandardMuscle.FDI.on(RIGHT)));
        Sensors.Limb hand = new Sensors.Limb("hand", RIGHT, wrist, 6, 0.02);
        return body.with(new Sensors(EEG, List.of(hand), true))
                .with(move(0, part, Deed.Manner.RAMP_AND_HOLD, wrist, chance.uniform(0.15, 0.4), 5))
                .with(move(1, part, Deed.Manner.BALLISTIC, wrist, chance.uniform(0.3, 0.7), 2.5))
                .with(move(2, part, Deed.Manner.REACH, arm, chance.uniform(0.15, 0.4), 3))
                .with(move(3, part, Deed.Manner.TAPS, fingers, chance.uniform(0.1, 0.3), 3))
                .with(move(4, part, Deed.Manner.REACTION, wrist, chance.uniform(0.3, 0.6), 4));
    }

    private static Deed.Movement move(
            int turn, double part, Deed.Manner manner, List<String> muscles, double level, double every) {
        return new Deed.Movement(new TimeSpan(turn * part, (turn + 1) * part), manner, muscles, level, every);
    }

    /**
     * Essential tremor: 4 to 12 Hz in posture, antagonists in turn or together.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene essentialTremor(Scene scene, Chance chance) {
        TimeSpan posture = new TimeSpan(5, scene.frame().seconds() - 5);
        Deed.Beat beat = new Deed.Beat(chance.uniform(5, 9), chance.uniform(0.03, 0.08), chance.uniform(0.1, 0.4));
        return trembling(scene, posture, beat, chance.uniform(0.15, 0.35))
                .with(new Deed.Condition(posture, "posture: arms outstretched"))
                .with(new Deed.Hold(posture, List.of(StandardMuscle.ECR.label(RIGHT)), 0.05, 0.5));
    }

    /**
     * Parkinsonian rest tremor: 4 to 6 Hz, antagonists in turn, on and off.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene parkinsonianTremor(Scene scene, Chance chance) {
        Deed.Beat beat = new Deed.Beat(chance.uniform(4, 6), chance.uniform(0.03, 0.06), chance.uniform(0.2, 0.5));
        double middle = scene.frame().seconds() * 0.6;
        double level = chance.uniform(0.1, 0.3);
        Scene first = trembling(scene, new TimeSpan(4, middle), beat, level);
        return first.with(new Deed.Condition(scene.span(), "rest"))
                .with(tremor(new TimeSpan(middle + 8, scene.frame().seconds() - 2), beat, level));
    }

    private static Scene trembling(Scene scene, TimeSpan span, Deed.Beat beat, double level) {
        List<String> wrist = List.of(StandardMuscle.ECR.label(RIGHT), StandardMuscle.FCR.label(RIGHT));
        Sensors.Limb hand = new Sensors.Limb("hand", RIGHT, wrist, 6, 0.02);
        Scene body = CorticalPatients.body(
                scene,
                List.of(
                        StandardMuscle.BB.on(RIGHT),
                        StandardMuscle.ECR.on(RIGHT),
                        StandardMuscle.FCR.on(RIGHT),
                        StandardMuscle.APB.on(RIGHT),
                        StandardMuscle.ECR.on(LEFT)));
        return body.with(new Sensors(EEG, List.of(hand), true)).with(tremor(span, beat, level));
    }

    private static Deed.Tremor tremor(TimeSpan span, Deed.Beat beat, double level) {
        List<String> agonists = List.of(StandardMuscle.ECR.label(RIGHT));
        return new Deed.Tremor(span, agonists, List.of(StandardMuscle.FCR.label(RIGHT)), beat, level);
    }

    /**
     * Orthostatic tremor: 13 to 18 Hz in both legs on standing.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene orthostaticTremor(Scene scene, Chance chance) {
        TimeSpan standing = new TimeSpan(5, scene.frame().seconds() - 5);
        Deed.Beat beat = new Deed.Beat(chance.uniform(13, 18), 0.02, 0.15);
        List<String> front = List.of(
                StandardMuscle.QUA.label(RIGHT), StandardMuscle.QUA.label(LEFT),
                StandardMuscle.TA.label(RIGHT), StandardMuscle.TA.label(LEFT));
        return CorticalPatients.both(scene, StandardMuscle.QUA, StandardMuscle.TA, StandardMuscle.GAS)
                .with(new Sensors(EEG, List.of(), true))
                .with(new Deed.Condition(standing, "standing"))
                .with(new Deed.Tremor(standing, front, List.of(), beat, chance.uniform(0.2, 0.4)));
    }

    /**
     * Holds of 5 to 30 per cent.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene hold(Scene scene, Chance chance) {
        List<String> muscles = List.of(StandardMuscle.DEL.label(RIGHT), StandardMuscle.ECR.label(RIGHT));
        Scene out = CorticalPatients.both(scene, StandardMuscle.DEL, StandardMuscle.ECR)
                .with(new Sensors(EEG, List.of(), true));
        double t = 4;
        while (t + 14 < scene.frame().seconds()) {
            TimeSpan span = new TimeSpan(t, t + chance.uniform(8, 14));
            out = out.with(new Deed.Condition(span, "hold"))
                    .with(new Deed.Hold(span, muscles, chance.uniform(0.05, 0.3), chance.uniform(0.2, 1)));
            t = span.endSeconds() + chance.uniform(3, 8);
        }
        return out;
    }

    /**
     * Walking at 100 to 120 steps a minute.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene gait(Scene scene, Chance chance) {
        TimeSpan walk = new TimeSpan(3, scene.frame().seconds() - 3);
        List<String> right = List.of(
                StandardMuscle.TA.label(RIGHT), StandardMuscle.GAS.label(RIGHT), StandardMuscle.QUA.label(RIGHT));
        List<String> left =
                List.of(StandardMuscle.GAS.label(LEFT), StandardMuscle.TA.label(LEFT), StandardMuscle.QUA.label(LEFT));
        double step = chance.uniform(0.5, 0.6);
        double level = chance.uniform(0.15, 0.35);
        return CorticalPatients.both(scene, StandardMuscle.TA, StandardMuscle.GAS, StandardMuscle.QUA)
                .with(Disturbances.NONE.with(new Disturbances.Accidents(10, 0.2, 4)))
                .with(new Deed.Condition(walk, "walking"))
                .with(new Deed.Movement(walk, Deed.Manner.GAIT, right, level, step))
                .with(new Deed.Movement(walk, Deed.Manner.GAIT, left, level, step));
    }

    /**
     * Periodic limb movements of sleep: 0.6 to 4 s, every 20 to 40 s.
     *
     * @param scene empty scene
     * @param chance the person's chance
     * @return the scene
     */
    static Scene periodicLegs(Scene scene, Chance chance) {
        List<String> legs = List.of(StandardMuscle.TA.label(RIGHT), StandardMuscle.TA.label(LEFT));
        return CorticalPatients.both(scene, StandardMuscle.TA, StandardMuscle.QUA)
                .with(new Sensors(List.of("C3", "C4", "O1", "O2"), List.of(), true))
                .with(new Deed.Condition(scene.span(), "sleep"))
                .with(new Deed.Movement(
                        scene.span(),
                        Deed.Manner.PERIODIC_LEG,
                        legs,
                        chance.uniform(0.1, 0.3),
                        chance.uniform(20, 35)));
    }
}
