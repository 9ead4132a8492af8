package org.polymyo.clinic.review;

import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.polymyo.event.Activity;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.event.Polarity;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

/** Jerks and actions for tests. */
final class Acts {
    /** Two muscles in the first jerk, one in each of the others; parts are m0 to m3. */
    static final List<Jerk> JERKS = List.of(
            new Jerk(1, Polarity.POSITIVE, List.of(burst("R APB", 1), burst("R FDI", 1.01))),
            new Jerk(2, Polarity.POSITIVE, List.of(burst("R APB", 2))),
            new Jerk(3, Polarity.POSITIVE, List.of(burst("R FDI", 3))));

    private Acts() {}

    static Activity.Burst burst(String channel, double onset) {
        var span = new TimeSpan(onset, onset + 0.05);
        var extent = new Extent(
                span, new Interval(onset - 0.003, onset + 0.003), new Interval(onset + 0.045, onset + 0.055));
        return new Activity.Burst(channel, extent, new TimeSpan(onset + 0.01, onset + 0.04), 200, 15);
    }

    static MarkAction on(ActionType type, String target) {
        return new MarkAction(Keys.fresh(), type, target, "", Optional.empty(), Optional.empty(), "");
    }

    static MarkAction move(String target, double from, double to) {
        var span = Optional.of(new TimeSpan(from, to));
        return new MarkAction(Keys.fresh(), ActionType.MOVE, target, "", span, Optional.empty(), "");
    }

    static MarkAction add(String target, String channel, double from) {
        var span = Optional.of(new TimeSpan(from, from + 0.05));
        return new MarkAction(Keys.fresh(), ActionType.ADD, target, channel, span, Optional.of(Polarity.POSITIVE), "");
    }

    static MarkAction comment(String target, String text) {
        return new MarkAction(Keys.fresh(), ActionType.COMMENT, target, "", Optional.empty(), Optional.empty(), text);
    }
}
