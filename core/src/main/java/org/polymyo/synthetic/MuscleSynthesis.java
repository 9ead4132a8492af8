package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/** Plays one muscle's part: noise-free EMG and what is in it. */
final class MuscleSynthesis {
    private static final double AROUND_SECONDS = 0.25;
    private static final double AROUND_GAP_SECONDS = 0.3;

    private final MuscleSite site;
    private final double rateHz;
    private final double[] background;
    private final double[] clean;
    private final List<Truth.Burst> bursts = new ArrayList<>();
    private final List<Truth.SilentPeriod> gaps = new ArrayList<>();

    private MuscleSynthesis(MuscleSite site, double rateHz, double[] background) {
        this.site = site;
        this.rateHz = rateHz;
        this.background = background;
        this.clean = background.clone();
    }

    /**
     * Plays.
     *
     * @param site the muscle
     * @param part what to play
     * @param rateHz samples per second
     * @param samples length
     * @param chance chance
     * @return the result
     */
    static MuscleSynthesis play(MuscleSite site, Score.Part part, double rateHz, int samples, Chance chance) {
        MotorPool pool = new MotorPool(site, rateHz, chance.named("units"));
        double[] background = pool.asynchronous(part.drive(), samples, chance.named("firing"));
        MuscleSynthesis made = new MuscleSynthesis(site, rateHz, background);
        Chance volleys = chance.named("volleys");
        part.volleys().stream()
                .sorted(Comparator.comparingDouble(Score.Volley::onsetSeconds))
                .forEach(volley -> made.add(volley, pool, volleys));
        part.silences().forEach(made::measure);
        return made;
    }

    private void add(Score.Volley volley, MotorPool pool, Chance chance) {
        double noise = noiseAround(volley.onsetSeconds(), volley.onsetSeconds() + volley.shape().seconds());
        double wanted = switch (volley.strength().kind()) {
            case MICROVOLTS -> volley.strength().value();
            case OF_MAXIMUM -> volley.strength().value() * site.maximalMicrovolts();
            case DECIBELS -> noise * StrictMath.pow(10, volley.strength().value() / 20);
        };
        double recruited = 0.25 + 0.75 * Math.min(1, Math.sqrt(wanted / site.maximalMicrovolts()));
        SynchronousBurst burst = SynchronousBurst.draw(pool, volley, recruited, rateHz, chance);
        double factor = wanted / Math.max(1e-12, burst.rms());
        burst.addTo(clean, factor);
        if (volley.jerk() > 0) {
            Truth.Times times = burst.times();
            double around = noiseAround(times.span().startSeconds(), times.span().endSeconds());
            double snr = 20 * StrictMath.log10(wanted / around);
            Truth.Level level = new Truth.Level(factor * burst.amplitude(), wanted, snr);
            bursts.add(new Truth.Burst(site.label(), volley.jerk(), times, level));
        }
    }

    private double noiseAround(double from, double to) {
        int first = (int) Math.round((from - AROUND_SECONDS) * rateHz);
        int end = (int) Math.round((to + AROUND_SECONDS) * rateHz);
        double tonic = Waves.meanSquare(background, first, end);
        return Math.sqrt(tonic + site.restMicrovolts() * site.restMicrovolts());
    }

    private void measure(Score.Silence silence) {
        int off = (int) Math.round(silence.span().startSeconds() * rateHz);
        int on = (int) Math.round(silence.span().endSeconds() * rateHz);
        int around = (int) Math.round(AROUND_GAP_SECONDS * rateHz);
        double before = Waves.meanSquare(background, off - around, off);
        double after = Waves.meanSquare(background, on, on + around);
        double tonic = Math.sqrt((before + after) / 2);
        if (Math.min(before, after) < site.restMicrovolts() * site.restMicrovolts()) {
            return;
        }
        double foot = Truth.FOOT_FRACTION * tonic;
        int middle = Math.clamp((off + on) / 2, 0, clean.length - 1);
        int first = middle;
        while (first > 0 && Math.abs(clean[first]) <= foot) {
            first--;
        }
        int last = middle;
        while (last < clean.length - 1 && Math.abs(clean[last]) <= foot) {
            last++;
        }
        TimeSpan span = new TimeSpan(first / rateHz, last / rateHz);
        gaps.add(new Truth.SilentPeriod(site.label(), silence.jerk(), span, silence.span(), tonic));
    }

    /**
     * Noise-free EMG.
     *
     * @return µV; the array itself
     */
    double[] clean() {
        return clean;
    }

    /**
     * Bursts of jerks.
     *
     * @return in order of time
     */
    List<Truth.Burst> bursts() {
        return bursts;
    }

    /**
     * Gaps in held contractions; a loss of drive where no more was held than the noise leaves none.
     *
     * @return in the order of the score
     */
    List<Truth.SilentPeriod> gaps() {
        return gaps;
    }
}
