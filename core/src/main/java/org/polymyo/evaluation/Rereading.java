package org.polymyo.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Jerk;
import org.polymyo.event.MarkedByHand;
import org.polymyo.event.Polarity;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Measures;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.recording.Recognition;
import org.polymyo.recording.Recording;

/**
 * The jerks of a recording as a person left them, to be measured like those the software found.
 *
 * @param jerks the jerks that count
 */
public record Rereading(List<Reread> jerks) {
    /** Copies the list. */
    public Rereading {
        jerks = List.copyOf(jerks);
    }

    /**
     * One jerk that counts.
     *
     * @param polarity contraction, lapse or both, as the person left it
     * @param found marks of the software that count, their edges as the person left them
     * @param added marks of the person
     */
    public record Reread(Polarity polarity, List<Activity> found, List<MarkedByHand> added) {
        /** Copies the lists. */
        public Reread {
            found = List.copyOf(found);
            added = List.copyOf(added);
        }
    }

    /**
     * Measures anew. Jerks of which no mark is left, or only marks on channels that are no muscle, are not counted.
     *
     * @param recording what was measured; stays open
     * @param report what the software found in it
     * @param protocol everything a person chose for that report
     * @param execution how to run; never changes the result
     * @return the answers, in the order of {@link org.polymyo.measure.Question}
     */
    public List<Measurement> measured(Recording recording, Report report, Protocol protocol, Execution execution) {
        var recognised =
                Recognition.with(protocol.montage()).apply(protocol.told().of(recording));
        Prepared prepared = Preparation.with(protocol.preparation(), execution).apply(recognised);
        return measured(prepared, report, protocol, execution);
    }

    /**
     * Measures anew what is prepared already, or needs no preparation.
     *
     * @param prepared what was measured
     * @param report what the software found in it
     * @param protocol everything a person chose for that report
     * @param execution how to run; never changes the result
     * @return the answers, in the order of {@link org.polymyo.measure.Question}
     */
    public List<Measurement> measured(Prepared prepared, Report report, Protocol protocol, Execution execution) {
        var events = new Events(
                counted(prepared, execution),
                report.events().others(),
                report.events().watches());
        return Measures.with(protocol.measuring()).of(prepared, events);
    }

    private List<Jerk> counted(Prepared prepared, Execution execution) {
        Map<String, PreparedMuscle> muscles =
                prepared.muscles().stream().collect(Collectors.toMap(PreparedMuscle::label, Function.identity()));
        List<Jerk> counted = new ArrayList<>();
        for (Reread jerk : jerks) {
            List<Activity> parts = new ArrayList<>(jerk.found());
            jerk.added().stream()
                    .flatMap(mark -> Optional.ofNullable(muscles.get(mark.channel()))
                            .flatMap(muscle -> mark.in(muscle, execution.blockSeconds()))
                            .stream())
                    .forEach(parts::add);
            parts.sort(Comparator.comparingDouble(part -> part.span().startSeconds()));
            if (!parts.isEmpty()) {
                counted.add(new Jerk(1, jerk.polarity(), parts));
            }
        }
        counted.sort(Comparator.comparingDouble(jerk -> jerk.span().startSeconds()));
        return numbered(counted);
    }

    private static List<Jerk> numbered(List<Jerk> jerks) {
        List<Jerk> numbered = new ArrayList<>();
        for (Jerk jerk : jerks) {
            numbered.add(new Jerk(numbered.size() + 1, jerk.polarity(), jerk.parts()));
        }
        return List.copyOf(numbered);
    }
}
