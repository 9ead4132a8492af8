package org.polymyo.video.jerk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/**
 * Finds the jerks of one part: movement that stands out of what the part did before and after, in a pulse of speed too
 * short for a movement on purpose, outside of a rhythm.
 */
public final class JerkFinder {
    private static final double FASTEST_BEFORE = 0.75;
    private static final double FASTEST_AFTER = 1.2;
    private static final double STEEP = 45;
    private static final double BACK = 0.5;
    private static final double SEEN_AROUND = 0.15;
    private static final double BACK_SECONDS = 0.5;

    private final Movement movement;
    private final Quiet quiet;
    private final JerkSettings settings;
    private final Surroundings surroundings;

    private JerkFinder(Movement movement, Quiet quiet, JerkSettings settings) {
        this.movement = movement;
        this.quiet = quiet;
        this.settings = settings;
        this.surroundings = new Surroundings(movement, quiet, settings);
    }

    /**
     * Finds what one part did.
     *
     * @param trace the part's movement
     * @param settings settings
     * @return jerks and other movements
     */
    public static Found in(Trace trace, JerkSettings settings) {
        Movement movement = new Movement(trace, settings);
        Quiet quiet = Quiet.of(movement);
        List<TimeSpan> tremor = new Tremor(movement, settings).spans(quiet);
        List<OtherMovement> others = new ArrayList<>();
        tremor.forEach(span -> others.add(new OtherMovement(
                trace.part(), span, OtherMovement.Kind.TREMOR, "most of the movement is one rhythm")));
        for (TimeSpan span : SlowMovements.of(movement, quiet, settings)) {
            if (tremor.stream().noneMatch(span::overlaps)) {
                others.add(new OtherMovement(
                        trace.part(), span, OtherMovement.Kind.SLOW, "lasts longer than a jerk and is smooth"));
            }
        }
        List<PartJerk> jerks = new ArrayList<>();
        for (PartJerk jerk : new JerkFinder(movement, quiet, settings).all()) {
            sort(jerk, trace, tremor, jerks, others);
        }
        others.sort(Comparator.comparingDouble(o -> o.span().startSeconds()));
        return new Found(jerks, others);
    }

    private static void sort(
            PartJerk jerk, Trace trace, List<TimeSpan> tremor, List<PartJerk> jerks, List<OtherMovement> others) {
        if (tremor.stream().anyMatch(t -> t.contains(jerk.span().startSeconds()))) {
            return;
        }
        boolean blink = jerk.part() == Part.EYES && Math.abs(StrictMath.sin(Math.toRadians(jerk.degrees()))) > 0.7;
        if (blink || !well(trace, jerk.span())) {
            String reason = blink ? "may be a blink" : "abrupt, but the part was not seen well enough";
            others.add(new OtherMovement(jerk.part(), jerk.span(), OtherMovement.Kind.UNCLEAR, reason));
        } else {
            jerks.add(jerk);
        }
    }

    /** From a while before its begin, since a movement under way or lost from sight has no begin. */
    private static boolean well(Trace trace, TimeSpan jerk) {
        TimeSpan span = jerk.widened(SEEN_AROUND);
        if (span.startSeconds() < trace.times()[0]) {
            return false;
        }
        for (int i = 0; i < trace.steps(); i++) {
            boolean within = trace.times()[i] < span.endSeconds() && trace.times()[i + 1] > span.startSeconds();
            if (within && trace.states()[i] != State.GOOD) {
                return false;
            }
        }
        return true;
    }

    /** Finds jerks only, in a stretch of a trace of which is known how quiet it can be. */
    static List<PartJerk> jerks(Trace trace, Quiet quiet, JerkSettings settings) {
        return new JerkFinder(new Movement(trace, settings), quiet, settings).all();
    }

    private List<PartJerk> all() {
        List<PartJerk> jerks = new ArrayList<>();
        int end = 1;
        while (end <= movement.steps()) {
            Surroundings.Window window = surroundings.best(end);
            if (window.deviations() < settings.deviations()) {
                end++;
                continue;
            }
            Optional<Surroundings.Window> best = Stream.of(clearest(window), window)
                    .filter(w -> abrupt(Pulse.in(movement, w.from(), w.to())))
                    .findFirst();
            if (best.isPresent()) {
                jerks.add(jerk(best.get()));
                end = best.get().to() + movement.inSteps(settings.guardSeconds());
            } else {
                end++;
            }
        }
        return jerks;
    }

    /** The clearest of the windows that hold the step which stood out first; later ones may be the way back. */
    private Surroundings.Window clearest(Surroundings.Window first) {
        Surroundings.Window best = first;
        int last = Math.min(movement.steps(), first.to() + movement.scales() - 1);
        for (int end = first.to() + 1; end <= last; end++) {
            Surroundings.Window other = surroundings.best(end);
            best = other.from() < first.to() && other.deviations() > best.deviations() ? other : best;
        }
        return best;
    }

    /** Short, out of comparative rest, and faster than the way back: who moves to and fro is as fast both ways. */
    private boolean abrupt(Pulse pulse) {
        if (pulse.milliseconds() > Math.max(settings.longestPulseMilliseconds(), 1500 * movement.stepSeconds())) {
            return false;
        }
        int around = movement.inSteps(settings.guardSeconds());
        double before = fastest(pulse.first() - around, pulse.first());
        double after = fastest(pulse.last() + 1, pulse.last() + 1 + around);
        return before <= FASTEST_BEFORE * pulse.speed() && after <= FASTEST_AFTER * pulse.speed();
    }

    private double fastest(int from, int to) {
        double fastest = 0;
        for (int i = Math.max(0, from); i < Math.min(movement.steps(), to); i++) {
            fastest = Math.max(fastest, movement.speed(i));
        }
        return fastest;
    }

    private PartJerk jerk(Surroundings.Window window) {
        Pulse pulse = Pulse.in(movement, window.from(), window.to());
        double noise = Math.max(quiet.of(1) / Math.sqrt(2), settings.smallestPixels() / 20);
        Rise rise = Rise.fit(movement, pulse, noise);
        double degrees = Math.toDegrees(StrictMath.atan2(-pulse.uy(), pulse.ux()));
        return new PartJerk(
                movement.trace().part(),
                new TimeSpan(rise.onset(), rise.onset() + rise.rise()),
                rise.interval(),
                pulse.speed(),
                rise.displacement(),
                degrees,
                lapse(pulse, degrees, rise.displacement()),
                window.deviations());
    }

    /** Downwards and, before long, back up. */
    private boolean lapse(Pulse pulse, double degrees, double way) {
        if (Math.abs(degrees + 90) > STEEP) {
            return false;
        }
        int last = Math.min(movement.steps(), pulse.peak() + 1 + movement.inSteps(BACK_SECONDS));
        double back = 0;
        for (int to = pulse.peak() + 2; to <= last; to++) {
            back = Math.max(back, -movement.y(pulse.peak() + 1, to));
        }
        return back >= BACK * way;
    }
}
