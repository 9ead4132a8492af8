package org.polymyo.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.signal.Quantiles;

/**
 * Tells bursts that belong to a movement from jerks by what happens round them: a contraction of the same or another
 * muscle that is at least as large, or a trigger they answer as a voluntary reaction does.
 */
final class Movements {
    private static final double FASTEST_REACTION_SECONDS = 0.1;
    private static final double SLOWEST_REACTION_SECONDS = 0.9;
    private static final double REACTION_SHARE = 0.6;
    private static final double LONG_MILLISECONDS = 100;
    private static final int FEWEST_REACTIONS = 6;

    private final DetectionSettings settings;
    private final List<TreeMap<Double, Activity.Other>> contractions = new ArrayList<>();
    private final double[] triggers;
    private final Strokes strokes;

    Movements(List<MuscleScan.Found> found, List<Annotation> annotations, DetectionSettings settings) {
        this.settings = settings;
        this.strokes = new Strokes(found);
        for (MuscleScan.Found muscle : found) {
            TreeMap<Double, Activity.Other> own = new TreeMap<>();
            muscle.others().stream()
                    .filter(o -> o.kind() == Activity.Kind.VOLUNTARY || o.kind() == Activity.Kind.TONIC)
                    .forEach(o -> own.put(o.span().startSeconds(), o));
            contractions.add(own);
        }
        this.triggers = annotations.stream()
                .filter(a -> a.author() == Annotation.Author.DEVICE)
                .mapToDouble(a -> a.span().startSeconds())
                .sorted()
                .toArray();
    }

    /** Sorts one muscle's bursts into parts of jerks and parts of movements. */
    void sort(MuscleScan.Found muscle, List<Activity> parts, List<Activity.Other> others) {
        String channel = muscle.muscle().label();
        boolean answering = answersTriggers(muscle.bursts());
        boolean moving = mostlyMoving(muscle);
        for (Candidate candidate : muscle.bursts()) {
            Activity.Burst burst = candidate.burst(channel);
            Optional<Strokes.Why> why = reason(candidate, burst, answering)
                    .or(() -> moving && candidate.halfMilliseconds() >= LONG_MILLISECONDS
                            ? movement("like the many movements of this muscle")
                            : Optional.empty());
            why.ifPresentOrElse(w -> others.add(other(burst, w)), () -> parts.add(burst));
        }
    }

    /** Whether the longer bursts of a muscle are movements by their own shape for the most part. */
    private static boolean mostlyMoving(MuscleScan.Found muscle) {
        long movements = muscle.others().stream()
                .filter(o -> o.kind() == Activity.Kind.VOLUNTARY)
                .count();
        long others = muscle.bursts().stream()
                .filter(b -> b.halfMilliseconds() >= LONG_MILLISECONDS)
                .count();
        return movements >= FEWEST_REACTIONS && movements >= REACTION_SHARE * (movements + others);
    }

    /** Why a burst belongs to a movement; empty where it does not. */
    private Optional<Strokes.Why> reason(Candidate candidate, Activity.Burst burst, boolean answering) {
        double delay = reaction(candidate);
        if (answering && delay > 0) {
            return movement(String.format(
                    Locale.ROOT,
                    "follows a trigger by %.0f ms, as most bursts of this muscle do: a reaction",
                    1000 * delay));
        }
        if (besideMovement(burst)) {
            return movement("beside a contraction at least as large");
        }
        return strokes.reason(candidate);
    }

    private static Optional<Strokes.Why> movement(String reason) {
        return Optional.of(new Strokes.Why(Activity.Kind.VOLUNTARY, reason));
    }

    private static Activity.Other other(Activity.Burst burst, Strokes.Why why) {
        return new Activity.Other(burst.channel(), burst.span(), why.kind(), burst.amplitudeMicrovolts(), why.reason());
    }

    /** A contraction beginning or ending near the burst in any muscle, at least as large. Inside a long one it rides. */
    private boolean besideMovement(Activity.Burst burst) {
        double reach = settings.movementMilliseconds() / 1000;
        TimeSpan near = burst.span().widened(reach);
        for (TreeMap<Double, Activity.Other> own : contractions) {
            for (Activity.Other c :
                    own.headMap(near.endSeconds(), false).descendingMap().values()) {
                boolean edge = near.contains(c.span().startSeconds())
                        || near.contains(c.span().endSeconds());
                if (edge && c.amplitudeMicrovolts() >= 0.5 * burst.amplitudeMicrovolts()) {
                    return true;
                }
                if (c.span().startSeconds() < near.startSeconds() - 120) {
                    break;
                }
            }
        }
        return false;
    }

    private boolean answersTriggers(List<Candidate> bursts) {
        if (triggers.length < FEWEST_REACTIONS || bursts.size() < FEWEST_REACTIONS) {
            return false;
        }
        double[] delays =
                bursts.stream().mapToDouble(this::reaction).filter(d -> d > 0).toArray();
        return delays.length >= REACTION_SHARE * bursts.size() && Quantiles.median(delays) > FASTEST_REACTION_SECONDS;
    }

    /** Time since the last trigger when it fits a reaction, otherwise 0. */
    private double reaction(Candidate burst) {
        int k = java.util.Arrays.binarySearch(triggers, burst.span().startSeconds());
        k = (k < 0 ? -k - 1 : k) - 1;
        double delay = k < 0 ? 0 : burst.span().startSeconds() - triggers[k];
        return delay >= FASTEST_REACTION_SECONDS && delay <= SLOWEST_REACTION_SECONDS ? delay : 0;
    }
}
