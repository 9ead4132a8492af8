package org.polymyo.synthetic;

import static org.polymyo.recording.Side.LEFT;
import static org.polymyo.recording.Side.RIGHT;

import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;

/** Puts a person's visit on the stage: the blocks of a laboratory in their order, with sensors and disturbances. */
final class VisitStage {
    private static final TimeSpan EYES_CLOSED = new TimeSpan(145, 200);

    private final VisitDraft draft;
    private final Chance chance;
    private Scene scene;

    /**
     * A stage.
     *
     * @param draft the person
     * @param empty an empty scene
     */
    VisitStage(VisitDraft draft, Scene empty) {
        this.draft = draft;
        this.chance = draft.chance.named("stage");
        this.scene = empty;
    }

    /**
     * The whole scene.
     *
     * @return the scene
     */
    Scene scene() {
        VisitDraft.RIGHT_SIDE.forEach(muscle -> scene = scene.with(draft.site(muscle, RIGHT)));
        VisitDraft.LEFT_SIDE.forEach(muscle -> scene = scene.with(draft.site(muscle, LEFT)));
        sensors();
        disturbances();
        conditions();
        movements();
        for (Block block : Block.values()) {
            jerks(block);
            if (block.isStimulation()) {
                stimuli(block);
            }
        }
        draft.extra.stream()
                .filter(deed -> deed.span().startSeconds() < scene.frame().seconds())
                .forEach(deed -> scene = scene.with(deed));
        draft.entrained.ifPresent(deed -> scene = scene.with(deed));
        return scene;
    }

    private void sensors() {
        List<List<String>> montages = List.of(Head.TWENTY_ONE, Head.WITH_CENTRE, Head.WITH_CENTRE, Head.THIRTY_TWO);
        Head head = new Head(
                montages.get(chance.index(montages.size())),
                chance.normal(12, 2, 8, 18),
                Head.Amplifier.USUAL,
                new Head.Artefacts(chance.uniform(6, 22), chance.uniform(3, 14), chance.uniform(4, 20), true));
        List<Sensors.Recorder> recorders = List.of(
                Sensors.Recorder.USUAL,
                new Sensors.Recorder(100, Unit.METRE_PER_SECOND_SQUARED),
                new Sensors.Recorder(148, new Unit("g")),
                new Sensors.Recorder(1000, new Unit("mg")),
                new Sensors.Recorder(500, new Unit("g")));
        Sensors.Limb hand = new Sensors.Limb(
                        "hand",
                        RIGHT,
                        List.of(VisitDraft.label(StandardMuscle.ECR)),
                        chance.uniform(5, 8),
                        chance.uniform(0.012, 0.03))
                .with(recorders.get(chance.index(recorders.size())));
        boolean whole = scene.frame().seconds() > Block.EMG_SECONDS;
        List<Sensors.Limb> limbs = whole ? List.of(hand) : List.of();
        Optional<Head> eeg = whole ? Optional.of(head) : Optional.empty();
        scene = scene.with(new Sensors(List.of(), limbs, true, eeg));
    }

    private void disturbances() {
        Disturbances.Mains mains = new Disturbances.Mains(50, chance.uniform(0, 4), 1 + chance.index(1_000_000));
        scene = scene.with(Disturbances.NONE
                .withHeart(chance.uniform(5, 40))
                .with(mains)
                .with(new Disturbances.Accidents(chance.uniform(1, 5), 0.05, 0.1)));
    }

    private void conditions() {
        for (Block block : Block.values()) {
            if (block.isCondition()
                    && block.span().endSeconds() <= scene.frame().seconds()) {
                String text = block == Block.POSTURE ? draft.posture : block.text();
                scene = scene.with(new Deed.Condition(block.span(), text));
            }
        }
        scene = scene.with(new Deed.Condition(EYES_CLOSED, "eyes closed"));
    }

    private void movements() {
        List<String> arms = List.of(
                VisitDraft.label(StandardMuscle.DEL),
                VisitDraft.label(StandardMuscle.ECR),
                VisitDraft.left(StandardMuscle.DEL),
                VisitDraft.left(StandardMuscle.ECR));
        if (draft.holds) {
            scene = scene.with(new Deed.Hold(Block.POSTURE.span(), arms, draft.held, 0.5));
        }
        List<String> reach = List.of(
                VisitDraft.label(StandardMuscle.DEL),
                VisitDraft.label(StandardMuscle.BB),
                VisitDraft.label(StandardMuscle.ECR));
        Deed.Burst tap = new Deed.Burst(
                new BurstShape(0.07, 0.01, 0.025, 0.025), Strength.microvolts(chance.uniform(60, 140), 0.2));
        scene = scene.with(
                        new Deed.Movement(Block.ACTION.span(), Deed.Manner.REACH, reach, chance.uniform(0.06, 0.14), 3))
                .with(new Deliberate(
                        Block.TAPPING.span(),
                        new IntervalLaw.At(draft.taps),
                        VisitDraft.left(StandardMuscle.FDI),
                        tap,
                        Optional.empty()));
        Deed.Burst wrist = new Deed.Burst(
                new BurstShape(chance.uniform(0.09, 0.18), 0.02, 0.03, 0.04),
                Strength.microvolts(chance.uniform(80, 200), 0.25));
        own(wrist);
    }

    private void own(Deed.Burst wrist) {
        if (Block.VOLUNTARY.span().endSeconds() <= scene.frame().seconds()) {
            IntervalLaw pace = new IntervalLaw.Rhythmic(1 / chance.uniform(3.2, 4), 0.15);
            scene = scene.with(new Deliberate(
                    Block.VOLUNTARY.span(),
                    pace,
                    VisitDraft.label(StandardMuscle.ECR),
                    wrist,
                    Optional.of(draft.wrist)));
        }
    }

    private void jerks(Block block) {
        double rate = draft.perMinute.getOrDefault(block, 0.0);
        if (rate <= 0 || block.span().endSeconds() > scene.frame().seconds()) {
            return;
        }
        draft.like.ifPresent(like -> {
            Deed.Jerks jerks = new Deed.Jerks(
                    VisitDraft.wide(block), draft.law.apply(rate), like.recruits(), like.burst(), like.company());
            scene = scene.with(
                    draft.notJerks.<Deed>map(kind -> new Episodes(jerks, kind)).orElse(jerks));
        });
    }

    private void stimuli(Block block) {
        if (block.span().endSeconds() > scene.frame().seconds()) {
            return;
        }
        List<Stimulation.Answer> answers = draft.answers.getOrDefault(block, List.of());
        Optional<Stimulation.Evoked> evoked = block == Block.ELECTRIC ? Optional.of(draft.evoked) : Optional.empty();
        scene = scene.with(new Stimulation(block.span(), block.text(), pace(block), evoked, answers));
        if (block != Block.ELECTRIC) {
            Stimulation.Pace sham = new Stimulation.Pace(5, 0.4);
            scene = scene.with(new Stimulation(block.span(), "sham", sham, Optional.empty(), List.of()));
        }
    }

    private static Stimulation.Pace pace(Block block) {
        return switch (block) {
            case ELECTRIC -> new Stimulation.Pace(0.43, 0.05);
            case SOUND -> new Stimulation.Pace(7, 0.3);
            case TAP, BELLY -> new Stimulation.Pace(3.2, 0.3);
            case LIGHT -> new Stimulation.Pace(2.5, 0.2);
            case TOUCH, STRETCH -> new Stimulation.Pace(2.8, 0.3);
            case REST, POSTURE, ACTION, DISTRACTION, TAPPING, VOLUNTARY, PHOTIC, SLEEP ->
                throw new IllegalArgumentException("expected a block of stimuli, found " + block);
        };
    }
}
