package org.polymyo.verification.origin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polymyo.finding.Origin;
import org.polymyo.finding.Origin.Type;
import org.polymyo.finding.Origin.Verdict;
import org.polymyo.synthetic.IntendedType;

/** What was concluded of one generated person. */
record Judged(IntendedType intended, long seed, Origin origin) {
    static final String NOT_MYOCLONUS = "not myoclonus";
    static final String UNDETERMINED = "undetermined";

    private static final Map<IntendedType, Type> TYPES = Map.of(
            IntendedType.CORTICAL, Type.CORTICAL,
            IntendedType.CORTICAL_SUBCORTICAL, Type.CORTICAL_SUBCORTICAL,
            IntendedType.BRAINSTEM, Type.BRAINSTEM,
            IntendedType.MYOCLONUS_DYSTONIA, Type.SUBCORTICAL,
            IntendedType.SPINAL_SEGMENTAL, Type.SPINAL_SEGMENTAL,
            IntendedType.PROPRIOSPINAL, Type.PROPRIOSPINAL,
            IntendedType.PERIPHERAL, Type.PERIPHERAL,
            IntendedType.FUNCTIONAL, Type.FUNCTIONAL);

    /** The type that it was meant to be; none where it was no myoclonus. */
    static Optional<Type> type(IntendedType intended) {
        return Optional.ofNullable(TYPES.get(intended));
    }

    /** Whether it belongs to the eight types or is no myoclonus; lapses without a place among the types are only shown. */
    static boolean scored(IntendedType intended) {
        return type(intended).isPresent() || !intended.isMyoclonus();
    }

    /** The right answer. */
    String right() {
        return right(intended);
    }

    static String right(IntendedType intended) {
        return type(intended)
                .map(Type::word)
                .orElse(scored(intended) ? NOT_MYOCLONUS : intended.name().toLowerCase(Locale.ROOT));
    }

    /** The answer given. */
    String answer() {
        if (origin.doubted()) {
            return NOT_MYOCLONUS;
        }
        return origin.verdict() == Verdict.UNDETERMINED
                ? UNDETERMINED
                : origin.ranking().getFirst().type().word();
    }

    boolean given() {
        return !answer().equals(UNDETERMINED);
    }

    boolean correct() {
        return answer().equals(right());
    }

    /** Probability of the first type; not a number where none is ranked. */
    double claimed() {
        return origin.ranking().isEmpty()
                ? Double.NaN
                : origin.ranking().getFirst().probability();
    }

    /** Whether the first type is the right one. */
    boolean firstIsRight() {
        return !origin.ranking().isEmpty()
                && origin.ranking().getFirst().type().word().equals(right());
    }
}
