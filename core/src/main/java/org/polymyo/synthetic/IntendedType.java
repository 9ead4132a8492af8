package org.polymyo.synthetic;

/** What a scene was meant to be. */
public enum IntendedType {
    /** Nothing stated. */
    UNSTATED,
    /** Cortical myoclonus. */
    CORTICAL,
    /** Cortical-subcortical myoclonus, as in juvenile myoclonic epilepsy. */
    CORTICAL_SUBCORTICAL,
    /** Brainstem reticular reflex myoclonus. */
    BRAINSTEM,
    /** Myoclonus-dystonia. */
    MYOCLONUS_DYSTONIA,
    /** Spinal segmental myoclonus. */
    SPINAL_SEGMENTAL,
    /** Propriospinal myoclonus. */
    PROPRIOSPINAL,
    /** Peripheral myoclonus. */
    PERIPHERAL,
    /** Functional jerks. */
    FUNCTIONAL,
    /** Asterixis: negative myoclonus of metabolic cause. */
    ASTERIXIS,
    /** Epileptic negative myoclonus: silent periods after a cortical spike. */
    EPILEPTIC_NEGATIVE,
    /** A healthy person at rest. */
    HEALTHY_REST,
    /** A healthy person who moves. */
    VOLUNTARY_MOVEMENT,
    /** Essential tremor. */
    ESSENTIAL_TREMOR,
    /** Parkinsonian rest tremor. */
    PARKINSONIAN_TREMOR,
    /** Orthostatic tremor. */
    ORTHOSTATIC_TREMOR,
    /** A healthy person who holds a contraction. */
    TONIC_HOLD,
    /** Walking. */
    GAIT,
    /** Periodic limb movements of sleep. */
    PERIODIC_LIMB_MOVEMENTS,
    /** Tics. */
    TIC,
    /** Chorea. */
    CHOREA,
    /** Dystonia with spasms and irregular tremor. */
    DYSTONIA,
    /** Clonus after stretch. */
    CLONUS,
    /** Fasciculation. */
    FASCICULATION,
    /** Sleep starts. */
    HYPNIC_JERK;

    /**
     * Whether a recording of this kind holds myoclonus.
     *
     * @return true for the kinds of myoclonus, functional jerks among them
     */
    public boolean isMyoclonus() {
        return compareTo(CORTICAL) >= 0 && compareTo(EPILEPTIC_NEGATIVE) <= 0;
    }
}
