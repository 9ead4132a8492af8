package org.polymyo.preparation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/** Lists of spans on one clock. */
public final class Spans {
    private Spans() {}

    /**
     * The same time, in order and without overlap.
     *
     * @param spans any spans
     * @return ordered, disjoint spans
     */
    public static List<TimeSpan> merged(List<TimeSpan> spans) {
        List<TimeSpan> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingDouble(TimeSpan::startSeconds));
        List<TimeSpan> merged = new ArrayList<>();
        for (TimeSpan next : sorted) {
            if (!merged.isEmpty() && next.startSeconds() <= merged.getLast().endSeconds()) {
                TimeSpan last = merged.removeLast();
                merged.add(new TimeSpan(last.startSeconds(), Math.max(last.endSeconds(), next.endSeconds())));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    /**
     * Total length.
     *
     * @param disjoint spans that do not overlap
     * @return seconds
     */
    public static double seconds(List<TimeSpan> disjoint) {
        return disjoint.stream().mapToDouble(TimeSpan::seconds).sum();
    }

    /**
     * Whether any span shares time with another.
     *
     * @param ordered ordered, disjoint spans
     * @param span the other
     * @return true if one overlaps
     */
    public static boolean touch(List<TimeSpan> ordered, TimeSpan span) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).endSeconds() <= span.startSeconds()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ordered.size() && ordered.get(low).overlaps(span);
    }
}
