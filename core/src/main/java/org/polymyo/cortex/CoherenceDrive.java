package org.polymyo.cortex;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.polymyo.measure.Question;
import org.polymyo.signal.CrossSpectrum;

/**
 * EEG and one muscle: the position that shows most.
 *
 * @param muscle index of the muscle in its setup
 * @param derivation index of the derivation
 * @param central whether it lies over the muscle's cortex
 * @param kind what it means
 * @param finding what was found
 */
record CoherenceDrive(int muscle, int derivation, boolean central, CoherenceKind kind, CoherenceFinding finding) {
    /** Half of the chance of a false finding for the muscle's own cortex, half for all other positions. */
    private static final int SHARES = 2;

    /** Strongest statement first, then largest coherence. */
    static final Comparator<CoherenceDrive> STRONGEST =
            Comparator.comparing(CoherenceDrive::kind).thenComparing(d -> -d.finding.peakCoherence());

    /** Looks over the muscle's cortex first; only where nothing is found there, at all other positions. */
    static CoherenceDrive of(CoherenceSetup setup, CoherenceMatrix matrix, int muscle, CoherenceSettings settings) {
        var derivations = setup.channels().derivations();
        int[] central = CoherenceSites.central(setup.muscles().get(muscle).placement(), derivations);
        int[] recorded = IntStream.range(0, derivations.size())
                .filter(d -> derivations.get(d).sources().length == 1)
                .toArray();
        if (central.length == 0) {
            return best(matrix, muscle, recorded, recorded.length, settings);
        }
        int[] others = Arrays.stream(recorded)
                .filter(d -> Arrays.stream(central).noneMatch(c -> c == d))
                .toArray();
        int shares = others.length == 0 ? 1 : SHARES;
        CoherenceDrive over =
                best(matrix, muscle, central, central.length * shares, settings).overTheMuscle(settings);
        if (over.finding.significant() || others.length == 0) {
            return over;
        }
        CoherenceDrive elsewhere = best(matrix, muscle, others, others.length * shares, settings);
        return elsewhere.finding.significant() ? elsewhere : over;
    }

    /** The same where EEG and EMG have clocks of their own: neither a lead nor a common moment can be shown. */
    CoherenceDrive withoutTime() {
        boolean timed = kind == CoherenceKind.DRIVE || kind == CoherenceKind.COMMON;
        return timed ? new CoherenceDrive(muscle, derivation, central, CoherenceKind.COHERENT, finding) : this;
    }

    private CoherenceDrive overTheMuscle(CoherenceSettings settings) {
        return new CoherenceDrive(muscle, derivation, true, CoherenceKind.of(finding, true, settings), finding);
    }

    private static CoherenceDrive best(
            CoherenceMatrix matrix, int muscle, int[] derivations, int tests, CoherenceSettings settings) {
        return Arrays.stream(derivations)
                .mapToObj(d -> judged(matrix.drive()[d][muscle], muscle, d, tests, settings))
                .min(Comparator.comparingDouble(d -> -d.finding.peakCoherence()))
                .orElseThrow();
    }

    private static CoherenceDrive judged(
            CrossSpectrum spectrum, int muscle, int derivation, int tests, CoherenceSettings settings) {
        CoherenceFinding finding = CoherenceFinding.of(spectrum, tests, settings);
        return new CoherenceDrive(muscle, derivation, false, CoherenceKind.of(finding, false, settings), finding);
    }

    CoherenceAnswer answer(CoherenceSetup setup, CoherenceSettings settings) {
        String label = setup.muscles().get(muscle).label();
        return new CoherenceAnswer(
                Question.CORTICOMUSCULAR_COHERENCE, label, pair(setup), kind.words(), finding, setup.how(settings));
    }

    String pair(CoherenceSetup setup) {
        return setup.channels().derivations().get(derivation).label() + " and "
                + setup.muscles().get(muscle).label();
    }
}
