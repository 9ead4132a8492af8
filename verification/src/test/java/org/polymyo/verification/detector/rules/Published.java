package org.polymyo.verification.detector.rules;

import java.util.List;

/** The rules that are compared, each with the settings it may be tuned to. */
public enum Published {
    /** Hodges and Bui. */
    HODGES_BUI("Hodges-Bui", HodgesBui.grid()),
    /** Its simplified form. */
    MODIFIED_HODGES("modified Hodges", ModifiedHodges.grid()),
    /** Bonato. */
    DOUBLE_THRESHOLD("double threshold", DoubleThreshold.grid()),
    /** Teager-Kaiser energy. */
    TEAGER_KAISER("Teager-Kaiser", TeagerKaiser.grid()),
    /** Staude. */
    LIKELIHOOD_RATIO("AGLR", LikelihoodRatio.grid()),
    /** BacAv. */
    BACK_AVERAGING("BacAv rule", BackAveragingRule.grid()),
    /** Script for MNE. */
    SLOPE("MNE-script rule", SlopeRule.grid());

    private final String words;
    private final List<Rule> grid;

    Published(String words, List<Rule> grid) {
        this.words = words;
        this.grid = grid;
    }

    /**
     * Its name.
     *
     * @return for the page
     */
    public String words() {
        return words;
    }

    /**
     * What it may be tuned to.
     *
     * @return about thirty settings
     */
    public List<Rule> grid() {
        return grid;
    }
}
