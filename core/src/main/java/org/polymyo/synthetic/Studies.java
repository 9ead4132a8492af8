package org.polymyo.synthetic;

/** Which kind of person is drawn up by whom. */
final class Studies {
    private Studies() {}

    /**
     * Makes a healthy person one of a kind.
     *
     * @param type the kind
     * @param draft a healthy person, changed
     */
    static void draw(IntendedType type, StudyDraft draft) {
        switch (type) {
            case CORTICAL -> CorticalStudies.cortical(draft);
            case CORTICAL_SUBCORTICAL -> CorticalStudies.corticalSubcortical(draft);
            case EPILEPTIC_NEGATIVE -> OtherStudies.epilepticNegative(draft);
            case ASTERIXIS -> OtherStudies.asterixis(draft);
            case BRAINSTEM -> DeepStudies.brainstem(draft);
            case MYOCLONUS_DYSTONIA -> DeepStudies.myoclonusDystonia(draft);
            case SPINAL_SEGMENTAL -> DeepStudies.spinalSegmental(draft);
            case PROPRIOSPINAL -> DeepStudies.propriospinal(draft);
            case PERIPHERAL -> DeepStudies.peripheral(draft);
            case FUNCTIONAL -> FunctionalStudies.functional(draft);
            case ESSENTIAL_TREMOR -> TremorStudies.essential(draft);
            case PARKINSONIAN_TREMOR -> TremorStudies.parkinsonian(draft);
            case ORTHOSTATIC_TREMOR -> TremorStudies.orthostatic(draft);
            case CLONUS -> TremorStudies.clonus(draft);
            case TIC -> OtherStudies.tic(draft);
            case CHOREA -> OtherStudies.chorea(draft);
            case DYSTONIA -> OtherStudies.dystonia(draft);
            case FASCICULATION -> OtherStudies.fasciculation(draft);
            case PERIODIC_LIMB_MOVEMENTS -> OtherStudies.periodicLegs(draft);
            case HYPNIC_JERK -> OtherStudies.sleepStarts(draft);
            case GAIT, VOLUNTARY_MOVEMENT -> OtherStudies.moving(draft);
            case HEALTHY_REST, TONIC_HOLD, UNSTATED -> {
                // a healthy person needs no change
            }
        }
    }
}
