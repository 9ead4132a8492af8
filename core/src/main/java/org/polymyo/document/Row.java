package org.polymyo.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Jerk;

/**
 * One activity with the jerk it belongs to.
 *
 * @param activity what one muscle did
 * @param jerk number of its jerk, 0 where it belongs to none
 */
record Row(Activity activity, int jerk) {
    /**
     * Every activity.
     *
     * @param events what was found
     * @return in order of onset; equal onsets in the order of the channels' labels
     */
    static List<Row> of(Events events) {
        List<Row> rows = new ArrayList<>();
        for (Jerk jerk : events.jerks()) {
            for (Activity part : jerk.parts()) {
                rows.add(new Row(part, jerk.number()));
            }
        }
        events.others().forEach(other -> rows.add(new Row(other, 0)));
        rows.sort(Comparator.<Row>comparingDouble(row -> row.activity().span().startSeconds())
                .thenComparing(row -> row.activity().channel()));
        return List.copyOf(rows);
    }

    /**
     * The word in the column {@code trial_type}.
     *
     * @return for example {@code burst}
     */
    String trialType() {
        return switch (activity) {
            case Activity.Burst burst -> "burst";
            case Activity.SilentPeriod silence -> "silent_period";
            case Activity.Movement movement -> "movement";
            case Activity.Sighting sighting -> "sighting";
            case Activity.Other other -> other.kind().trialType();
        };
    }
}
