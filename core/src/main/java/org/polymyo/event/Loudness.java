package org.polymyo.event;

import java.util.Arrays;
import java.util.List;
import org.polymyo.signal.EnergyTrack;
import org.polymyo.signal.Quantiles;

/** How loud a muscle is in and round a brief stretch. */
final class Loudness {
    private static final double ROUND_SECONDS = 0.13;
    private static final double ROUND_SHARE = 0.25;

    private Loudness() {}

    /** Mean loudness of a contraction within half a second, what stands out of it left out. */
    static double betweenBursts(Background background, List<Excursion> brief, int index) {
        EnergyTrack track = background.track();
        Excursion here = brief.get(index);
        int reach = (int) Math.round(0.5 / track.binSeconds());
        int from = Math.max(0, here.from() - reach);
        boolean[] busy = new boolean[Math.min(track.bins(), here.to() + reach) - from];
        int margin = (int) Math.round(0.01 / track.binSeconds());
        for (int k = index; k >= 0 && brief.get(k).to() + margin > from; k--) {
            mark(busy, brief.get(k).from() - margin - from, brief.get(k).to() + margin - from);
        }
        for (int k = index + 1; k < brief.size() && brief.get(k).from() - margin < from + busy.length; k++) {
            mark(busy, brief.get(k).from() - margin - from, brief.get(k).to() + margin - from);
        }
        double sum = 0;
        int n = 0;
        for (int i = 0; i < busy.length; i++) {
            sum += busy[i] ? 0 : track.power()[from + i];
            n += busy[i] ? 0 : 1;
        }
        return n == 0 ? here.level() : sum / n;
    }

    private static void mark(boolean[] busy, int from, int to) {
        Arrays.fill(busy, Math.clamp(from, 0, busy.length), Math.clamp(to, 0, busy.length), true);
    }

    /** The middle of a stretch, seconds: the mean of its times, each weighted by its power. */
    static double middle(EnergyTrack track, Excursion here) {
        double sum = 0;
        double power = 0;
        for (int i = here.from(); i < here.to(); i++) {
            sum += track.power()[i] * (i + 0.5);
            power += track.power()[i];
        }
        return track.timeOf(0) + sum / power * track.binSeconds();
    }

    static double peakPower(EnergyTrack track, Excursion here) {
        double most = 0;
        int pair = (int) Math.max(1, Math.round(0.01 / track.binSeconds()));
        for (int i = here.from(); i < here.to(); i++) {
            double sum = 0;
            int n = 0;
            for (int k = i; k < Math.min(track.bins(), i + pair); k++) {
                sum += track.power()[k];
                n++;
            }
            most = Math.max(most, sum / n);
        }
        return most;
    }

    /** The lower quarter of the loudness just before and just after, the larger of the two. */
    static double around(EnergyTrack track, Edges.Placed placed) {
        double onset = placed.onset().foot();
        double offset = placed.offset().foot();
        double before = lowerQuarter(track, onset - ROUND_SECONDS, onset - 0.005);
        double after = lowerQuarter(track, offset + 0.005, offset + ROUND_SECONDS);
        return Math.max(before, after);
    }

    private static double lowerQuarter(EnergyTrack track, double fromSeconds, double toSeconds) {
        int from = track.binAt(fromSeconds);
        int to = track.binAt(toSeconds);
        int pair = (int) Math.max(1, Math.round(0.01 / track.binSeconds()));
        double[] some = new double[Math.max(0, (to - from) / pair)];
        for (int i = 0; i < some.length; i++) {
            for (int k = 0; k < pair; k++) {
                some[i] += track.power()[from + i * pair + k] / (double) pair;
            }
        }
        return some.length == 0 ? 0 : Quantiles.of(some, ROUND_SHARE);
    }
}
