package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;
import org.polymyo.recording.Told;
import org.polymyo.signal.Quantiles;

/** Chooses to which muscles' jerks the EEG is locked: of each limb the muscle with most usable onsets, distal ones first. */
final class Triggers {
    private static final int MOST_SETS = 3;
    private static final int MOST_EPOCHS = 1000;
    private static final double WIDEST_ONSET = 0.01;
    private static final double WIDEST_ALLOWED = 0.02;
    private static final double CORTICAL_JITTER = 0.0015;
    private static final double BOTH_SIDES = 0.5;
    private static final double RANK_COST = 0.1;
    private static final double ALONE_SHARE = 0.4;

    private final CortexSettings settings;
    private final Prepared prepared;
    private final Events events;
    private final List<TimeSpan> voluntary;
    private final double centimetres;
    private final HeldEeg held;

    Triggers(CortexSettings settings, Prepared prepared, Events events, HeldEeg held) {
        this.settings = settings;
        this.prepared = prepared;
        this.events = events;
        this.held = held;
        Told told = Told.of(prepared.recording().annotations());
        this.voluntary = told.spans(Condition.Kind.VOLUNTARY);
        this.centimetres = told.heightCentimetres().orElse(settings.heightCentimetres());
    }

    /**
     * The trigger sets.
     *
     * @return at most three, the one with most triggers first; each holds at least one trigger
     */
    List<TriggerSet> choose() {
        Map<String, TriggerSet> best = new LinkedHashMap<>();
        for (PreparedMuscle muscle : prepared.muscles()) {
            for (TriggerSet set : List.of(bursts(muscle), silences(muscle))) {
                String limb = muscle.placement().side() + " " + limb(muscle.placement()) + " "
                        + (set.kind() == TriggerSet.Kind.BURST);
                if (set.count() > 0) {
                    best.merge(limb, set, (a, b) -> merit(b) > merit(a) ? b : a);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((TriggerSet s) -> -merit(s)))
                .limit(MOST_SETS)
                .toList();
    }

    private static String limb(Placement.Muscle muscle) {
        return switch (muscle.part()) {
            case EYES, FACE, NECK -> "head";
            case TRUNK -> "trunk";
            case ARM -> "arm";
            case LEG -> "leg";
            case UNKNOWN -> muscle.name();
        };
    }

    private double merit(TriggerSet set) {
        int rank = CorticoMuscularTimes.of(placement(set.muscle()), centimetres).rank();
        return set.count() * (1 - RANK_COST * rank);
    }

    private Placement.Muscle placement(String label) {
        return prepared.muscles().stream()
                .filter(m -> m.label().equals(label))
                .findFirst()
                .orElseThrow()
                .placement();
    }

    private record Moment(double seconds, double end, double size, double width, boolean both) {}

    private TriggerSet bursts(PreparedMuscle muscle) {
        List<Moment> all = new ArrayList<>();
        for (Jerk jerk : events.jerks()) {
            for (Activity part : jerk.parts()) {
                if (part instanceof Activity.Burst b && b.channel().equals(muscle.label())) {
                    all.add(moment(b.extent(), b.span().startSeconds(), b.amplitudeMicrovolts(), both(jerk, muscle)));
                }
            }
        }
        return set(muscle, TriggerSet.Kind.BURST, all);
    }

    private TriggerSet silences(PreparedMuscle muscle) {
        boolean end = settings.silenceEnd() > 0;
        List<Moment> all = new ArrayList<>();
        for (Jerk jerk : events.jerks()) {
            for (Activity part : jerk.parts()) {
                if (part instanceof Activity.SilentPeriod s && s.channel().equals(muscle.label())) {
                    double t = end ? s.span().endSeconds() : s.span().startSeconds();
                    all.add(moment(s.extent(), t, 1 - s.depth(), both(jerk, muscle)));
                }
            }
        }
        return set(muscle, end ? TriggerSet.Kind.SILENCE_END : TriggerSet.Kind.SILENCE_START, all);
    }

    private static Moment moment(Extent extent, double seconds, double size, boolean both) {
        Interval doubt = seconds == extent.span().startSeconds() ? extent.onset() : extent.offset();
        return new Moment(seconds, extent.span().endSeconds(), size, doubt.width(), both);
    }

    private boolean both(Jerk jerk, PreparedMuscle muscle) {
        Side other = switch (muscle.placement().side()) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case MIDLINE, UNSTATED -> Side.UNSTATED;
        };
        return other != Side.UNSTATED
                && prepared.muscles().stream()
                        .filter(m -> m.placement().side() == other)
                        .anyMatch(m ->
                                jerk.parts().stream().anyMatch(p -> p.channel().equals(m.label())));
    }

    private TriggerSet set(PreparedMuscle muscle, TriggerSet.Kind kind, List<Moment> moments) {
        List<Moment> all = moments.stream()
                .filter(m -> !Spans.touch(voluntary, new TimeSpan(m.seconds, m.seconds + 0.001)))
                .sorted(Comparator.comparingDouble(Moment::seconds))
                .toList();
        List<Moment> sharp =
                sharp(all).stream().filter(m -> held.holds(m.seconds)).toList();
        List<Moment> alone = alone(sharp, all);
        boolean train = alone.size() < settings.fewestJerks() && sharp.size() >= settings.fewestJerks()
                || alone.size() < ALONE_SHARE * sharp.size();
        List<Moment> used = evenly(train ? sharp : alone);
        double both =
                all.isEmpty() ? 0 : (double) all.stream().filter(Moment::both).count() / all.size();
        return new TriggerSet(
                muscle.label(),
                kind,
                used.stream().mapToDouble(Moment::seconds).toArray(),
                used.stream().mapToDouble(Moment::size).toArray(),
                jitter(used),
                expectation(muscle.placement(), both > BOTH_SIDES),
                train);
    }

    /** Onsets known to within 10 ms; where few are, to within 20 ms. */
    private static List<Moment> sharp(List<Moment> all) {
        List<Moment> sharp = all.stream().filter(m -> m.width <= WIDEST_ONSET).toList();
        return 2 * sharp.size() >= all.size()
                ? sharp
                : all.stream().filter(m -> m.width <= WIDEST_ALLOWED).toList();
    }

    private List<Moment> alone(List<Moment> sharp, List<Moment> all) {
        double quiet = settings.isolationMilliseconds() / 1000;
        return sharp.stream()
                .filter(m -> all.stream().noneMatch(o -> o.seconds < m.seconds && o.end > m.seconds - quiet))
                .toList();
    }

    private static List<Moment> evenly(List<Moment> moments) {
        if (moments.size() <= MOST_EPOCHS) {
            return moments;
        }
        return IntStream.range(0, MOST_EPOCHS)
                .mapToObj(i -> moments.get((int) ((long) i * moments.size() / MOST_EPOCHS)))
                .toList();
    }

    private static double jitter(List<Moment> moments) {
        double[] squares = moments.stream()
                .mapToDouble(m -> m.width / 3.92 * m.width / 3.92)
                .toArray();
        double onset = squares.length == 0 ? 0 : Quantiles.median(squares);
        return Math.sqrt(onset + CORTICAL_JITTER * CORTICAL_JITTER);
    }

    private TriggerSet.Expectation expectation(Placement.Muscle muscle, boolean bothSides) {
        double lead = Math.clamp(
                CorticoMuscularTimes.of(muscle, centimetres).seconds(),
                (Shapes.SHORTEST_LEAD + 2) / 1000.0,
                (Shapes.LONGEST_LEAD - 10) / 1000.0);
        if (muscle.part() == BodyPart.LEG) {
            return new TriggerSet.Expectation(places("Cz"), false, lead);
        }
        boolean axial = muscle.part() == BodyPart.TRUNK || muscle.part() == BodyPart.UNKNOWN;
        boolean sided = muscle.side() == Side.LEFT || muscle.side() == Side.RIGHT;
        if (bothSides || !sided) {
            return new TriggerSet.Expectation(axial ? places("C3", "Cz", "C4") : places("C3", "C4"), false, lead);
        }
        boolean head = muscle.part() == BodyPart.FACE || muscle.part() == BodyPart.EYES;
        String site = muscle.side() == Side.RIGHT ? (head ? "C5" : "C3") : (head ? "C6" : "C4");
        return new TriggerSet.Expectation(places(site), muscle.part() == BodyPart.ARM, lead);
    }

    private static List<ScalpPlace> places(String... positions) {
        return Stream.of(positions).map(p -> ScalpPlace.of(p).orElseThrow()).toList();
    }
}
