package org.polymyo.event;

import java.util.List;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.preparation.ScriptedMuscle;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Channel;

/** What tests of detection share: the way from samples made by hand to events, and bursts without samples. */
final class Scripted {
    static final double RATE = 1000;
    static final Execution CALM = new Execution(1, 60, share -> {});
    static final DetectionSettings DEFAULTS = DetectionSettings.defaults();

    private Scripted() {}

    static ScriptedMuscle muscle(double seconds, long seed) {
        return new ScriptedMuscle(seconds, RATE, seed).noise(4);
    }

    static Events detect(Channel... channels) {
        return EventDetector.with(DEFAULTS, CALM).detect(ScriptedMuscle.prepared(CALM, channels));
    }

    static Events detect(ScriptedMuscle muscle) {
        return detect(muscle.channel("M"));
    }

    static Background background(PreparedPiece piece) {
        return new Background(piece, piece.energy(60));
    }

    static List<Activity.Burst> bursts(Events events) {
        return events.jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(Activity.Burst.class::isInstance)
                .map(Activity.Burst.class::cast)
                .toList();
    }

    static Activity.Burst burst(String channel, double onset, double seconds) {
        return new Activity.Burst(channel, extent(onset, seconds), new TimeSpan(onset, onset + seconds), 100, 20);
    }

    static Activity.SilentPeriod gap(String channel, double onset, double seconds) {
        return new Activity.SilentPeriod(channel, extent(onset, seconds), 100, 0.1, Activity.Form.PURE);
    }

    private static Extent extent(double onset, double seconds) {
        TimeSpan span = new TimeSpan(onset, onset + seconds);
        return new Extent(span, new Interval(onset, onset), new Interval(span.endSeconds(), span.endSeconds()));
    }
}
