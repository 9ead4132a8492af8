package org.polymyo.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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

    /** Rise over half-amplitude duration from which bursts of a muscle that was recorded alone are round. */
    private static final double ROUND = 0.35;

    private final Map<Candidate, Why> reasons = new HashMap<>();

    /**
     * What a burst was taken for instead of a part of a jerk.
     *
     * @param kind what it is
     * @param reason why
     */
    record Why(Activity.Kind kind, String reason) {}

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
    Optional<Why> reason(Candidate burst) {
        return Optional.ofNullable(reasons.get(burst));
    }

    private void judge(List<Stroke> limb) {
        limb.sort(Comparator.comparingDouble(Stroke::onset));
        if (limb.stream().map(Stroke::channel).distinct().count() > 1) {
            turns(limb);
            runs(limb).forEach(run -> mark(limb, run));
            vote(limb, new Why(Activity.Kind.VOLUNTARY, "looks like the voluntary strokes of this limb"));
        } else {
            runs(limb).stream().filter(run -> even(limb, run)).forEach(run -> lone(limb, run));
            vote(limb, new Why(Activity.Kind.RUN, "looks like the even runs of this muscle"));
        }
    }

    /** A muscle that was recorded alone cannot show whether another one takes turns with it. */
    private void lone(List<Stroke> limb, Run run) {
        double round = median(limb, run, s -> s.burst.riseMilliseconds() / s.burst.halfMilliseconds());
        if (run.length() >= FEWEST_IN_RUN && round >= ROUND) {
            String text =
                    "one of an even run of rounded bursts: tapping and rhythmic myoclonus look alike in one muscle";
            limb.subList(run.from, run.to).forEach(s -> reasons.put(s.burst, new Why(Activity.Kind.RUN, text)));
        }
    }

    private static double median(List<Stroke> limb, Run run, ToDoubleFunction<Stroke> value) {
        return Quantiles.median(
                limb.subList(run.from, run.to).stream().mapToDouble(value).toArray());
    }

    private static boolean even(List<Stroke> limb, Run run) {
        return run.length() > 2 && unevenness(limb, run.from, run.to) < EVEN_WHEN_ROUNDED;
    }

    /** Bursts that follow each other as the strokes of a hand do: those in order of onset from one to before another. */
    private record Run(int from, int to) {
        int length() {
            return to - from;
        }
    }

    private void turns(List<Stroke> limb) {
        for (int i = 0; i < limb.size(); i++) {
            for (int k = i + 1; k < limb.size() && lag(limb, i, k) <= TURN_TO_SECONDS; k++) {
                boolean other = !limb.get(k).channel.equals(limb.get(i).channel);
                if (other && lag(limb, i, k) >= TURN_FROM_SECONDS && alone(limb, i)) {
                    String text = "takes turns with another muscle of the limb, as in a fast voluntary movement";
                    var why = new Why(Activity.Kind.VOLUNTARY, text);
                    reasons.put(limb.get(i).burst, why);
                    reasons.put(limb.get(k).burst, why);
                    followers(limb, k, why);
                }
            }
        }
    }

    /** The second burst of the agonist, within a fifth of a second. */
    private void followers(List<Stroke> limb, int k, Why why) {
        for (int f = k + 1; f < limb.size() && lag(limb, k, f) <= TURN_TO_SECONDS; f++) {
            reasons.put(limb.get(f).burst, why);
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

    private static List<Run> runs(List<Stroke> limb) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= limb.size(); i++) {
            if (i == limb.size() || !within(lag(limb, i - 1, i))) {
                runs.add(new Run(from, i));
                from = i;
            }
        }
        return runs;
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

    private void mark(List<Stroke> limb, Run run) {
        List<Stroke> strokes = limb.subList(run.from, run.to);
        long alone =
                IntStream.range(run.from, run.to).filter(i -> alone(limb, i)).count();
        boolean length = run.length() >= FEWEST_IN_RUN && (run.length() <= MOST_IN_RUN || shared(strokes));
        if (!length || alone <= ALONE * run.length()) {
            return;
        }
        boolean rounded = median(limb, run, s -> s.burst.riseMilliseconds()) > ROUNDED_RISE_MS;
        if (unevenness(limb, run.from, run.to) < EVEN || rounded && even(limb, run)) {
            var why = new Why(Activity.Kind.VOLUNTARY, "one of an even run of bursts of single muscles, as in tapping");
            strokes.forEach(s -> reasons.put(s.burst, why));
        }
    }

    private void vote(List<Stroke> limb, Why why) {
        List<Stroke> strokes =
                limb.stream().filter(s -> reasons.containsKey(s.burst)).toList();
        if (strokes.size() < FEWEST_TO_VOTE || strokes.size() < MOST * limb.size()) {
            return;
        }
        double[] powers = strokes.stream().mapToDouble(s -> s.burst.peakPower()).toArray();
        double strongest = 2.25 * Quantiles.of(powers, 0.9);
        limb.stream().filter(s -> s.burst.peakPower() <= strongest).forEach(s -> reasons.putIfAbsent(s.burst, why));
    }
}
