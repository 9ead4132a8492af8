package org.polymyo.verification.detector;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.quantity.Interval;

/** One burst or silent period as a method reports it; times in seconds. Not every method tells more than the onset. */
record Mark(String channel, double onset, OptionalDouble offset, Optional<Detail> detail) {
    /** What only some methods tell: half-amplitude duration (s) and 95 % intervals. */
    record Detail(double half, Interval onset, Interval offset) {}

    static Mark of(String channel, double onset, double offset) {
        return new Mark(channel, onset, OptionalDouble.of(offset), Optional.empty());
    }

    static List<Mark> bursts(Events events) {
        return parts(events, Activity.Burst.class).stream()
                .map(b -> mark(
                        b,
                        new Detail(
                                b.halfAmplitude().seconds(),
                                b.extent().onset(),
                                b.extent().offset())))
                .toList();
    }

    static List<Mark> gaps(Events events) {
        return parts(events, Activity.SilentPeriod.class).stream()
                .map(g -> mark(
                        g,
                        new Detail(
                                g.span().seconds(),
                                g.extent().onset(),
                                g.extent().offset())))
                .toList();
    }

    private static Mark mark(Activity part, Detail detail) {
        return new Mark(
                part.channel(),
                part.span().startSeconds(),
                OptionalDouble.of(part.span().endSeconds()),
                Optional.of(detail));
    }

    private static <T extends Activity> List<T> parts(Events events, Class<T> kind) {
        return events.jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
