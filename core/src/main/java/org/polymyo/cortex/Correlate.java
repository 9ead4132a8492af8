package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;
import org.polymyo.signal.Averages;

/**
 * The words for one back-average.
 *
 * @param averaged the average
 * @param smallest smallest potential within reach, µV; empty where there is none
 * @param timing time and size of its largest potential
 * @param aligned size of the potential when the bursts are aligned by their shape, µV; empty where that was not possible
 * @param limits what the EEG cannot give
 * @param expectedSeconds expected time from cortex to muscle
 * @param centimetres height for which it is expected
 */
record Correlate(
        Averaged averaged,
        OptionalDouble smallest,
        PeakTiming timing,
        OptionalDouble aligned,
        EegLimits limits,
        double expectedSeconds,
        double centimetres) {
    /** Smallest potential that must be within reach before absence is concluded, µV. */
    static final double STANDARD_MICROVOLTS = 5;

    /** The word for a correlate. */
    static final String PRESENT = "present";

    /** The word for none although one would have been seen. */
    static final String ABSENT = "absent";

    /** The word for neither. */
    static final String INCONCLUSIVE = "inconclusive";

    private static final double SIZE_CORRELATION = 0.5;
    private static final double EARLIEST = 100;
    private static final double LATEST = 10;
    private static final int MANY = 40;

    /**
     * The verdict.
     *
     * @return {@code present}, {@code absent} or {@code inconclusive}
     */
    String word() {
        if (averaged.significant()) {
            return muscleInDisguise() ? INCONCLUSIVE : PRESENT;
        }
        boolean within = smallest.isPresent() && smallest.getAsDouble() <= STANDARD_MICROVOLTS && limits.allowAbsence();
        return within ? ABSENT : INCONCLUSIVE;
    }

    /** A potential whose time cannot be told from the burst's own, or that grows with it, may be muscle or movement. */
    private boolean muscleInDisguise() {
        double jitter = 1000 * averaged.triggers().jitterSeconds();
        boolean late = timing.leadMilliseconds() < 2 * jitter;
        double n = averaged.triggers().count();
        boolean grows = timing.sizeCorrelation() > SIZE_CORRELATION
                && timing.sizeCorrelation() * Math.sqrt(n) > 3
                && timing.leadMilliseconds() < LATEST;
        return late || grows;
    }

    /**
     * The two ends of the average.
     *
     * @return muscle and electrode
     */
    String about() {
        return averaged.triggers().muscle() + " → " + averaged.best().track().label();
    }

    /**
     * The answers.
     *
     * @return one a question
     */
    List<Measurement> answers() {
        List<Measurement> answers = new ArrayList<>();
        int n = averaged.triggers().count();
        answers.add(new Measurement.Category(Question.CORTICAL_CORRELATE, about(), word(), n, quality(), basis()));
        if (averaged.significant()) {
            answers.add(number(
                    Question.CORRELATE_AMPLITUDE, timing.microvolts(), Unit.MICROVOLT, timing.interval(), amplitude()));
            answers.add(number(
                    Question.CORRELATE_LEAD,
                    timing.leadMilliseconds(),
                    Unit.MILLISECOND,
                    timing.leadInterval(),
                    lead()));
        }
        answers.add(reachable());
        return answers;
    }

    private Measurement reachable() {
        if (smallest.isEmpty()) {
            return new Measurement.NotMeasurable(
                    Question.SMALLEST_CORRELATE, about(), "no potential up to 256 µV would have been shown");
        }
        double value = smallest.getAsDouble();
        return number(
                Question.SMALLEST_CORRELATE,
                value,
                Unit.MICROVOLT,
                new Interval(0.9 * value, 1.1 * value),
                text(
                        "the standard transient (bell, 14 ms wide at half height, %.1f ms of jitter, peak %.0f ms before the"
                                + " jerk) put into %d averages of this recording at random moments and judged alike; shown in 80 %%"
                                + " of them; interval from the steps of the search",
                        1000 * averaged.triggers().jitterSeconds(),
                        1000 * averaged.triggers().where().leadSeconds(),
                        averaged.best().random().size()));
    }

    private Measurement number(Question question, double value, Unit unit, Interval interval, String method) {
        return new Measurement.Number(
                question, about(), value, unit, interval, averaged.triggers().count(), quality(), method);
    }

    private Quality quality() {
        int n = averaged.triggers().count();
        boolean good = n >= MANY && limits.sentences().stream().noneMatch(s -> s.startsWith("EEG at"));
        return good ? Quality.GOOD : Quality.FAIR;
    }

    /**
     * The numbers behind the verdict.
     *
     * @return sentences
     */
    String basis() {
        Judge.Seen seen = averaged.seen();
        TriggerSet triggers = averaged.triggers();
        String side = Double.isInfinite(seen.ratio())
                ? "sides not compared"
                : text("%.1f times the other side", seen.ratio());
        return text(
                        "%d %s averaged%s, %d left out for artefacts or gaps; largest potential %.1f µV at %s, %.1f standard"
                                + " deviations in both filters (limit %.1f, p = %.3f, %d averages at random moments); halves correlate"
                                + " %.2f; %s; average over its plus-minus reference %.1f; %s",
                        triggers.count(),
                        triggers.kind().words(),
                        triggers.train() ? " as trains, overlap taken apart" : "",
                        averaged.rejected(),
                        seen.size(),
                        averaged.best().track().label(),
                        seen.largest(),
                        averaged.limit(),
                        averaged.chance(),
                        averaged.best().random().size(),
                        seen.agreement(),
                        side,
                        overReference(),
                        reach())
                + doubt()
                + limits.words();
    }

    private String reach() {
        return smallest.isPresent()
                ? text("smallest potential within reach %.1f µV", smallest.getAsDouble())
                : "no potential within reach";
    }

    private String doubt() {
        return averaged.significant() && muscleInDisguise()
                ? ". The potential is so close to the burst that muscle or movement may have made it"
                : "";
    }

    private double overReference() {
        SiteAverage site = averaged.best();
        double[] reference = site.apart(Averages.plusMinus(site.epochs()));
        return rms(site, site.mean()) / Math.max(1e-9, rms(site, reference));
    }

    private static double rms(SiteAverage site, double[] curve) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < curve.length; i++) {
            double t = site.lags().seconds(i);
            if (t >= -0.06 && t <= -0.003) {
                sum += curve[i] * curve[i];
                n++;
            }
        }
        return Math.sqrt(sum / Math.max(1, n));
    }

    private String amplitude() {
        SiteAverage site = averaged.best();
        double[] trimmed = site.apart(Averages.trimmed(site.epochs(), 0.2));
        int peak = (int) Math.round(site.lags().indexOf(-timing.leadMilliseconds() / 1000));
        String shape =
                aligned.isPresent() ? text(", with bursts aligned by their shape %.1f µV", aligned.getAsDouble()) : "";
        return text(
                "peak of the average weighted by inverse variance over the mean from 200 to 100 ms before, %s; trimmed"
                        + " mean (20 %%) %.1f µV%s; interval from drawing epochs again 2000 times",
                timing.microvolts() > 0 ? "positive" : "negative (or the recorder's polarity is reversed)",
                trimmed[peak],
                shape);
    }

    private String lead() {
        double expected = 1000 * expectedSeconds;
        String plausible = timing.leadMilliseconds() < LATEST || timing.leadMilliseconds() > EARLIEST
                ? "implausible for a volley from the cortex (outside 10 to 100 ms)"
                : Math.abs(timing.leadMilliseconds() - expected) <= 0.5 * expected
                        ? "fits the time from cortex to muscle"
                        : "differs from the time from cortex to muscle";
        return text(
                "peak of the fitted potential before the onset of the EMG, interval from drawing epochs again 2000 times;"
                        + " a fifth of the peak is passed %.0f ms before; with a 15 Hz high-pass %.1f ms; %s, expected about %.0f"
                        + " ms at %.0f cm of height (unverified table)",
                timing.onsetMilliseconds(), timing.fastLeadMilliseconds(), plausible, expected, centimetres);
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
