package org.polymyo.cortex;

import java.util.List;
import java.util.Locale;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;
import org.polymyo.signal.Coherence;
import org.polymyo.signal.CrossSpectrum;
import org.polymyo.signal.PhaseDelay;

/**
 * What is said of one pair.
 *
 * @param question which coherence
 * @param about what it is about
 * @param pair the two channels
 * @param word the category
 * @param finding what was found
 * @param how what was done, in one sentence
 */
record CoherenceAnswer(
        Question question, String about, String pair, String word, CoherenceFinding finding, String how) {
    private static final double[] BANDS = {4, 8, 12, 30, 60};

    CoherenceAnswer aboutInstead(String other) {
        return new CoherenceAnswer(question, other, pair, word, finding, how);
    }

    /** The category, and the numbers behind it. */
    List<Measurement> measurements(CoherenceSettings settings, String more) {
        return List.of(category(settings, more), peak(), frequency(), delay(settings));
    }

    Measurement category(CoherenceSettings settings, String more) {
        CrossSpectrum spectrum = finding.spectrum();
        String basis = String.format(
                Locale.ROOT,
                "%s, %d segments: largest %.3f at %.1f Hz, limit %.3f (5 %% for all that was searched); %s%s%s",
                pair,
                spectrum.segments(),
                finding.peakCoherence(),
                finding.peak() < 0 ? 0 : spectrum.hz(finding.peak()),
                finding.limit(),
                bands(settings),
                finding.significant() ? told(settings) : missed(),
                more);
        return new Measurement.Category(question, about, word, spectrum.segments(), quality(settings), basis);
    }

    private String told(CoherenceSettings settings) {
        String fit = finding.delay()
                .map(d -> String.format(
                        Locale.ROOT,
                        "; delay %.1f ms (%.1f to %.1f), constant phase %.0f°",
                        1000 * d.seconds(),
                        1000 * d.interval().low(),
                        1000 * d.interval().high(),
                        StrictMath.toDegrees(d.constant())))
                .orElse("; too few neighbouring frequencies for a delay");
        String together = finding.zeroPhaseHz() >= settings.zeroPhaseSpanHz()
                ? String.format(Locale.ROOT, "; phase zero over %.0f Hz", finding.zeroPhaseHz())
                : "";
        return "; " + finding.run() + " neighbouring frequencies above it" + fit + together;
    }

    private String missed() {
        return String.format(
                Locale.ROOT, "; a coherence of %.3f would have been found with a power of 0.8", finding.detectable());
    }

    /** Largest coherence of each band. */
    private String bands(CoherenceSettings settings) {
        CrossSpectrum spectrum = finding.spectrum();
        StringBuilder words = new StringBuilder();
        for (int b = 0; b + 1 < BANDS.length; b++) {
            double largest = 0;
            for (int k = 0; k < spectrum.bins(); k++) {
                boolean inside = spectrum.hz(k) >= BANDS[b] && spectrum.hz(k) < BANDS[b + 1];
                largest = inside && !settings.nearMains(spectrum.hz(k))
                        ? Math.max(largest, spectrum.coherence(k))
                        : largest;
            }
            words.append(String.format(
                    Locale.ROOT, "%s%.0f–%.0f Hz %.3f", b == 0 ? "" : ", ", BANDS[b], BANDS[b + 1], largest));
        }
        return words.toString();
    }

    private Quality quality(CoherenceSettings settings) {
        return finding.detectable() <= settings.absentBelow() ? Quality.GOOD : Quality.FAIR;
    }

    private Measurement number(Question asked, double value, Unit unit, Interval interval, String method) {
        int n = finding.spectrum().segments();
        return new Measurement.Number(asked, about, value, unit, interval, n, Quality.GOOD, pair + "; " + method);
    }

    private Measurement nothing(Question asked) {
        return new Measurement.NotMeasurable(
                asked,
                about,
                String.format(
                        Locale.ROOT,
                        "%s: nothing above the limit of %.3f; longer contraction lowers the limit",
                        pair,
                        finding.limit()));
    }

    private Measurement peak() {
        if (!finding.significant()) {
            return nothing(Question.COHERENCE_PEAK);
        }
        double value = finding.peakCoherence();
        Interval interval = Coherence.interval(value, finding.spectrum().estimates());
        String method = how + "; interval from the variance of atanh √C; chosen as the largest, so rather too high";
        return number(Question.COHERENCE_PEAK, value, Unit.ONE, interval, method);
    }

    /** The interval reaches over neighbours that the peak's own interval does not exclude. */
    private Measurement frequency() {
        if (!finding.significant()) {
            return nothing(Question.COHERENCE_FREQUENCY);
        }
        CrossSpectrum spectrum = finding.spectrum();
        double low = Coherence.interval(finding.peakCoherence(), spectrum.estimates())
                .low();
        int from = finding.peak();
        int to = finding.peak();
        while (from > 0 && spectrum.coherence(from - 1) >= low) {
            from--;
        }
        while (to + 1 < spectrum.bins() && spectrum.coherence(to + 1) >= low) {
            to++;
        }
        double half = spectrum.stepHz() / 2;
        return number(
                Question.COHERENCE_FREQUENCY,
                spectrum.hz(finding.peak()),
                Unit.HERTZ,
                new Interval(spectrum.hz(from) - half, spectrum.hz(to) + half),
                how + "; interval: neighbouring frequencies whose coherence is inside the interval of the largest");
    }

    private Measurement delay(CoherenceSettings settings) {
        if (finding.delay().isEmpty()) {
            return finding.significant()
                    ? new Measurement.NotMeasurable(
                            Question.COHERENCE_DELAY,
                            about,
                            String.format(
                                    Locale.ROOT,
                                    "%s: fewer than %.0f neighbouring significant frequencies over %.0f Hz",
                                    pair,
                                    settings.delayBins(),
                                    settings.delaySpanHz()))
                    : nothing(Question.COHERENCE_DELAY);
        }
        PhaseDelay delay = finding.delay().get();
        Interval interval = new Interval(
                1000 * delay.interval().low(), 1000 * delay.interval().high());
        String method = how + "; constant and lag fitted to the phase by weighted least squares over "
                + delay.used().length + " frequencies; positive where the first leads";
        return number(Question.COHERENCE_DELAY, 1000 * delay.seconds(), Unit.MILLISECOND, interval, method);
    }
}
