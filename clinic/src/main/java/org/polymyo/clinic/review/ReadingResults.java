package org.polymyo.clinic.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polymyo.clinic.review.ReadJerk.Verdict;
import org.polymyo.document.AnswerWords;
import org.polymyo.measure.Measurement;

/** What a reading leads to, in words: the measures beside the software's, and how far two readers agree. */
public final class ReadingResults {
    private ReadingResults() {}

    /**
     * One answer from both.
     *
     * @param question the question in words
     * @param about channel, pair or whole recording
     * @param software from the software's marks
     * @param adjudicated from the reader's
     */
    public record Line(String question, String about, String software, String adjudicated) {}

    /**
     * A name and its value.
     *
     * @param name what it is
     * @param value as shown
     */
    public record Fact(String name, String value) {}

    /**
     * Sets answers side by side.
     *
     * @param software of the software
     * @param read from the reader's marks
     * @return a line for every answer measured anew, in order
     */
    public static List<Line> sideBySide(List<Measurement> software, List<Measurement> read) {
        Map<String, Measurement> found = new LinkedHashMap<>();
        software.forEach(answer -> found.put(key(answer), answer));
        List<Line> lines = new ArrayList<>();
        for (Measurement answer : read) {
            Measurement before = found.get(key(answer));
            String words = before == null ? "not asked" : AnswerWords.of(before);
            lines.add(new Line(answer.question().words(), answer.about(), words, AnswerWords.of(answer)));
        }
        return List.copyOf(lines);
    }

    private static String key(Measurement answer) {
        return answer.question().code() + " " + answer.about();
    }

    /**
     * How far two readers agree.
     *
     * @param first one reading
     * @param second the other
     * @return the facts, each with what it rests on
     */
    public static List<Fact> facts(Adjudication first, Adjudication second) {
        Agreement agreement = Agreement.of(first, second);
        Kappa jerks = agreement.jerks();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Jerks both have read", String.valueOf(jerks.n())));
        if (jerks.n() > 0) {
            facts.add(new Fact(
                    "Same verdict",
                    format(
                            "%.1f %% (both accept %d, both reject %d, only the first accepts %d, only the second %d)",
                            100 * jerks.observed(),
                            jerks.bothYes(),
                            jerks.bothNo(),
                            jerks.firstOnly(),
                            jerks.secondOnly())));
        }
        facts.add(new Fact("Cohen's kappa", kappa(jerks)));
        facts.add(new Fact(
                "Added jerks",
                format(
                        "%d by both within 50 ms, %d by the first alone, %d by the second alone",
                        agreement.addedByBoth(), agreement.addedByFirst(), agreement.addedBySecond())));
        facts.add(new Fact("Onsets, first reader less second", onsets(agreement)));
        facts.add(new Fact(
                "Not read",
                first.count(Verdict.UNREAD) + " by the first, " + second.count(Verdict.UNREAD) + " by the second"));
        return List.copyOf(facts);
    }

    private static String kappa(Kappa jerks) {
        if (!jerks.exists()) {
            return "none: it needs jerks that both have read and of which at least one was accepted and one rejected";
        }
        double low = Math.max(-1, jerks.value() - jerks.halfWidth());
        double high = Math.min(1, jerks.value() + jerks.halfWidth());
        return format("%.2f (%.2f to %.2f)", jerks.value(), low, high);
    }

    private static String onsets(Agreement agreement) {
        int n = agreement.onsetMilliseconds().size();
        if (n == 0) {
            return "none: no mark that both count";
        }
        return format(
                "median %.0f ms, 95 %% between %.0f and %.0f ms (%d marks; on the same millisecond in %d)",
                agreement.onsetQuantile(0.5),
                agreement.onsetQuantile(0.025),
                agreement.onsetQuantile(0.975),
                n,
                agreement.sameOnsets());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
