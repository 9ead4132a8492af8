package org.polymyo.finding;

import java.util.List;
import java.util.Locale;
import org.polymyo.finding.Presence.Direction;

/**
 * Where in the nervous system the jerks may come from: a ranking with its evidence, never a diagnosis.
 *
 * @param gate whether it is myoclonus at all, and what else it may be
 * @param ranking the types, the most probable first; empty where nothing can be ranked
 * @param verdict how firmly the first is held
 * @param nextTest the test that would help most, with the reason
 * @param changes what would change the conclusion, and what it rests on
 * @param basis what went in before any test: prior chances and the state of the criteria
 * @param descriptions named clinical types whose features were measured
 */
public record Origin(
        List<Evidence> gate,
        List<Candidate> ranking,
        Verdict verdict,
        String nextTest,
        List<String> changes,
        List<String> basis,
        List<Description> descriptions) {
    /** Copies the lists. */
    public Origin {
        gate = List.copyOf(gate);
        ranking = List.copyOf(ranking);
        changes = List.copyOf(changes);
        basis = List.copyOf(basis);
        descriptions = List.copyOf(descriptions);
    }

    /**
     * Nothing can be ranked.
     *
     * @param gate why
     * @param nextTest the test that would help most
     * @return an undetermined origin
     */
    public static Origin of(List<Evidence> gate, String nextTest) {
        return new Origin(gate, List.of(), Verdict.UNDETERMINED, nextTest, List.of(), List.of(), List.of());
    }

    /**
     * Whether the gate found something else likelier than myoclonus, so that nothing is ranked.
     *
     * @return true where a line of the gate speaks against and no type is ranked
     */
    public boolean doubted() {
        return ranking.isEmpty() && gate.stream().anyMatch(line -> line.direction() == Direction.AGAINST);
    }

    /** The anatomical types. */
    public enum Type {
        /** From the sensorimotor cortex. */
        CORTICAL,
        /** From cortex and thalamus together, as in generalised epilepsies. */
        CORTICAL_SUBCORTICAL,
        /** From the reticular formation of the brainstem. */
        BRAINSTEM,
        /** Myoclonus-dystonia. */
        SUBCORTICAL,
        /** From one or a few segments of the cord. */
        SPINAL_SEGMENTAL,
        /** Along the propriospinal pathways of the cord. */
        PROPRIOSPINAL,
        /** From nerve, plexus or root. */
        PERIPHERAL,
        /** Functional jerks. */
        FUNCTIONAL;

        /**
         * The word of {@code report.json}.
         *
         * @return for example {@code cortical-subcortical}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How firmly the first of the ranking is held. */
    public enum Verdict {
        /** Very probable, by two or more independent tests of physiology. */
        SUPPORTED,
        /** More probable than all others together. */
        SUGGESTED,
        /** The recording cannot tell. */
        UNDETERMINED
    }

    /**
     * One type.
     *
     * @param type which
     * @param probability how probable it is, the uncertainty of the likelihoods averaged out, 0 to 1
     * @param low lower end of the 95 % interval
     * @param high upper end
     * @param evidence what speaks for, against, is missing or inconclusive
     */
    public record Candidate(Type type, double probability, double low, double high, List<Evidence> evidence) {
        /** Copies the list and refuses what is no probability. */
        public Candidate {
            evidence = List.copyOf(evidence);
            if (!(0 <= low && low <= probability && probability <= high && high <= 1)) {
                throw new IllegalArgumentException("expected 0 <= low <= probability <= high <= 1 for " + type.word()
                        + ", found " + low + ", " + probability + ", " + high);
            }
        }
    }

    /**
     * One piece of evidence.
     *
     * @param direction which way it points
     * @param text what was found, with numbers
     * @param criterion the criterion in words with its value
     * @param ratio likelihood ratio it was counted with; 1 where it does not count
     * @param source where the criterion comes from
     */
    public record Evidence(Direction direction, String text, String criterion, double ratio, String source) {}

    /**
     * A named clinical type as a description of features.
     *
     * @param name the field's name
     * @param fits measured features that fit
     * @param open features of it that were not measured
     */
    public record Description(String name, List<String> fits, List<String> open) {
        /** Copies the lists. */
        public Description {
            fits = List.copyOf(fits);
            open = List.copyOf(open);
        }
    }
}
