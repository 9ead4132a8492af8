package org.polymyo.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;
import org.polymyo.event.Polarity;
import org.polymyo.quantity.Interval;
import org.polymyo.video.jerk.Found;
import org.polymyo.video.jerk.JerkSettings;
import org.polymyo.video.jerk.OtherMovement;
import org.polymyo.video.jerk.PartJerk;
import org.polymyo.video.motion.Part;

/** What the parts did as events of a recording; parts that begin together make one jerk. */
final class PartEvents {
    private PartEvents() {}

    static Events of(Map<Part, Found> found, JerkSettings settings, Scale scale) {
        List<Activity> parts = new ArrayList<>();
        List<Activity.Other> others = new ArrayList<>();
        for (Found one : found.values()) {
            one.jerks().forEach(jerk -> parts.add(sighting(jerk, scale)));
            one.others().forEach(other -> others.add(other(other)));
        }
        Comparator<Activity> order = Comparator.<Activity>comparingDouble(
                        p -> p.span().startSeconds())
                .thenComparing(Activity::channel);
        parts.sort(order);
        others.sort(order);
        return new Events(joined(parts, settings.joinMilliseconds() / 1000), others, List.of());
    }

    /** A jerk ends where no part follows soon, or where a part would come twice. */
    private static List<Jerk> joined(List<Activity> parts, double longest) {
        List<Jerk> jerks = new ArrayList<>();
        List<Activity> together = new ArrayList<>();
        for (Activity part : parts) {
            boolean follows = !together.isEmpty()
                    && part.span().startSeconds() - together.getLast().span().startSeconds() <= longest
                    && together.stream().noneMatch(p -> p.channel().equals(part.channel()));
            if (!follows && !together.isEmpty()) {
                jerks.add(new Jerk(jerks.size() + 1, Polarity.UNTOLD, together));
                together.clear();
            }
            together.add(part);
        }
        if (!together.isEmpty()) {
            jerks.add(new Jerk(jerks.size() + 1, Polarity.UNTOLD, together));
        }
        return jerks;
    }

    private static Activity.Sighting sighting(PartJerk jerk, Scale scale) {
        double doubt = jerk.onset().high() - jerk.onset().low();
        double end = jerk.span().endSeconds();
        return new Activity.Sighting(
                jerk.part().words(),
                new Extent(jerk.span(), jerk.onset(), new Interval(end - doubt, end + doubt)),
                jerk.displacement() * scale.perPixel(),
                jerk.peakSpeed() * scale.perPixel(),
                jerk.degrees(),
                scale.unit(),
                jerk.lapse());
    }

    private static Activity.Other other(OtherMovement other) {
        Activity.Kind kind = switch (other.kind()) {
            case SLOW -> Activity.Kind.VOLUNTARY;
            case TREMOR -> Activity.Kind.TREMOR;
            case UNCLEAR -> Activity.Kind.UNCLEAR;
        };
        return new Activity.Other(other.part().words(), other.span(), kind, Double.NaN, other.reason());
    }
}
