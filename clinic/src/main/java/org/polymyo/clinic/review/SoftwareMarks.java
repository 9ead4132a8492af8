package org.polymyo.clinic.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polymyo.event.Activity;
import org.polymyo.event.Extent;
import org.polymyo.event.Jerk;

/**
 * The software's marks as the page reads them: one list a property, whose n-th entries belong together and are the mark
 * {@code m<n>}. So a day with a hundred thousand marks is a few megabytes.
 */
public final class SoftwareMarks {
    private static final double FINEST = 1e4;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, List<@Nullable Object>> columns = new LinkedHashMap<>();

    private SoftwareMarks() {}

    /**
     * Lays the marks of all jerks out.
     *
     * @param jerks what the software found
     * @return {@code channels} (labels), then by mark {@code jerk}, {@code channel} (place of its label), {@code kind} (0
     *     burst, 1 silent period, 2 movement), {@code polarity} (place among positive, negative, both, untold),
     *     {@code onset}, {@code offset}, {@code onset_low}, {@code onset_high} in seconds and {@code amplitude}, missing
     *     where unknown
     */
    public static Map<String, List<@Nullable Object>> columns(List<Jerk> jerks) {
        var marks = new SoftwareMarks();
        List<@Nullable Object> labels = new ArrayList<>();
        marks.columns.put("channels", labels);
        for (String name : List.of(
                "jerk", "channel", "kind", "polarity", "onset", "offset", "onset_low", "onset_high", "amplitude")) {
            marks.columns.put(name, new ArrayList<>());
        }
        for (Jerk jerk : jerks) {
            jerk.parts().forEach(part -> marks.add(jerk, part));
        }
        labels.addAll(marks.places.keySet());
        return marks.columns;
    }

    private void add(Jerk jerk, Activity part) {
        places.putIfAbsent(part.channel(), places.size());
        put("jerk", jerk.number());
        put("channel", places.get(part.channel()));
        put("kind", kind(part));
        put("polarity", jerk.polarity().ordinal());
        put("onset", rounded(part.span().startSeconds()));
        put("offset", rounded(part.span().endSeconds()));
        Optional<Extent> extent = extent(part);
        put("onset_low", extent.map(e -> rounded(e.onset().low())).orElse(null));
        put("onset_high", extent.map(e -> rounded(e.onset().high())).orElse(null));
        put("amplitude", rounded(amplitude(part)));
    }

    private void put(String column, @Nullable Object value) {
        columns.computeIfAbsent(column, name -> new ArrayList<>()).add(value);
    }

    private static int kind(Activity part) {
        return switch (part) {
            case Activity.Burst burst -> 0;
            case Activity.SilentPeriod silence -> 1;
            case Activity.Movement movement -> 2;
            case Activity.Sighting sighting -> 2;
            case Activity.Other other -> 2;
        };
    }

    private static Optional<Extent> extent(Activity part) {
        return switch (part) {
            case Activity.Burst burst -> Optional.of(burst.extent());
            case Activity.SilentPeriod silence -> Optional.of(silence.extent());
            case Activity.Movement movement -> Optional.of(movement.extent());
            case Activity.Sighting sighting -> Optional.of(sighting.extent());
            case Activity.Other other -> Optional.empty();
        };
    }

    private static double amplitude(Activity part) {
        return switch (part) {
            case Activity.Burst burst -> burst.amplitudeMicrovolts();
            case Activity.SilentPeriod silence -> silence.tonicMicrovolts();
            case Activity.Movement movement -> movement.peak();
            case Activity.Sighting sighting -> sighting.displacement();
            case Activity.Other other -> other.amplitudeMicrovolts();
        };
    }

    /** To a tenth of a millisecond; JSON has no number that is not finite. */
    private static @Nullable Double rounded(double value) {
        return Double.isFinite(value) ? (Double) (Math.round(value * FINEST) / FINEST) : null;
    }
}
