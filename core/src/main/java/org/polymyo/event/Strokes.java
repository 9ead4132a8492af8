package org.polymyo.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.polymyo.recording.Placement;
import org.polymyo.signal.Quantiles;

/**
 * Finds strokes of fast voluntary movement among brief bursts of one limb: muscles that take turns, as agonist and
 * antagonist of a ballistic movement do, and even runs of rounded bursts, as tapping makes. Where most of a limb's bursts
 * are such strokes, the others that look alike are taken for strokes too.
 */
final class Strokes {
    private static final double TURN_FROM_SECONDS = 0.04;
    private static final double TURN_TO_SECONDS = 0.13;
    private static final double TOGETHER_SECONDS = 0.03;
    private static final double RUN_FROM_SECONDS = 0.13;
    private static final double RUN_TO_SECONDS = 0.7;
    private static final double EVEN = 0.2;
    private static final double EVEN_WHEN_ROUNDED = 0.4;
    private static final int FEWEST_IN_RUN = 4;
    private static final int MOST_IN_RUN = 20;
    private static final double FAIR_PART = 0.2;
    private static final double ALONE = 0.7;
    private static final double ROUNDED_RISE_MS = 9.5;
    private static final double MOST = 0.6;
    private static final int FEWEST_TO_VOTE = 6;

    private final Map<Candidate, String> reasons = new HashMap<>();

    /** One limb's bursts with the muscle each came from. */
    private record Stroke(String channel, Candidate burst) {
        double onset() {
            return burst.placed().onset().foot();
        }
    }

    Strokes(List<MuscleScan.Found> found) {
        Map<String, List<Stroke>> limbs = new HashMap<>();
        for (MuscleScan.Found muscle : found) {
            Placement.Muscle where = muscle.muscle().placement();
            List<Stroke> limb = limbs.computeIfAbsent(where.side() + " " + where.part(), k -> new ArrayList<>());
            muscle.bursts().forEach(b -> limb.add(new Stroke(muscle.muscle().label(), b)));
        }
        limbs.forEach((where, limb) -> {
            if (where.endsWith("ARM") || where.endsWith("LEG") || where.endsWith("UNKNOWN")) {
                judge(limb);
            }
        });
    }

    /** Why a burst is taken for a stroke; empty where it is not. */
    String reason(Candidate burst) {
        return reasons.getOrDefault(burst, "");
    }

    private void judge(List<Stroke> limb) {
        limb.sort(Comparator.comparingDouble(Stroke::onset));
        if (limb.stream().map(Stroke::channel).distinct().count() > 1) {
            turns(limb);
            runs(limb);
        }
        vote(limb);
    }

    private void turns(List<Stroke> limb) {
        for (int i = 0; i < limb.size(); i++) {
            for (int k = i + 1; k < limb.size() && lag(limb, i, k) <= TURN_TO_SECONDS; k++) {
                boolean other = !limb.get(k).channel.equals(limb.get(i).channel);
                if (other && lag(limb, i, k) >= TURN_FROM_SECONDS && alone(limb, i)) {
                    String text = "takes turns with another muscle of the limb, as in a fast voluntary movement";
                    reasons.put(limb.get(i).burst, text);
                    reasons.put(limb.get(k).burst, text);
                    followers(limb, k, text);
                }
            }
        }
    }

    /** The second burst of the agonist, within a fifth of a second. */
    private void followers(List<Stroke> limb, int k, String text) {
        for (int f = k + 1; f < limb.size() && lag(limb, k, f) <= TURN_TO_SECONDS; f++) {
            reasons.put(limb.get(f).burst, text);
        }
    }

    private static double lag(List<Stroke> limb, int i, int k) {
        return limb.get(k).onset() - limb.get(i).onset();
    }

    /** No other muscle of the limb starts together with it; the limb is in order of onset. */
    private static boolean alone(List<Stroke> limb, int i) {
        String channel = limb.get(i).channel;
        for (int k = i - 1; k >= 0 && lag(limb, k, i) < TOGETHER_SECONDS; k--) {
            if (!limb.get(k).channel.equals(channel)) {
                return false;
            }
        }
        for (int k = i + 1; k < limb.size() && lag(limb, i, k) < TOGETHER_SECONDS; k++) {
            if (!limb.get(k).channel.equals(channel)) {
                return false;
            }
        }
        return true;
    }

    private void runs(List<Stroke> limb) {
        int from = 0;
        for (int i = 1; i <= limb.size(); i++) {
            if (i == limb.size() || !within(lag(limb, i - 1, i))) {
                mark(limb, from, i);
                from = i;
            }
        }
    }

    private static boolean within(double lag) {
        return lag >= RUN_FROM_SECONDS && lag <= RUN_TO_SECONDS;
    }

    /** Median change from one interval to the next over their mean; a cadence may drift, a jerk has none. */
    private static double unevenness(List<Stroke> limb, int from, int to) {
        double[] changes = IntStream.range(from + 1, to - 1)
                .mapToDouble(i -> 2
                        * Math.abs(lag(limb, i, i + 1) - lag(limb, i - 1, i))
                        / (lag(limb, i, i + 1) + lag(limb, i - 1, i)))
                .toArray();
        return Quantiles.median(changes);
    }

    /** Whether at least two muscles hold a fair part of a run each. */
    private static boolean shared(List<Stroke> run) {
        long fair = run.stream()
                .map(Stroke::channel)
                .distinct()
                .filter(c -> run.stream().filter(s -> s.channel.equals(c)).count() >= FAIR_PART * run.size())
                .count();
        return fair > 1;
    }

    private void mark(List<Stroke> limb, int from, int to) {
        List<Stroke> run = limb.subList(from, to);
        long alone = IntStream.range(from, to).filter(i -> alone(limb, i)).count();
        double rise = Quantiles.median(
                run.stream().mapToDouble(s -> s.burst.riseMilliseconds()).toArray());
        boolean length = run.size() >= FEWEST_IN_RUN && (run.size() <= MOST_IN_RUN || shared(run));
        if (!length || alone <= ALONE * run.size()) {
            return;
        }
        double uneven = unevenness(limb, from, to);
        if (uneven < EVEN || (uneven < EVEN_WHEN_ROUNDED && rise > ROUNDED_RISE_MS)) {
            run.forEach(s -> reasons.put(s.burst, "one of an even run of bursts of single muscles, as in tapping"));
        }
    }

    private void vote(List<Stroke> limb) {
        List<Stroke> strokes =
                limb.stream().filter(s -> reasons.containsKey(s.burst)).toList();
        if (strokes.size() < FEWEST_TO_VOTE || strokes.size() < MOST * limb.size()) {
            return;
        }
        double[] powers = strokes.stream().mapToDouble(s -> s.burst.peakPower()).toArray();
        double strongest = 2.25 * Quantiles.of(powers, 0.9);
        limb.stream()
                .filter(s -> s.burst.peakPower() <= strongest)
                .forEach(s -> reasons.putIfAbsent(s.burst, "looks like the voluntary strokes of this limb"));
    }
}
