package org.polymyo.cortex;

import org.polymyo.signal.PhaseDelay;

/** What a coherence means, in the words of the report. */
enum CoherenceKind {
    /** EEG leads by a time of conduction over the muscle's own cortex. */
    DRIVE("cortical drive"),
    /** Significant, but neither a lead of the cortex nor a common source is shown. */
    COHERENT("coherent, direction not shown"),
    /** Both channels record the same thing at the same moment. */
    COMMON("common source"),
    /** Nothing, though this recording would have shown it. */
    NONE("none found"),
    /** Nothing, and this recording might have missed it. */
    INCONCLUSIVE("inconclusive");

    private static final double ZERO_LAG_SECONDS = 0.002;
    private static final double WORST_MISFIT = 4;

    private final String words;

    CoherenceKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /**
     * Judges EEG and EMG.
     *
     * @param finding what was found
     * @param central whether the EEG lies over the muscle's cortex
     * @param settings the settings
     */
    static CoherenceKind of(CoherenceFinding finding, boolean central, CoherenceSettings settings) {
        if (!finding.significant()) {
            return finding.detectable() <= settings.absentBelow() ? NONE : INCONCLUSIVE;
        }
        if (together(finding, settings)) {
            return COMMON;
        }
        boolean leads = finding.delay().filter(d -> leads(d, settings)).isPresent();
        return central && leads && finding.run() >= settings.contiguous() ? DRIVE : COHERENT;
    }

    /** Zero phase over a wide band, or a delay of nothing, known too well to be a conduction. */
    static boolean together(CoherenceFinding finding, CoherenceSettings settings) {
        double conduction = settings.driveFromMilliseconds() / 1000;
        boolean none = finding.delay()
                .filter(d ->
                        d.interval().low() <= ZERO_LAG_SECONDS && d.interval().high() >= -ZERO_LAG_SECONDS)
                .filter(d -> d.interval().low() > -conduction && d.interval().high() < conduction)
                .isPresent();
        return none || finding.zeroPhaseHz() >= settings.zeroPhaseSpanHz() - 1e-9;
    }

    private static boolean leads(PhaseDelay delay, CoherenceSettings settings) {
        return delay.misfit() <= WORST_MISFIT
                && delay.interval().low() >= settings.driveFromMilliseconds() / 1000
                && delay.interval().high() <= settings.driveToMilliseconds() / 1000;
    }
}
