package org.polymyo.synthetic;

/** Which kind of person is drawn up by whom. */
final class Visits {
    private Visits() {}

    /**
     * Makes a healthy person one of a kind.
     *
     * @param type the kind
     * @param draft a healthy person, changed
     */
    static void draw(IntendedType type, VisitDraft draft) {
        switch (type) {
            case CORTICAL -> CorticalVisits.cortical(draft);
            case CORTICAL_SUBCORTICAL -> CorticalVisits.corticalSubcortical(draft);
            case EPILEPTIC_NEGATIVE -> OtherVisits.epilepticNegative(draft);
            case ASTERIXIS -> OtherVisits.asterixis(draft);
            case BRAINSTEM -> DeepVisits.brainstem(draft);
            case MYOCLONUS_DYSTONIA -> DeepVisits.myoclonusDystonia(draft);
            case SPINAL_SEGMENTAL -> DeepVisits.spinalSegmental(draft);
            case PROPRIOSPINAL -> DeepVisits.propriospinal(draft);
            case PERIPHERAL -> DeepVisits.peripheral(draft);
            case FUNCTIONAL -> FunctionalVisits.functional(draft);
            case ESSENTIAL_TREMOR -> TremorVisits.essential(draft);
            case PARKINSONIAN_TREMOR -> TremorVisits.parkinsonian(draft);
            case ORTHOSTATIC_TREMOR -> TremorVisits.orthostatic(draft);
            case CLONUS -> TremorVisits.clonus(draft);
            case TIC -> OtherVisits.tic(draft);
            case CHOREA -> OtherVisits.chorea(draft);
            case DYSTONIA -> OtherVisits.dystonia(draft);
            case FASCICULATION -> OtherVisits.fasciculation(draft);
            case PERIODIC_LIMB_MOVEMENTS -> OtherVisits.periodicLegs(draft);
            case HYPNIC_JERK -> OtherVisits.sleepStarts(draft);
            case GAIT, VOLUNTARY_MOVEMENT -> OtherVisits.moving(draft);
            case HEALTHY_REST, TONIC_HOLD, UNSTATED -> {
                // a healthy person needs no change
            }
        }
    }
}
