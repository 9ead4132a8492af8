package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Jerk;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;

/**
 * When coherence is looked at: segments in order of time, and which muscles contract in each.
 *
 * @param starts start of each segment, seconds on the recording's clock
 * @param active for each muscle, whether it contracts in each segment
 */
record CoherencePlan(double[] starts, boolean[][] active) {
    private static final int FEWEST_IN_TRAIN = 3;

    /** Segments one after the other in which a muscle holds a contraction or jerks in a train. */
    static CoherencePlan held(
            CoherenceSettings settings, double seconds, List<PreparedMuscle> muscles, double end, Events events) {
        int slots = (int) Math.floor(end / seconds + 1e-9);
        boolean[][] active = new boolean[muscles.size()][slots];
        for (int m = 0; m < active.length; m++) {
            for (TimeSpan span : contraction(settings, muscles.get(m), events)) {
                mark(active[m], span, seconds, settings.contractionShare());
            }
        }
        return new CoherencePlan(grid(slots, seconds), active).withoutEmpty();
    }

    private static double[] grid(int slots, double seconds) {
        double[] starts = new double[slots];
        Arrays.setAll(starts, k -> k * seconds);
        return starts;
    }

    private static void mark(boolean[] slots, TimeSpan span, double seconds, double share) {
        int from = (int) Math.max(0, Math.floor(span.startSeconds() / seconds));
        int to = (int) Math.min(slots.length, Math.ceil(span.endSeconds() / seconds));
        for (int k = from; k < to; k++) {
            double begin = Math.max(span.startSeconds(), k * seconds);
            double end = Math.min(span.endSeconds(), (k + 1) * seconds);
            slots[k] |= end - begin >= share * seconds - 1e-9;
        }
    }

    /** Segments round the jerks of any muscle, none overlapping another. */
    static CoherencePlan jerks(double seconds, List<PreparedMuscle> muscles, Events events) {
        List<Double> starts = new ArrayList<>();
        List<Jerk> kept = new ArrayList<>();
        for (Jerk jerk : events.jerks()) {
            double start = jerk.span().startSeconds() - seconds / 2;
            if (start >= 0 && (starts.isEmpty() || start >= starts.getLast() + seconds)) {
                starts.add(start);
                kept.add(jerk);
            }
        }
        boolean[][] active = new boolean[muscles.size()][kept.size()];
        for (int m = 0; m < active.length; m++) {
            for (int k = 0; k < kept.size(); k++) {
                String label = muscles.get(m).label();
                active[m][k] =
                        kept.get(k).parts().stream().anyMatch(p -> p.channel().equals(label));
            }
        }
        return new CoherencePlan(starts.stream().mapToDouble(d -> d).toArray(), active).withoutEmpty();
    }

    private CoherencePlan withoutEmpty() {
        int[] used = java.util.stream.IntStream.range(0, starts.length)
                .filter(k -> anyActive(k))
                .toArray();
        boolean[][] fewer = new boolean[active.length][used.length];
        for (int m = 0; m < active.length; m++) {
            for (int k = 0; k < used.length; k++) {
                fewer[m][k] = active[m][used[k]];
            }
        }
        return new CoherencePlan(Arrays.stream(used).mapToDouble(k -> starts[k]).toArray(), fewer);
    }

    private boolean anyActive(int segment) {
        for (boolean[] muscle : active) {
            if (muscle[segment]) {
                return true;
            }
        }
        return false;
    }

    int segments(int muscle) {
        int count = 0;
        for (boolean on : active[muscle]) {
            count += on ? 1 : 0;
        }
        return count;
    }

    private static List<TimeSpan> contraction(CoherenceSettings settings, PreparedMuscle muscle, Events events) {
        boolean held = events.watches().stream()
                .anyMatch(w -> w.channel().equals(muscle.label()) && w.noiseMicrovolts() >= settings.heldMicrovolts());
        if (held) {
            return muscle.pieces().stream().map(p -> p.raw().span()).toList();
        }
        List<TimeSpan> spans = new ArrayList<>();
        for (Activity.Other other : events.others()) {
            if (other.channel().equals(muscle.label()) && isContraction(other.kind())) {
                spans.add(other.span());
            }
        }
        spans.addAll(trains(settings.trainMilliseconds() / 1000, muscle.label(), events));
        return Spans.merged(spans);
    }

    private static boolean isContraction(Activity.Kind kind) {
        return switch (kind) {
            case TONIC, VOLUNTARY, TREMOR, RUN -> true;
            case ECG, ELECTRODE_POP, MOVEMENT_ARTEFACT, MAINS, UNCLEAR -> false;
        };
    }

    private static List<TimeSpan> trains(double longest, String label, Events events) {
        List<TimeSpan> bursts = events.jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(p -> p.channel().equals(label))
                .map(Activity::span)
                .toList();
        List<TimeSpan> trains = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= bursts.size(); i++) {
            if (i == bursts.size()
                    || bursts.get(i).startSeconds() - bursts.get(i - 1).startSeconds() > longest) {
                if (i - from >= FEWEST_IN_TRAIN) {
                    trains.add(new TimeSpan(
                            bursts.get(from).startSeconds(), bursts.get(i - 1).endSeconds()));
                }
                from = i;
            }
        }
        return trains;
    }
}
