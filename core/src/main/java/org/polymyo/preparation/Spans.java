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

    /**
     * Time that two lists share.
     *
     * @param first ordered, disjoint spans
     * @param second ordered, disjoint spans
     * @return ordered, disjoint spans that lie in both
     */
    public static List<TimeSpan> common(List<TimeSpan> first, List<TimeSpan> second) {
        List<TimeSpan> shared = new ArrayList<>();
        int j = 0;
        for (TimeSpan span : first) {
            while (j < second.size() && second.get(j).endSeconds() <= span.startSeconds()) {
                j++;
            }
            for (int k = j; k < second.size() && second.get(k).overlaps(span); k++) {
                shared.add(new TimeSpan(
                        Math.max(span.startSeconds(), second.get(k).startSeconds()),
                        Math.min(span.endSeconds(), second.get(k).endSeconds())));
            }
        }
        return List.copyOf(shared);
    }

    /**
     * Time of one list that another does not hold.
     *
     * @param whole ordered, disjoint spans
     * @param taken ordered, disjoint spans
     * @return ordered, disjoint spans
     */
    public static List<TimeSpan> without(List<TimeSpan> whole, List<TimeSpan> taken) {
        List<TimeSpan> left = new ArrayList<>();
        for (TimeSpan span : whole) {
            double from = span.startSeconds();
            for (TimeSpan hole : taken) {
                if (hole.overlaps(span)) {
                    if (hole.startSeconds() > from) {
                        left.add(new TimeSpan(from, hole.startSeconds()));
                    }
                    from = Math.max(from, hole.endSeconds());
                }
            }
            if (from < span.endSeconds()) {
                left.add(new TimeSpan(from, span.endSeconds()));
            }
        }
        return List.copyOf(left);
    }
}
