package org.polymyo.clinic.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.review.ReadJerk.ReadPart;
import org.polymyo.clinic.review.ReadJerk.Verdict;
import org.polymyo.evaluation.Rereading;
import org.polymyo.evaluation.Rereading.Reread;
import org.polymyo.event.Activity;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.event.MarkedByHand;
import org.polymyo.event.Polarity;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

/** What a reader made of the software's jerks. */
public final class Adjudication {
    private final List<ReadJerk> jerks;
    private final Map<String, Activity> found;

    private Adjudication(List<ReadJerk> jerks, Map<String, Activity> found) {
        this.jerks = List.copyOf(jerks);
        this.found = Map.copyOf(found);
    }

    /**
     * Puts a reader's actions on the software's jerks.
     *
     * @param software what the software found
     * @param actions all the reader did, in order
     * @return the jerks as the reader left them
     */
    public static Adjudication of(List<Jerk> software, List<MarkAction> actions) {
        Map<String, List<MarkAction>> holding = Holding.of(actions).byTarget();
        Map<String, Activity> found = new HashMap<>();
        List<ReadJerk> jerks = new ArrayList<>();
        int number = 0;
        for (Jerk jerk : software) {
            List<ReadPart> parts = new ArrayList<>();
            for (Activity part : jerk.parts()) {
                String key = "m" + number++;
                found.put(key, part);
                parts.add(part(key, new MarkedByHand(part.channel(), part.span(), isLapse(part)), holding));
            }
            String key = "j" + jerk.number();
            parts.addAll(addedTo(key, holding));
            jerks.add(jerk(key, Verdict.UNREAD, jerk.polarity(), parts, holding));
        }
        for (MarkAction added : holding.getOrDefault("new", List.of())) {
            String key = added.addedKey();
            List<ReadPart> parts = new ArrayList<>(List.of(added(added, holding)));
            parts.addAll(addedTo(key, holding));
            Polarity polarity = added.polarity().orElse(Polarity.POSITIVE);
            jerks.add(jerk(key, Verdict.ACCEPTED, polarity, parts, holding));
        }
        return new Adjudication(jerks, found);
    }

    private static List<ReadPart> addedTo(String jerk, Map<String, List<MarkAction>> holding) {
        return holding.getOrDefault(jerk, List.of()).stream()
                .filter(action -> action.type() == ActionType.ADD)
                .map(action -> added(action, holding))
                .toList();
    }

    private static ReadPart added(MarkAction action, Map<String, List<MarkAction>> holding) {
        boolean lapse = action.polarity().orElse(Polarity.POSITIVE) == Polarity.NEGATIVE;
        var mark = new MarkedByHand(action.channel(), action.span().orElseThrow(), lapse);
        return part(action.addedKey(), mark, holding);
    }

    private static ReadPart part(String key, MarkedByHand mark, Map<String, List<MarkAction>> holding) {
        TimeSpan span = mark.span();
        boolean counts = true;
        for (MarkAction action : holding.getOrDefault(key, List.of())) {
            span = action.type() == ActionType.MOVE ? action.span().orElseThrow() : span;
            counts = counts && action.type() != ActionType.REJECT_PART;
        }
        return new ReadPart(key, new MarkedByHand(mark.channel(), span, mark.lapse()), counts);
    }

    private static ReadJerk jerk(
            String key, Verdict first, Polarity found, List<ReadPart> parts, Map<String, List<MarkAction>> holding) {
        Verdict verdict = first;
        Polarity polarity = found;
        String comment = "";
        for (MarkAction action : holding.getOrDefault(key, List.of())) {
            switch (action.type()) {
                case ACCEPT -> verdict = Verdict.ACCEPTED;
                case REJECT -> verdict = Verdict.REJECTED;
                case POLARITY -> polarity = action.polarity().orElseThrow();
                case COMMENT -> comment = action.text();
                case ADD, MOVE, REJECT_PART, UNDO, REDO -> {}
            }
        }
        return new ReadJerk(key, verdict, polarity, comment, parts);
    }

    private static boolean isLapse(Activity part) {
        return part instanceof Activity.SilentPeriod;
    }

    /**
     * The jerks as the reader left them.
     *
     * @return those of the software in its order, then those that were added
     */
    public List<ReadJerk> jerks() {
        return jerks;
    }

    /**
     * How many jerks have a verdict.
     *
     * @param verdict which
     * @return the number
     */
    public long count(Verdict verdict) {
        return jerks.stream().filter(jerk -> jerk.verdict() == verdict).count();
    }

    /**
     * What is measured: all but the rejected. What nobody read yet counts as the software found it.
     *
     * @return the jerks that count
     */
    public Rereading counted() {
        return new Rereading(jerks.stream()
                .filter(jerk -> jerk.verdict() != Verdict.REJECTED)
                .map(this::reread)
                .toList());
    }

    private Reread reread(ReadJerk jerk) {
        List<Activity> kept = jerk.parts().stream()
                .filter(part -> part.counts() && !part.added())
                .map(part -> moved(
                        Optional.ofNullable(found.get(part.key())).orElseThrow(),
                        part.mark().span()))
                .toList();
        List<MarkedByHand> added = jerk.parts().stream()
                .filter(part -> part.counts() && part.added())
                .map(ReadPart::mark)
                .toList();
        return new Reread(jerk.polarity(), kept, added);
    }

    /** The same with its edges elsewhere; the doubt moves with them. */
    private static Activity moved(Activity part, TimeSpan span) {
        if (part.span().equals(span)) {
            return part;
        }
        double onset = span.startSeconds() - part.span().startSeconds();
        double offset = span.endSeconds() - part.span().endSeconds();
        return switch (part) {
            case Activity.Burst b ->
                new Activity.Burst(
                        b.channel(),
                        moved(b.extent(), span, onset, offset),
                        new TimeSpan(
                                Math.clamp(
                                        b.halfAmplitude().startSeconds() + onset,
                                        span.startSeconds(),
                                        span.endSeconds()),
                                Math.clamp(
                                        b.halfAmplitude().endSeconds() + offset,
                                        span.startSeconds(),
                                        span.endSeconds())),
                        b.amplitudeMicrovolts(),
                        b.signalToNoiseDb());
            case Activity.SilentPeriod s ->
                new Activity.SilentPeriod(
                        s.channel(), moved(s.extent(), span, onset, offset), s.tonicMicrovolts(), s.depth(), s.form());
            case Activity.Movement m ->
                new Activity.Movement(m.channel(), moved(m.extent(), span, onset, offset), m.peak());
            case Activity.Sighting s ->
                new Activity.Sighting(
                        s.channel(),
                        moved(s.extent(), span, onset, offset),
                        s.displacement(),
                        s.peakSpeed(),
                        s.degrees(),
                        s.unit(),
                        s.lapse());
            case Activity.Other o -> o;
        };
    }

    private static Extent moved(Extent extent, TimeSpan span, double onset, double offset) {
        return new Extent(span, moved(extent.onset(), onset), moved(extent.offset(), offset));
    }

    private static Interval moved(Interval interval, double by) {
        return new Interval(interval.low() + by, interval.high() + by);
    }
}
