package org.polymyo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.event.Jerk;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Quantiles;

/**
 * What a stream of a case and the reference say of the same time.
 *
 * @param name the stream
 * @param sharedSeconds time that both cover
 * @param jerks jerks of the stream in that time
 * @param referenceJerks jerks of the reference in that time
 * @param together jerks of the stream with a jerk of the reference nearby, as near as the doubt of the offset allows
 * @param within how near that is, seconds
 * @param after how much later than in the reference jerks begin in the stream, middle and doubt, milliseconds; nothing
 *     where the offset is too uncertain or was found by assuming it
 */
public record Meeting(
        String name,
        double sharedSeconds,
        int jerks,
        int referenceJerks,
        int together,
        double within,
        Optional<Interval> after) {
    /** Two begins of one jerk in different streams are no further apart than this and the doubt. */
    private static final double SAME_JERK_SECONDS = 0.1;

    private static final int FEWEST = 6;

    /**
     * Compares every placed stream with the reference.
     *
     * @param entries the streams of a case
     * @param orderingSeconds largest doubt of an offset with which begins are compared
     * @return one for each placed stream that shares time with the reference
     */
    public static List<Meeting> of(List<CaseReport.Entry> entries, double orderingSeconds) {
        Optional<Report> reference =
                new CaseReport(entries, List.of()).reference().flatMap(CaseReport.Entry::report);
        List<Meeting> meetings = new ArrayList<>();
        for (CaseReport.Entry entry : entries) {
            if (entry.placing() instanceof Placing.Placed placed
                    && entry.report().isPresent()
                    && reference.isPresent()) {
                meetings.add(of(entry.name(), entry.report().get(), placed, reference.get(), orderingSeconds));
            }
        }
        return meetings;
    }

    private static Meeting of(
            String name, Report stream, Placing.Placed placed, Report reference, double orderingSeconds) {
        double offset = placed.offsetSeconds();
        double from = Math.max(0, offset);
        double to = Math.max(
                from,
                Math.min(
                        reference.provenance().durationSeconds(),
                        offset + stream.provenance().durationSeconds()));
        TimeSpan shared = new TimeSpan(from, to);
        double doubt = placed.interval().width() / 2;
        double within = SAME_JERK_SECONDS + doubt;
        List<Double> own = onsets(stream, offset, shared);
        List<Double> others = onsets(reference, 0, shared);
        List<Double> later = own.stream()
                .map(onset -> onset - nearest(onset, others))
                .filter(apart -> Math.abs(apart) <= within)
                .toList();
        boolean ordered = placed.independent() && doubt <= orderingSeconds && later.size() >= FEWEST;
        return new Meeting(
                name,
                shared.seconds(),
                own.size(),
                others.size(),
                later.size(),
                within,
                ordered ? Optional.of(middle(later, doubt)) : Optional.empty());
    }

    private static List<Double> onsets(Report report, double offset, TimeSpan shared) {
        return report.events().jerks().stream()
                .map(Jerk::span)
                .map(span -> span.startSeconds() + offset)
                .filter(shared::contains)
                .toList();
    }

    private static double nearest(double onset, List<Double> others) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double other : others) {
            nearest = Math.abs(other - onset) < Math.abs(nearest - onset) ? other : nearest;
        }
        return nearest;
    }

    private static Interval middle(List<Double> later, double doubt) {
        double[] all = later.stream().mapToDouble(Double::doubleValue).toArray();
        double middle = 1000 * Quantiles.median(all);
        double spread = 1000 * (Quantiles.of(all, 0.75) - Quantiles.of(all, 0.25)) / Math.sqrt(all.length);
        double half = Math.sqrt(1e6 * doubt * doubt + 1.96 * 0.93 * spread * 1.96 * 0.93 * spread);
        return new Interval(middle - half, middle + half);
    }
}
