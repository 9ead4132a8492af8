package org.polymyo.finding;

import java.util.List;
import org.polymyo.event.Events;
import org.polymyo.measure.Measurement;

/** Draws conclusions from measurements by published or declared criteria. */
public final class Criteria {
    private Criteria() {}

    /**
     * The criteria that come with this version.
     *
     * @return the criteria
     */
    public static Criteria builtIn() {
        return new Criteria();
    }

    /**
     * Whether the recording shows myoclonus.
     *
     * @param events what was found
     * @param measurements what was measured
     * @return the verdict with its reasons
     */
    public Presence presence(Events events, List<Measurement> measurements) {
        return new Presence(
                Presence.Verdict.UNDETERMINED,
                List.of(new Presence.Reason(
                        Presence.Direction.MISSING,
                        events.jerks().size() + " jerks found; criteria are not applied yet",
                        "criteria",
                        "decision:presence")));
    }
}
