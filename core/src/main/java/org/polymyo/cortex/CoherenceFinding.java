package org.polymyo.cortex;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polymyo.signal.Coherence;
import org.polymyo.signal.CrossSpectrum;
import org.polymyo.signal.PhaseDelay;

/**
 * What one cross-spectrum shows.
 *
 * @param spectrum the cross-spectrum
 * @param limit coherence to be exceeded, shared among all that was searched
 * @param peak index of the largest coherence searched; −1 where no frequency is
 * @param run largest number of neighbouring frequencies above the limit
 * @param zeroPhaseHz widest band of significant frequencies whose phase is 0 or 180°
 * @param delay the fitted delay, where enough neighbouring frequencies are significant
 */
record CoherenceFinding(
        CrossSpectrum spectrum, double limit, int peak, int run, double zeroPhaseHz, Optional<PhaseDelay> delay) {
    private static final double PER_FREQUENCY = 0.05;

    /**
     * Looks at a spectrum.
     *
     * @param spectrum the cross-spectrum
     * @param tests how many such spectra are searched together, at least 1
     * @param settings the settings
     */
    static CoherenceFinding of(CrossSpectrum spectrum, int tests, CoherenceSettings settings) {
        int[] searched = IntStream.range(0, spectrum.bins())
                .filter(k -> settings.searches(spectrum.hz(k)))
                .toArray();
        int all = Math.max(1, searched.length * tests);
        double limit = Coherence.limit(settings.significance() / all, spectrum.estimates());
        int peak = Arrays.stream(searched)
                .boxed()
                .reduce((a, b) -> spectrum.coherence(b) > spectrum.coherence(a) ? b : a)
                .orElse(-1);
        if (peak < 0 || spectrum.coherence(peak) <= limit) {
            return new CoherenceFinding(spectrum, limit, peak, 0, 0, Optional.empty());
        }
        int[] stretch = stretch(spectrum, searched, peak);
        return new CoherenceFinding(
                spectrum,
                limit,
                peak,
                run(spectrum, searched, limit),
                zeroPhase(spectrum, stretch, settings),
                delay(spectrum, stretch, settings));
    }

    boolean significant() {
        return peak >= 0 && spectrum.coherence(peak) > limit;
    }

    double peakCoherence() {
        return peak < 0 ? 0 : spectrum.coherence(peak);
    }

    /** Smallest coherence at one frequency that would have been found with a power of 0.8. */
    double detectable() {
        return Coherence.detectable(limit, spectrum.estimates(), 0.8);
    }

    private static int run(CrossSpectrum spectrum, int[] searched, double limit) {
        int longest = 0;
        int now = 0;
        for (int k : searched) {
            now = spectrum.coherence(k) > limit ? now + 1 : 0;
            longest = Math.max(longest, now);
        }
        return longest;
    }

    /** Frequencies round the peak above the limit for one frequency; a single one below is passed over. */
    private static int[] stretch(CrossSpectrum spectrum, int[] searched, int peak) {
        double limit = Coherence.limit(PER_FREQUENCY, spectrum.estimates());
        int middle = Arrays.binarySearch(searched, peak);
        int from = reach(spectrum, searched, middle, -1, limit);
        int to = reach(spectrum, searched, middle, 1, limit);
        return Arrays.stream(searched, from, to + 1)
                .filter(k -> spectrum.coherence(k) > limit)
                .toArray();
    }

    private static int reach(CrossSpectrum spectrum, int[] searched, int middle, int step, double limit) {
        int last = middle;
        for (int i = middle + step; i >= 0 && i < searched.length && Math.abs(i - last) <= 2; i += step) {
            last = spectrum.coherence(searched[i]) > limit ? i : last;
        }
        return last;
    }

    private static Optional<PhaseDelay> delay(CrossSpectrum spectrum, int[] stretch, CoherenceSettings settings) {
        boolean enough = stretch.length >= settings.delayBins()
                && spectrum.hz(stretch[stretch.length - 1]) - spectrum.hz(stretch[0]) >= settings.delaySpanHz() - 1e-9;
        return enough
                ? Optional.of(PhaseDelay.fit(spectrum, stretch, settings.correlated())
                        .uncertainBy(settings.timingMilliseconds() / 1000))
                : Optional.empty();
    }

    /** Widest band in which every phase is 0 or 180°, but for a small deviation. */
    private static double zeroPhase(CrossSpectrum spectrum, int[] stretch, CoherenceSettings settings) {
        double widest = 0;
        double from = Double.NaN;
        for (int k : stretch) {
            double off = Math.abs(StrictMath.IEEEremainder(spectrum.phase(k), StrictMath.PI));
            boolean zero = off <= StrictMath.toRadians(settings.zeroPhaseDegrees());
            from = zero ? Double.isNaN(from) ? spectrum.hz(k) : from : Double.NaN;
            widest = zero ? Math.max(widest, spectrum.hz(k) - from) : widest;
        }
        return widest;
    }
}
