package org.polymyo.finding;

import java.util.List;
import org.polymyo.finding.Origin.Type;

/**
 * Chance of each type before any examination, by where the person is seen.
 *
 * @param setting where
 * @param shares chance of each type, in their order
 * @param source citation key, or a decision of the project
 */
record Priors(String setting, List<Double> shares, String source) {
    private static final double ROUNDING = 1e-6;

    /** Copies the list and refuses shares that do not add up to 1. */
    Priors {
        shares = List.copyOf(shares);
        double all = shares.stream().mapToDouble(s -> s).sum();
        if (shares.size() != Type.values().length || Math.abs(all - 1) > ROUNDING) {
            throw new IllegalArgumentException(
                    "expected a share for each type that add up to 1 in " + setting + ", found " + shares);
        }
    }

    /**
     * Chance of a type.
     *
     * @param type which
     * @return 0 to 1
     */
    double of(Type type) {
        return shares.get(type.ordinal());
    }

    /**
     * Logarithms of the shares.
     *
     * @return one a type, in their order
     */
    double[] logarithms() {
        return shares.stream().mapToDouble(StrictMath::log).toArray();
    }
}
