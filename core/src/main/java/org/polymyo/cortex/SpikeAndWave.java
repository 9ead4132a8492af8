package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.polymyo.cortex.Track.Band;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Jerk;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Prepared;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;
import org.polymyo.signal.Quantiles;

/**
 * Whether a generalised spike or polyspike with a slow wave is locked to jerks of both sides: the mean over the scalp,
 * averaged at the first onset of each such jerk, shows a negative peak from 100 to 3 ms before it in both filters, wide
 * over both hemispheres, and a negative wave 80 to 300 ms after that peak, both beyond averages at random moments.
 */
final class SpikeAndWave {
    private static final int FEWEST = 10;
    private static final int FEWEST_SITES = 4;
    private static final int MOST = 200;
    private static final int SHIFTS = 400;
    private static final double SMALLEST_MICROVOLTS = 20;
    private static final double WIDE_SHARE = 0.7;
    private static final double SEEN_SHARE = 0.3;
    private static final double LEVEL = 0.975;

    /** What the mean of the scalp keeps of the largest electrode's spike. */
    private static final double SCALP_SHARE = 0.5;

    private static final double PLANTED_LEAD_SECONDS = 0.03;
    private static final double PLANTED_WIDTH_SECONDS = 0.013;
    private static final double POWER = 0.8;
    private static final Question QUESTION = Question.SPIKE_AND_WAVE;

    private final List<Track> tracks;
    private final Timeline timeline;
    private final Lags lags;
    private final double[] places;
    private final double[] moments;

    private SpikeAndWave(List<Track> tracks, Timeline timeline, Lags lags, double[] moments) {
        this.tracks = tracks;
        this.timeline = timeline;
        this.lags = lags;
        this.moments = moments;
        this.places =
                Arrays.stream(moments).map(t -> timeline.place(t).orElse(0)).toArray();
    }

    /**
     * Answers.
     *
     * @param all every EEG channel
     * @param prepared the recording
     * @param events what was found
     * @param held what of the EEG is in the tracks
     * @return one answer about the whole recording
     */
    static Measurement of(List<Track> all, Prepared prepared, Events events, HeldEeg held) {
        List<Track> tracks = all.stream().filter(SpikeAndWave::onTop).toList();
        if (!bothHemispheres(tracks)) {
            return none(
                    "fewer than " + FEWEST_SITES + " EEG electrodes at known places over both hemispheres: whether a"
                            + " discharge is generalised cannot be told");
        }
        double[] onsets = events.jerks().stream()
                .filter(j -> bothSides(j, prepared))
                .mapToDouble(j -> j.span().startSeconds())
                .toArray();
        Lags lags = Lags.of(-0.25, 0.4, tracks.getFirst().rateHz());
        Timeline timeline = Timeline.of(tracks, lags);
        double[] clean =
                Arrays.stream(onsets).filter(t -> timeline.place(t).isPresent()).toArray();
        int step = Math.max(1, clean.length / MOST);
        IntStream every = IntStream.iterate(0, i -> i < clean.length, i -> i + step);
        double[] used = every.mapToDouble(i -> clean[i]).toArray();
        if (used.length < FEWEST || timeline.seconds() < 15) {
            return none(used.length + " jerks of both sides with clean EEG, at least " + FEWEST + " are needed");
        }
        String left = held.sentence().map(s -> "; " + s).orElse("");
        return new SpikeAndWave(tracks, timeline, lags, used).answer(left);
    }

    private static Measurement none(String reason) {
        return new Measurement.NotMeasurable(QUESTION, Measurement.WHOLE_RECORDING, reason);
    }

    private static boolean onTop(Track track) {
        return !EegLimits.bipolar(track.position())
                && ScalpPlace.of(track.position())
                        .filter(p -> Math.abs(p.y()) < 0.8 && Math.abs(p.x()) < 0.85)
                        .isPresent();
    }

    private static boolean bothHemispheres(List<Track> tracks) {
        return tracks.size() >= FEWEST_SITES
                && tracks.stream().anyMatch(t -> x(t) < -0.1)
                && tracks.stream().anyMatch(t -> x(t) > 0.1);
    }

    private static double x(Track track) {
        return ScalpPlace.of(track.position()).map(ScalpPlace::x).orElse(0.0);
    }

    private static boolean bothSides(Jerk jerk, Prepared prepared) {
        return takes(jerk, prepared, Side.LEFT) && takes(jerk, prepared, Side.RIGHT);
    }

    private static boolean takes(Jerk jerk, Prepared prepared, Side side) {
        for (Activity part : jerk.parts()) {
            boolean found = prepared.recording().channels().stream()
                    .anyMatch(c -> c.label().equals(part.channel())
                            && c.placement() instanceof Placement.Muscle m
                            && m.side() == side);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Mean over epochs and electrodes, both filters, and every electrode's own mean. */
    private record Mean(double[] zero, double[] causal, double[][] sites) {}

    private Mean mean(double[] at) {
        double[][] sites = new double[tracks.size()][lags.count()];
        double[] zero = new double[lags.count()];
        double[] causal = new double[lags.count()];
        for (int c = 0; c < tracks.size(); c++) {
            for (double t : at) {
                Track.Place place = tracks.get(c).place(t);
                int from = Math.clamp(
                        Math.round(place.index()) + lags.first(),
                        0,
                        Math.max(0, place.run().zero().length - lags.count()));
                add(Track.samples(place.run(), Band.ZERO), from, sites[c], at.length);
                add(Track.samples(place.run(), Band.CAUSAL), from, causal, at.length * tracks.size());
            }
            for (int i = 0; i < zero.length; i++) {
                zero[i] += sites[c][i] / tracks.size();
            }
        }
        return new Mean(zero, causal, sites);
    }

    private static void add(float[] x, int from, double[] into, double share) {
        for (int i = 0; i < into.length && from + i < x.length; i++) {
            into[i] += x[from + i] / share;
        }
    }

    /**
     * What the mean shows.
     *
     * @param peak index of the most negative moment before the jerk
     * @param spike value there, or 0 where the causal average does not show it
     * @param wave mean of 80 to 300 ms after the peak
     */
    private record Seen(int peak, double spike, double wave) {}

    private Seen see(Mean mean) {
        int from = (int) Math.ceil(lags.indexOf(-0.1));
        int to = (int) Math.floor(lags.indexOf(-0.003));
        int late = (int) Math.round(0.005 * lags.rateHz());
        int peak = from;
        double spike = 0;
        for (int i = from; i <= to; i++) {
            double causal = IntStream.rangeClosed(i, Math.min(i + late, to))
                    .mapToDouble(j -> mean.causal[j])
                    .min()
                    .orElse(0);
            double both = Math.max(mean.zero[i], causal);
            if (both < spike) {
                spike = both;
                peak = i;
            }
        }
        int first = Math.clamp(peak + Math.round(0.08 * lags.rateHz()), 0, lags.count() - 1);
        int last = Math.clamp(peak + Math.round(0.3 * lags.rateHz()), first + 1, lags.count());
        double least = Double.POSITIVE_INFINITY;
        for (int i = first; i < last; i++) {
            least = Math.min(least, mean.zero[i]);
        }
        return new Seen(peak, spike, least);
    }

    private Measurement answer(String leftOut) {
        Mean mean = mean(moments);
        Seen seen = see(mean);
        double[] spikes = new double[SHIFTS];
        double[] waves = new double[SHIFTS];
        double[] planted = new double[SHIFTS];
        double[] shifts = timeline.shifts(SHIFTS, Double.doubleToLongBits(moments[0]) ^ moments.length);
        for (int s = 0; s < SHIFTS; s++) {
            double shift = shifts[s];
            Mean background = mean(
                    Arrays.stream(places).map(p -> timeline.moment(p + shift)).toArray());
            Seen chance = see(background);
            spikes[s] = -chance.spike;
            waves[s] = -chance.wave;
            planted[s] = -see(withSpike(background)).spike;
        }
        double spikeLimit = Quantiles.of(spikes, LEVEL);
        double waveLimit = Quantiles.of(waves, LEVEL);
        double power = Arrays.stream(planted).filter(p -> p > spikeLimit).count() / (double) SHIFTS;
        double largest = largest(mean, seen.peak);
        boolean spike = -seen.spike > spikeLimit && largest >= SMALLEST_MICROVOLTS && wide(mean, seen.peak);
        String word = spike && -seen.wave > waveLimit
                ? Correlate.PRESENT
                : power >= POWER && !spike ? Correlate.ABSENT : Correlate.INCONCLUSIVE;
        return new Measurement.Category(
                QUESTION,
                Measurement.WHOLE_RECORDING,
                word,
                moments.length,
                moments.length >= 20 ? Quality.GOOD : Quality.FAIR,
                words(mean, seen, spikeLimit, waveLimit)
                        + String.format(
                                Locale.ROOT,
                                "; a spike of %.0f µV at the largest electrode would have been seen with a power of %.2f",
                                SMALLEST_MICROVOLTS,
                                power)
                        + leftOut);
    }

    /** The smallest spike that is asked for, put into an average at random moments. */
    private Mean withSpike(Mean mean) {
        double[] zero = mean.zero.clone();
        double[] causal = mean.causal.clone();
        for (int i = 0; i < zero.length; i++) {
            double away = (lags.seconds(i) + PLANTED_LEAD_SECONDS) / PLANTED_WIDTH_SECONDS;
            double spike = SCALP_SHARE * SMALLEST_MICROVOLTS * StrictMath.exp(-0.5 * away * away);
            zero[i] -= spike;
            causal[i] -= spike;
        }
        return new Mean(zero, causal, mean.sites);
    }

    private String words(Mean mean, Seen seen, double spikeLimit, double waveLimit) {
        return String.format(
                Locale.ROOT,
                "%d jerks of both sides, %d electrodes; mean of the scalp %.1f µV (limit %.1f) %.0f ms before the jerk,"
                        + " %s, %.0f µV at the largest electrode (at least %.0f asked), %s over the scalp; most negative"
                        + " 80 to 300 ms later %.1f µV (limit %.1f); limits from %d averages at random moments",
                moments.length,
                tracks.size(),
                seen.spike,
                -spikeLimit,
                -1000 * lags.seconds(seen.peak),
                peaks(mean.zero, seen) > 1 ? "several peaks (polyspike)" : "one peak",
                -largest(mean, seen.peak),
                SMALLEST_MICROVOLTS,
                wide(mean, seen.peak) ? "wide" : "not wide",
                seen.wave,
                -waveLimit,
                SHIFTS);
    }

    private static double largest(Mean mean, int peak) {
        return Arrays.stream(mean.sites).mapToDouble(s -> -s[peak]).max().orElse(0);
    }

    /** Most electrodes show it, and both hemispheres alike within a factor of two. */
    private boolean wide(Mean mean, int peak) {
        double largest = largest(mean, peak);
        List<Double> left = new ArrayList<>();
        List<Double> right = new ArrayList<>();
        int showing = 0;
        for (int c = 0; c < tracks.size(); c++) {
            double value = -mean.sites[c][peak];
            showing += value >= SEEN_SHARE * largest ? 1 : 0;
            if (Math.abs(x(tracks.get(c))) > 0.1) {
                (x(tracks.get(c)) < 0 ? left : right).add(value);
            }
        }
        double ratio = average(left) / average(right);
        return showing >= WIDE_SHARE * tracks.size() && ratio > 0.5 && ratio < 2;
    }

    private static double average(List<Double> values) {
        return Math.max(
                1e-9, values.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }

    /** Negative peaks deeper than half of the deepest, from 100 ms before to the deepest. */
    private int peaks(double[] curve, Seen seen) {
        int from = (int) Math.ceil(lags.indexOf(-0.1));
        return (int) IntStream.rangeClosed(Math.max(1, from), seen.peak)
                .filter(i -> curve[i] <= curve[i - 1] && curve[i] < curve[i + 1] && curve[i] < 0.5 * curve[seen.peak])
                .count();
    }
}
