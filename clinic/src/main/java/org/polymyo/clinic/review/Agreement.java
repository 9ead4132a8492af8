package org.polymyo.clinic.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polymyo.clinic.review.ReadJerk.ReadPart;
import org.polymyo.clinic.review.ReadJerk.Verdict;

/**
 * How far two readers of the same recording agree, who did not see each other's marks.
 *
 * @param jerks verdicts on the software's jerks that both have read; yes is accepted
 * @param addedByBoth jerks both added within {@value #SAME_JERK_SECONDS} s of each other
 * @param addedByFirst jerks only the first added
 * @param addedBySecond jerks only the second added
 * @param onsetMilliseconds onset of the first reader less that of the second, of every mark of the software that both
 *     count, ascending
 */
public record Agreement(
        Kappa jerks, int addedByBoth, int addedByFirst, int addedBySecond, List<Double> onsetMilliseconds) {
    private static final double SAME_JERK_SECONDS = 0.05;

    /** Copies the list. */
    public Agreement {
        onsetMilliseconds = List.copyOf(onsetMilliseconds);
    }

    /**
     * Compares two readings of the same analysis.
     *
     * @param first one reader's
     * @param second the other's
     * @return the agreement
     */
    public static Agreement of(Adjudication first, Adjudication second) {
        Map<String, ReadJerk> others = new HashMap<>();
        second.jerks().forEach(jerk -> others.put(jerk.key(), jerk));
        int[] counts = new int[4];
        List<Double> onsets = new ArrayList<>();
        for (ReadJerk jerk : first.jerks()) {
            ReadJerk other = others.get(jerk.key());
            if (other == null || jerk.verdict() == Verdict.UNREAD || other.verdict() == Verdict.UNREAD) {
                continue;
            }
            boolean yes = jerk.verdict() == Verdict.ACCEPTED;
            boolean otherYes = other.verdict() == Verdict.ACCEPTED;
            counts[(yes ? 0 : 2) + (otherYes ? 0 : 1)]++;
            if (yes && otherYes) {
                onsets.addAll(onsets(jerk, other));
            }
        }
        onsets.sort(Double::compare);
        double[] one = added(first);
        double[] two = added(second);
        int both = matched(one, two);
        return new Agreement(
                new Kappa(counts[0], counts[1], counts[2], counts[3]),
                both,
                one.length - both,
                two.length - both,
                onsets);
    }

    private static List<Double> onsets(ReadJerk jerk, ReadJerk other) {
        Map<String, ReadPart> others = new HashMap<>();
        other.parts().forEach(part -> others.put(part.key(), part));
        List<Double> differences = new ArrayList<>();
        for (ReadPart part : jerk.parts()) {
            ReadPart same = others.get(part.key());
            if (same != null && part.counts() && same.counts()) {
                double seconds =
                        part.mark().span().startSeconds() - same.mark().span().startSeconds();
                differences.add(seconds * 1000);
            }
        }
        return differences;
    }

    private static double[] added(Adjudication reading) {
        return reading.jerks().stream()
                .filter(jerk -> jerk.added() && jerk.verdict() == Verdict.ACCEPTED)
                .mapToDouble(ReadJerk::onset)
                .sorted()
                .toArray();
    }

    /** Pairs in order of time, each used once. */
    private static int matched(double[] one, double[] two) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < two.length; ) {
            if (Math.abs(one[i] - two[j]) <= SAME_JERK_SECONDS) {
                both++;
                i++;
                j++;
            } else if (one[i] < two[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both;
    }

    /**
     * How many onsets stand on the same millisecond in both readings, as where neither moved them.
     *
     * @return the number
     */
    public long sameOnsets() {
        return onsetMilliseconds.stream().filter(d -> Math.abs(d) < 0.5).count();
    }

    /**
     * A quantile of the differences of onsets.
     *
     * @param share from 0 to 1
     * @return milliseconds, by linear interpolation; NaN where there are none
     */
    public double onsetQuantile(double share) {
        double[] sorted =
                onsetMilliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
