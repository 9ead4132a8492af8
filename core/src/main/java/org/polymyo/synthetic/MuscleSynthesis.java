package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/** Plays one muscle's part: noise-free EMG and what is in it. */
final class MuscleSynthesis {
    private static final double AROUND_SECONDS = 0.25;
    private static final double AROUND_GAP_SECONDS = 0.3;
    private static final double SHORTEST_GAP_SECONDS = 0.02;
    private static final double[] NOTHING = {};

    private final MuscleSite site;
    private final double rateHz;
    private double[] background;
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
        double[] drive = modulated(part, pool.centre());
        double[] background = pool.asynchronous(drive, samples, chance.named("firing"));
        MuscleSynthesis made = new MuscleSynthesis(site, rateHz, background);
        Chance volleys = chance.named("volleys");
        part.volleys().stream()
                .sorted(Comparator.comparingDouble(Score.Volley::onsetSeconds))
                .forEach(volley -> made.add(volley, pool, volleys));
        part.silences().forEach(made::measure);
        made.background = NOTHING;
        part.twitches().forEach(twitch -> made.add(twitch, pool));
        return made;
    }

    /** The drive times what the cortex adds to it, early by what the potentials are late. */
    private static double[] modulated(Score.Part part, double centre) {
        if (part.modulations().isEmpty()) {
            return part.drive();
        }
        double[] drive = part.drive().clone();
        for (Score.Modulation modulation : part.modulations()) {
            float[] course = modulation.course();
            double lag = modulation.startSeconds() + modulation.delaySeconds() - centre;
            int from = (int) Math.max(0, Math.ceil(lag * Score.GRID_HZ));
            for (int i = from; i < drive.length; i++) {
                double at = i + 0.5 - lag * Score.GRID_HZ;
                int index = (int) at;
                if (index + 1 >= course.length) {
                    break;
                }
                double value = course[index] + (at - index) * (course[index + 1] - course[index]);
                drive[i] = Math.clamp(drive[i] * (1 + modulation.depth() * value), 0, 1);
            }
        }
        return drive;
    }

    private void add(Score.Twitch twitch, MotorPool pool) {
        int unit = Math.clamp((int) (twitch.unit() * pool.size()), 0, pool.size() - 1);
        double height = Math.copySign(twitch.microvolts(), pool.amplitude(unit));
        pool.potential(unit).addTo(clean, twitch.seconds() * rateHz, height);
    }

    private void add(Score.Volley volley, MotorPool pool, Chance chance) {
        double wanted = wanted(volley);
        double recruited =
                0.25 + 0.75 * Math.min(1, Math.sqrt(wanted / site.tissue().maximalMicrovolts()));
        SynchronousBurst burst = SynchronousBurst.draw(pool, volley, recruited, rateHz, chance);
        double factor = wanted / Math.max(1e-12, burst.rms());
        burst.addTo(clean, factor);
        if (volley.jerk() > 0) {
            Truth.Times times = burst.times();
            double around =
                    noiseAround(times.span().startSeconds(), times.span().endSeconds());
            double snr = 20 * StrictMath.log10(wanted / around);
            Truth.Level level = new Truth.Level(factor * burst.amplitude(), wanted, snr);
            bursts.add(new Truth.Burst(site.label(), volley.jerk(), times, level));
        }
    }

    private double wanted(Score.Volley volley) {
        double value = volley.strength().value();
        double onset = volley.onsetSeconds();
        return switch (volley.strength().kind()) {
            case MICROVOLTS -> value;
            case OF_MAXIMUM -> value * site.tissue().maximalMicrovolts();
            case DECIBELS -> noiseAround(onset, onset + volley.shape().seconds()) * StrictMath.pow(10, value / 20);
        };
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
        int[] quiet = longestQuiet(off, on, Truth.FOOT_FRACTION * tonic);
        TimeSpan span = new TimeSpan(quiet[0] / rateHz, quiet[1] / rateHz);
        if (span.seconds() >= SHORTEST_GAP_SECONDS) {
            gaps.add(new Truth.SilentPeriod(site.label(), silence.jerk(), span, silence.span(), tonic));
        }
    }

    /**
     * The longest run that begins between the two samples and stays below the level: from its last loud sample to the
     * next.
     */
    private int[] longestQuiet(int off, int on, double level) {
        int[] longest = {off, off};
        int loud = Math.clamp(off, 0, clean.length - 1);
        while (loud > 0 && Math.abs(clean[loud]) <= level) {
            loud--;
        }
        for (int i = loud + 1; i < clean.length && loud <= on; i++) {
            if (Math.abs(clean[i]) > level || i == clean.length - 1) {
                if (i - loud > longest[1] - longest[0]) {
                    longest = new int[] {loud, i};
                }
                loud = i;
            }
        }
        return longest;
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
     * Gaps in held contractions; a loss of drive leaves none where no more was held than the noise, or where bursts
     * left
     * less than 20 ms of quiet.
     *
     * @return in the order of the score
     */
    List<Truth.SilentPeriod> gaps() {
        return gaps;
    }
}
