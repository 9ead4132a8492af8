package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.polymyo.measure.Figure;
import org.polymyo.signal.CrossSpectrum;
import org.polymyo.signal.Cumulant;
import org.polymyo.signal.PhaseDelay;

/** Draws the best pair: coherence with its limit, phase with the fitted line, cumulant density with its limits. */
final class CoherenceFigures {
    private static final Figure.Curves.Axis FREQUENCY = new Figure.Curves.Axis("frequency", "Hz", false);
    private static final double DRAWN_TO_HZ = 62;

    private CoherenceFigures() {}

    static Figure coherence(String pair, CoherenceFinding finding, CoherenceSettings settings) {
        CrossSpectrum spectrum = finding.spectrum();
        int[] shown = IntStream.range(0, spectrum.bins())
                .filter(k -> spectrum.hz(k) <= DRAWN_TO_HZ && !settings.nearMains(spectrum.hz(k)))
                .toArray();
        List<Double> x = IntStream.of(shown).mapToObj(spectrum::hz).toList();
        List<Double> y = IntStream.of(shown).mapToObj(spectrum::coherence).toList();
        List<Double> limit = x.stream().map(hz -> finding.limit()).toList();
        return new Figure.Curves(
                "coherence",
                String.format(
                        Locale.ROOT,
                        "Coherence of %s over %d segments. Above the limit it is not chance (5 %% for all frequencies and"
                                + " positions searched). Mains frequencies are left out.",
                        pair,
                        spectrum.segments()),
                FREQUENCY,
                new Figure.Curves.Axis("coherence", "", false),
                List.of(new Figure.Curves.Line("coherence", x, y), new Figure.Curves.Line("limit", x, limit)),
                List.of(),
                List.of());
    }

    static Figure phase(String pair, CrossSpectrum spectrum, PhaseDelay delay) {
        List<Double> x = new ArrayList<>();
        List<Double> measured = new ArrayList<>();
        List<Double> fitted = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int k : delay.used()) {
            double hz = spectrum.hz(k);
            double line = delay.phaseAt(hz);
            double off = StrictMath.IEEEremainder(spectrum.phase(k) - line, 2 * StrictMath.PI);
            double half = delay.phaseErrorAt(hz);
            x.add(hz);
            fitted.add(StrictMath.toDegrees(line));
            measured.add(StrictMath.toDegrees(line + off));
            low.add(StrictMath.toDegrees(line - half));
            high.add(StrictMath.toDegrees(line + half));
        }
        return new Figure.Curves(
                "coherence phase",
                String.format(
                        Locale.ROOT,
                        "Phase of %s where the coherence is significant. The slope is the delay: %.1f ms (%.1f to %.1f);"
                                + " positive where the first leads.",
                        pair,
                        1000 * delay.seconds(),
                        1000 * delay.interval().low(),
                        1000 * delay.interval().high()),
                FREQUENCY,
                new Figure.Curves.Axis("phase", "°", false),
                List.of(new Figure.Curves.Line("fitted", x, fitted), new Figure.Curves.Line("measured", x, measured)),
                List.of(new Figure.Curves.Band("95 % band of the line", x, low, high)),
                List.of());
    }

    static Figure cumulant(String pair, Cumulant cumulant) {
        int each = cumulant.values().length / 2;
        List<Double> x = IntStream.rangeClosed(-each, each)
                .mapToObj(u -> 1000 * u * cumulant.stepSeconds())
                .toList();
        List<Double> high = x.stream().map(u -> cumulant.pointwise()).toList();
        List<Double> low = x.stream().map(u -> -cumulant.pointwise()).toList();
        return new Figure.Curves(
                "cumulant density",
                "Cumulant density of " + pair
                        + ", 4 Hz and above, in shares of the channels' common power. At positive lags"
                        + " the second follows the first. Shuffled pairings of segments leave the band at 5 % of the lags.",
                new Figure.Curves.Axis("lag", "ms", false),
                new Figure.Curves.Axis("cumulant density", "", false),
                List.of(new Figure.Curves.Line(
                        "cumulant density",
                        x,
                        DoubleStream.of(cumulant.values()).boxed().toList())),
                List.of(new Figure.Curves.Band("95 % of shuffled pairings", x, low, high)),
                List.of());
    }
}
