package org.polymyo.synthetic;

import java.util.List;
import java.util.Objects;

/**
 * A person drawn from what is published of a kind of jerk, or a healthy or trembling control. Durations, rates and
 * latencies
 * differ between persons as reported; the person follows from the seed alone. Sources of the figures are in
 * {@code docs/concepts/synthetic-recordings.md}.
 *
 * @param type the kind
 * @param seed the person
 */
public record VirtualPatient(IntendedType type, long seed) {
    private static final double USUAL_SECONDS = 180;

    /** Refuses a missing or unstated type. */
    public VirtualPatient {
        Objects.requireNonNull(type, "type");
        if (type == IntendedType.UNSTATED) {
            throw new IllegalArgumentException("expected a kind of patient or control, found UNSTATED");
        }
    }

    /**
     * Draws a person.
     *
     * @param type the kind
     * @param seed the person
     * @return the person
     */
    public static VirtualPatient of(IntendedType type, long seed) {
        return new VirtualPatient(type, seed);
    }

    /**
     * Three minutes of this person.
     *
     * @return the scene
     */
    public Scene scene() {
        return scene(USUAL_SECONDS);
    }

    /**
     * Any length of this person.
     *
     * @param seconds length, 30 s or more, so that every condition occurs
     * @return the scene
     */
    public Scene scene(double seconds) {
        if (!(seconds >= 30)) {
            throw new IllegalArgumentException("expected 30 s or more, found " + seconds);
        }
        Chance chance = new Chance(seed).named("patient " + type.name());
        Scene empty = Scene.of(seconds, Chance.mix(seed ^ type.ordinal() * 0x632BE59BD9B4E019L))
                .claiming(type);
        return switch (type) {
            case CORTICAL -> CorticalPatients.cortical(empty, chance);
            case CORTICAL_SUBCORTICAL -> CorticalPatients.corticalSubcortical(empty, chance);
            case EPILEPTIC_NEGATIVE -> CorticalPatients.epilepticNegative(empty, chance);
            case ASTERIXIS -> CorticalPatients.asterixis(empty, chance);
            case BRAINSTEM -> OtherPatients.brainstem(empty, chance);
            case MYOCLONUS_DYSTONIA -> OtherPatients.myoclonusDystonia(empty, chance);
            case SPINAL_SEGMENTAL -> OtherPatients.spinalSegmental(empty, chance);
            case PROPRIOSPINAL -> OtherPatients.propriospinal(empty, chance);
            case PERIPHERAL -> OtherPatients.peripheral(empty, chance);
            case FUNCTIONAL -> OtherPatients.functional(empty, chance);
            case HEALTHY_REST -> Controls.rest(empty, chance);
            case VOLUNTARY_MOVEMENT -> Controls.voluntary(empty, chance);
            case ESSENTIAL_TREMOR -> Controls.essentialTremor(empty, chance);
            case PARKINSONIAN_TREMOR -> Controls.parkinsonianTremor(empty, chance);
            case ORTHOSTATIC_TREMOR -> Controls.orthostaticTremor(empty, chance);
            case TONIC_HOLD -> Controls.hold(empty, chance);
            case GAIT -> Controls.gait(empty, chance);
            case PERIODIC_LIMB_MOVEMENTS -> Controls.periodicLegs(empty, chance);
            case TIC, CHOREA, DYSTONIA, CLONUS, FASCICULATION, HYPNIC_JERK -> OtherVisits.brief(type, empty, chance);
            case UNSTATED -> throw new IllegalStateException("refused above");
        };
    }

    /**
     * A visit of 25 minutes to a laboratory: thirteen muscles, 19 to 32 EEG sites, eyes, heart and the hand's acceleration;
     * rest, posture, action, distraction, taps, own movements, shocks to a nerve, sounds, touches, stretches, flashes, sleep.
     * This is another person than that of {@link #scene()}, though of the same kind.
     *
     * @return the visit
     */
    public Visit fullVisit() {
        return visit(Block.SECONDS);
    }

    /**
     * The part of the same visit that needs surface EMG only: rest, posture, action, distraction and taps.
     *
     * @return the visit, without EEG, acceleration and stimuli
     */
    public Visit emgOnly() {
        return visit(Block.EMG_SECONDS);
    }

    private Visit visit(double seconds) {
        Chance chance = new Chance(seed).named("study " + type.name());
        VisitDraft draft = new VisitDraft(chance);
        Visits.draw(type, draft);
        Frame frame =
                new Frame(seconds, 2000, 1000, Chance.mix(seed ^ (type.ordinal() + 31L) * 0x632BE59BD9B4E019L), type);
        return draft.visit(new Scene(frame, List.of(), List.of(), Disturbances.NONE, Sensors.NONE));
    }

    /**
     * Three minutes of this person, made.
     *
     * @return samples and truth
     */
    public SyntheticRecording generate() {
        return scene().generate();
    }
}
